// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/users/internal/loginattempts.h"

#include "engine/store/connection/auditrepository.h"

namespace sl::workspace {
namespace {

using evidence::AuditAction;

constexpr qsizetype kFreeFailures = 3;
constexpr int kFirstWait = 5;         ///< seconds
constexpr int kLongestWait = 15 * 60; ///< seconds: nobody can lock a colleague out for a day
constexpr qsizetype kMostDoublings = 8;

} // namespace

int LogInAttempts::secondsToWait(qsizetype failures) {
    if (failures <= kFreeFailures)
        return 0;
    const auto doublings = qMin(failures - kFreeFailures - 1, kMostDoublings);
    return qMin(kFirstWait << doublings, kLongestWait);
}

Result<QList<QDateTime>> LogInAttempts::check() const {
    const QStringList ends{auditActionName(AuditAction::LoggedIn),
                           auditActionName(AuditAction::PasswordChanged),
                           auditActionName(AuditAction::PasswordReset)};
    auto failures = m_core.read([&](store::Database& database) {
        return store::AuditRepository(database).timesSince(ends, m_login,
                                                           auditActionName(AuditAction::LogInRefused));
    });
    if (!failures || failures->isEmpty())
        return failures;
    const auto now = m_core.clock().now();
    const auto next = failures->last().addSecs(secondsToWait(failures->size()));
    // a failure in the future: the clock was put back, and waiting for that time would never end
    if (now < next && now >= failures->last())
        return fail(ErrorCode::LogInDelayed, m_login, toIsoUtc(next));
    return failures;
}

Status LogInAttempts::recordFailure(ErrorCode why) const {
    return m_core.note([&](Change& change) {
        return change.auditSystem(AuditAction::LogInRefused, m_login, {{u"reason"_s, errorName(why)}});
    });
}

} // namespace sl::workspace
