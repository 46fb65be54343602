// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/retention.h"

#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/retentionrepository.h"
#include "engine/store/workspace/policyrepository.h"

namespace sl::gallery {

Result<RetentionList> readDue(store::Database& database, QDate today, int limit) {
    SL_TRY(const auto policy, store::PolicyRepository(database).current());
    return store::RetentionRepository(database).due(today, policy.retentionReviewMonths, limit);
}

Result<RetentionRecord> readRetention(store::Database& database, PersonId id) {
    SL_TRY(const auto policy, store::PolicyRepository(database).current());
    return store::RetentionRepository(database).ofPerson(id, policy.retentionReviewMonths);
}

Result<QDate> keepPerson(workspace::WorkspaceCore& core, const workspace::Actor& actor, PersonId id,
                         QDate until, const QString& legalReason) {
    const QString reason = legalReason.trimmed();
    if (reason.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"reason"_s, u"a legal reason is needed"_s);
    const QDateTime now = core.clock().now();
    if (!until.isValid() || until <= now.date())
        return fail(ErrorCode::InvalidArgument, u"date"_s, u"not a day that is to come"_s);
    return core.write([&](workspace::Change& change) -> Result<QDate> {
        SL_TRY(const auto person, store::PersonRepository(change.database()).find(id));
        SL_CHECK(
            store::RetentionRepository(change.database()).review(id, {until, reason, actor.login(), now}));
        SL_CHECK(change.auditSigned(actor, evidence::AuditAction::PersonKept, person.externalId,
                                    {{u"reason"_s, reason}, {u"until"_s, until.toString(Qt::ISODate)}}));
        return until;
    });
}

} // namespace sl::gallery
