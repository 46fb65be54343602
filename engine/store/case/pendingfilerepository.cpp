// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/pendingfilerepository.h"

#include "engine/store/connection/rows.h"

namespace sl::store {

Status PendingFileRepository::add(const QStringList& paths, const QString& givenBy) {
    for (const QString& path : paths) {
        Statement insert(
            m_database, QStringLiteral("INSERT OR IGNORE INTO pending_files (path, given_by) VALUES (?, ?)"));
        if (const auto inserted = insert.bind(path).bind(givenBy).run(); !inserted)
            return inserted;
    }
    return {};
}

Status PendingFileRepository::remove(const QString& path) {
    Statement remove(m_database, QStringLiteral("DELETE FROM pending_files WHERE path = ?"));
    return remove.bind(path).run();
}

Status PendingFileRepository::removeAll() {
    return m_database.execute(QStringLiteral("DELETE FROM pending_files"));
}

Result<QList<PendingFile>> PendingFileRepository::all() {
    Statement query(m_database, QStringLiteral("SELECT path, given_by FROM pending_files ORDER BY id"));
    return readAll(query, [](const Statement& row) { return PendingFile{row.text(0), row.text(1)}; });
}

Result<int> PendingFileRepository::count() {
    Statement query(m_database, QStringLiteral("SELECT count(*) FROM pending_files"));
    return readCount(query);
}

} // namespace sl::store
