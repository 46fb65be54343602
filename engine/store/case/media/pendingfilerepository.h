// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/database.h"

#include <QList>
#include <QString>

namespace sl::store {

/// A file that somebody gave to a case and that has no row there yet.
struct PendingFile {
    QString path; ///< absolute
    QString givenBy;
    bool operator==(const PendingFile&) const = default;
};

/// Files of a case database that are still to be imported: an interrupted import continues with them.
class PendingFileRepository {
public:
    explicit PendingFileRepository(Database& database) : m_database(database) {}

    /// Once for each path. Expects a transaction.
    [[nodiscard]] Status add(const QStringList& paths, const QString& givenBy);
    [[nodiscard]] Status remove(const QString& path); ///< also when absent
    [[nodiscard]] Status removeAll();
    [[nodiscard]] Result<QList<PendingFile>> all(); ///< in the order they were given
    [[nodiscard]] Result<int> count();

private:
    Database& m_database;
};

} // namespace sl::store
