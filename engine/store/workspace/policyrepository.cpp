// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/policyrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns = u"version, candidate_list_length, second_examiner_fillers, "
                         "require_offence_type, require_legal_basis, require_requester, offence_types, "
                         "minimum_inter_eye_pixels, retention_review_months, set_by, set_at"_s;
/// The switches of versions from before they were there are off.
const QString kSelect =
    u"SELECT %1, coalesce(checklist_required, 0), coalesce(probe_first, 0), "
    "coalesce(hide_scores, 0) FROM policies LEFT JOIN comparison_policies USING (version) "_s.arg(kColumns);

PolicyRecord readPolicy(const Statement& row) {
    PolicyRecord policy;
    policy.version = row.number(0);
    policy.candidateListLength = row.number(1);
    policy.secondExaminerFillers = row.number(2);
    policy.requireOffenceType = row.flag(3);
    policy.requireLegalBasis = row.flag(4);
    policy.requireRequester = row.flag(5);
    for (const auto& type : row.array(6))
        policy.offenceTypes.append(type.toString());
    policy.minimumInterEyePixels = row.number(7);
    policy.retentionReviewMonths = row.number(8);
    policy.setBy = row.text(9);
    policy.setAt = row.time(10);
    policy.checklistRequired = row.flag(11);
    policy.probeFirst = row.flag(12);
    policy.hideScores = row.flag(13);
    return policy;
}

} // namespace

Result<int> PolicyRepository::append(const PolicyRecord& policy) {
    SL_TRY(const auto last, m_database.integer(u"SELECT max(version) FROM policies"_s));
    const int version = static_cast<int>(last) + 1;
    Statement insert(m_database,
                     u"INSERT INTO policies (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
    insert.bind(version).bind(policy.candidateListLength).bind(policy.secondExaminerFillers);
    insert.bind(policy.requireOffenceType).bind(policy.requireLegalBasis).bind(policy.requireRequester);
    insert.bind(QJsonArray::fromStringList(policy.offenceTypes)).bind(policy.minimumInterEyePixels);
    insert.bind(policy.retentionReviewMonths).bind(policy.setBy).bind(policy.setAt);
    SL_CHECK(insert.run());
    Statement comparison(m_database, u"INSERT INTO comparison_policies (version, checklist_required, "
                                     "probe_first, hide_scores) VALUES (?, ?, ?, ?)"_s);
    comparison.bind(version).bind(policy.checklistRequired).bind(policy.probeFirst).bind(policy.hideScores);
    SL_CHECK(comparison.run());
    return version;
}

Result<PolicyRecord> PolicyRepository::current() {
    Statement query(m_database, kSelect + u"ORDER BY version DESC LIMIT 1"_s);
    return readOne(query, u"policy"_s, readPolicy);
}

Result<PolicyRecord> PolicyRepository::version(int version) {
    Statement query(m_database, kSelect + u"WHERE version = ?"_s);
    query.bind(version);
    return readOne(query, u"policy %1"_s.arg(version), readPolicy);
}

Result<QList<PolicyRecord>> PolicyRepository::history() {
    Statement query(m_database, kSelect + u"ORDER BY version DESC"_s);
    return readAll(query, readPolicy);
}

} // namespace sl::store
