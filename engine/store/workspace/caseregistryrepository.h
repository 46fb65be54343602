// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/store/connection/database.h"

#include <QList>

namespace sl::store {

/// The workspace database's index of cases: what the case list shows without opening each case.
class CaseRegistryRepository {
public:
    explicit CaseRegistryRepository(Database& database) : m_database(database) {}

    struct Entry {
        CaseSummary summary;
        QString folder; ///< relative to the workspace's cases folder
    };

    /// Errors: AlreadyExists (number or folder).
    [[nodiscard]] Status insert(const CaseRecord& record, const QString& folder);
    [[nodiscard]] Result<Entry> find(const QString& number); ///< NotFound
    [[nodiscard]] Result<QList<Entry>> all();                ///< last opened first
    [[nodiscard]] Status setOpened(const QString& number, const QDateTime& at);
    [[nodiscard]] Status setCounts(const QString& number, int media, int searches);
    [[nodiscard]] Status
    update(const CaseRecord& record); ///< all but number, createdBy and createdAt; NotFound

private:
    Database& m_database;
};

} // namespace sl::store
