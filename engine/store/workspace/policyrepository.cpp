// SPDX-License-Identifier: Apache-2.0
#include "engine/store/workspace/policyrepository.h"

#include "engine/store/connection/rows.h"

namespace sl::store {
namespace {

const QString kColumns =
    QStringLiteral("version, candidate_list_length, second_examiner_fillers, "
                   "require_offence_type, require_legal_basis, require_requester, offence_types, "
                   "minimum_inter_eye_pixels, retention_review_months, set_by, set_at");

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
    return policy;
}

} // namespace

Result<int> PolicyRepository::append(const PolicyRecord& policy) {
    const auto last = m_database.integer(QStringLiteral("SELECT max(version) FROM policies"));
    if (!last)
        return fail(last);
    const int version = static_cast<int>(*last) + 1;
    Statement insert(
        m_database,
        QStringLiteral("INSERT INTO policies (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(kColumns));
    insert.bind(version).bind(policy.candidateListLength).bind(policy.secondExaminerFillers);
    insert.bind(policy.requireOffenceType).bind(policy.requireLegalBasis).bind(policy.requireRequester);
    insert.bind(QJsonArray::fromStringList(policy.offenceTypes)).bind(policy.minimumInterEyePixels);
    insert.bind(policy.retentionReviewMonths).bind(policy.setBy).bind(policy.setAt);
    if (auto ran = insert.run(); !ran)
        return fail(ran);
    return version;
}

Result<PolicyRecord> PolicyRepository::current() {
    Statement query(m_database,
                    QStringLiteral("SELECT %1 FROM policies ORDER BY version DESC LIMIT 1").arg(kColumns));
    return readOne(query, QStringLiteral("policy"), readPolicy);
}

Result<PolicyRecord> PolicyRepository::version(int version) {
    Statement query(m_database, QStringLiteral("SELECT %1 FROM policies WHERE version = ?").arg(kColumns));
    query.bind(version);
    return readOne(query, QStringLiteral("policy %1").arg(version), readPolicy);
}

Result<QList<PolicyRecord>> PolicyRepository::history() {
    Statement query(m_database,
                    QStringLiteral("SELECT %1 FROM policies ORDER BY version DESC").arg(kColumns));
    return readAll(query, readPolicy);
}

} // namespace sl::store
