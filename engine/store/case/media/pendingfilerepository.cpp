// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/pendingfilerepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Status PendingFileRepository::add(const QStringList& paths, const QString& givenBy) {
    for (const QString& path : paths) {
        Statement insert(m_database, u"INSERT OR IGNORE INTO pending_files (path, given_by) VALUES (?, ?)"_s);
        SL_CHECK(insert.bind(path).bind(givenBy).run());
    }
    return {};
}

Status PendingFileRepository::remove(const QString& path) {
    Statement remove(m_database, u"DELETE FROM pending_files WHERE path = ?"_s);
    return remove.bind(path).run();
}

Status PendingFileRepository::removeAll() {
    return m_database.execute(u"DELETE FROM pending_files"_s);
}

Result<QList<PendingFile>> PendingFileRepository::all() {
    Statement query(m_database, u"SELECT path, given_by FROM pending_files ORDER BY id"_s);
    return readAll(query, [](const Statement& row) { return PendingFile{row.text(0), row.text(1)}; });
}

Result<int> PendingFileRepository::count() {
    Statement query(m_database, u"SELECT count(*) FROM pending_files"_s);
    return readCount(query);
}

} // namespace sl::store
