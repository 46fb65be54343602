// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/caserepository.h"

#include "engine/store/case/internal/casecolumns.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Status CaseRepository::insert(const CaseRecord& record) {
    Statement insert(
        m_database,
        u"INSERT INTO case_info (id, %1) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kCaseColumns));
    bindCase(insert, record);
    return insert.run();
}

Result<CaseRecord> CaseRepository::find() {
    Statement query(m_database, u"SELECT %1 FROM case_info"_s.arg(kCaseColumns));
    return readOne(query, m_database.file(), readCase);
}

Status CaseRepository::update(const CaseRecord& record) {
    Statement update(m_database, u"UPDATE case_info SET %1 WHERE number = ?"_s.arg(kCaseChange));
    bindCaseChange(update, record);
    update.bind(record.number);
    return changeRow(update, record.number);
}

} // namespace sl::store
