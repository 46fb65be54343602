// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/store/connection/internal/statement.h"

namespace sl::store {

/// The fields of a CaseRecord as columns, the same in `cases` and `case_info`.
inline const QString kCaseColumns = u"number, title, offence_type, legal_basis, requester, purpose, "
                                    "created_by, created_at, closed_at"_s;
inline constexpr int kCaseColumnCount = 9;
inline const QString kCaseChange = u"title = ?, offence_type = ?, legal_basis = ?, requester = ?, "
                                   "purpose = ?, closed_at = ?"_s;

inline void bindCase(Statement& statement, const CaseRecord& record) {
    statement.bind(record.number).bind(record.title).bind(record.offenceType).bind(record.legalBasis);
    statement.bind(record.requester).bind(record.purpose).bind(record.createdBy).bind(record.createdAt);
    statement.bind(record.closedAt);
}

/// For kCaseChange.
inline void bindCaseChange(Statement& statement, const CaseRecord& record) {
    statement.bind(record.title).bind(record.offenceType).bind(record.legalBasis).bind(record.requester);
    statement.bind(record.purpose).bind(record.closedAt);
}

[[nodiscard]] inline CaseRecord readCase(const Statement& row) {
    return {.number = row.text(0),
            .title = row.text(1),
            .offenceType = row.text(2),
            .legalBasis = row.text(3),
            .requester = row.text(4),
            .purpose = row.text(5),
            .createdBy = row.text(6),
            .createdAt = row.time(7),
            .closedAt = row.time(8)};
}

} // namespace sl::store
