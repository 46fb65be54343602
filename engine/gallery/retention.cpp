// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/retention.h"

#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/retentionrepository.h"
#include "engine/store/workspace/policyrepository.h"

namespace sl::gallery {

Result<RetentionList> readDue(store::Database& database, QDate today, int limit) {
    const auto policy = store::PolicyRepository(database).current();
    if (!policy)
        return fail(policy);
    return store::RetentionRepository(database).due(today, policy->retentionReviewMonths, limit);
}

Result<RetentionRecord> readRetention(store::Database& database, PersonId id) {
    const auto policy = store::PolicyRepository(database).current();
    if (!policy)
        return fail(policy);
    return store::RetentionRepository(database).ofPerson(id, policy->retentionReviewMonths);
}

Result<QDate> keepPerson(workspace::WorkspaceCore& core, const workspace::Actor& actor, PersonId id,
                         QDate until, const QString& legalReason) {
    const QString reason = legalReason.trimmed();
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("reason"),
                    QStringLiteral("a legal reason is needed"));
    const QDateTime now = core.clock().now();
    if (!until.isValid() || until <= now.date())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("date"),
                    QStringLiteral("not a day that is to come"));
    return core.writer()
        .write([&](workspace::Change& change) -> Result<QDate> {
            const auto person = store::PersonRepository(change.database()).find(id);
            if (!person)
                return fail(person);
            const auto kept =
                store::RetentionRepository(change.database()).review(id, {until, reason, actor.login(), now});
            if (!kept)
                return fail(kept);
            const auto audited = change.auditSigned(
                actor, evidence::AuditAction::PersonKept, person->externalId,
                {{QStringLiteral("reason"), reason}, {QStringLiteral("until"), until.toString(Qt::ISODate)}});
            if (!audited)
                return fail(audited);
            return until;
        })
        .result();
}

} // namespace sl::gallery
