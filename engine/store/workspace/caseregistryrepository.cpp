// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/caseregistryrepository.h"

#include "engine/store/case/internal/casecolumns.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kSelect =
    u"SELECT %1, media_count, search_count, last_opened_at, folder FROM cases "_s.arg(kCaseColumns);

CaseRegistryRepository::Entry readEntry(const Statement& row) {
    const int c = kCaseColumnCount;
    return {{.record = readCase(row),
             .mediaCount = row.number(c),
             .searchCount = row.number(c + 1),
             .lastOpenedAt = row.time(c + 2)},
            row.text(c + 3)};
}

} // namespace

Status CaseRegistryRepository::insert(const CaseRecord& record, const QString& folder) {
    Statement insert(m_database, u"INSERT INTO cases (%1, folder, last_opened_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kCaseColumns));
    bindCase(insert, record);
    insert.bind(folder).bind(record.createdAt);
    return insert.run();
}

Result<CaseRegistryRepository::Entry> CaseRegistryRepository::find(const QString& number) {
    Statement query(m_database, kSelect + u"WHERE number = ?"_s);
    query.bind(number);
    return readOne(query, number, readEntry);
}

Result<QList<CaseRegistryRepository::Entry>> CaseRegistryRepository::all() {
    Statement query(m_database, kSelect + u"ORDER BY last_opened_at DESC, number"_s);
    return readAll(query, readEntry);
}

Status CaseRegistryRepository::setOpened(const QString& number, const QDateTime& at) {
    Statement update(m_database, u"UPDATE cases SET last_opened_at = ? WHERE number = ?"_s);
    update.bind(at).bind(number);
    return changeRow(update, number);
}

Status CaseRegistryRepository::setCounts(const QString& number, int media, int searches) {
    Statement update(m_database, u"UPDATE cases SET media_count = ?, search_count = ? WHERE number = ?"_s);
    update.bind(media).bind(searches).bind(number);
    return changeRow(update, number);
}

Status CaseRegistryRepository::update(const CaseRecord& record) {
    Statement update(m_database, u"UPDATE cases SET %1 WHERE number = ?"_s.arg(kCaseChange));
    bindCaseChange(update, record);
    update.bind(record.number);
    return changeRow(update, record.number);
}

} // namespace sl::store
