// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/portraitsweep.h"

#include "engine/store/connection/auditrepository.h"
#include "engine/store/gallery/portraitrepository.h"

namespace sl::gallery {
namespace {

using evidence::AuditAction;
using evidence::auditActionName;

constexpr int kFolders = 256;

/// Whether an enrolment was interrupted or a person removed since the last sweep.
Result<bool> isSweepNeeded(store::Database& database) {
    store::AuditRepository log(database);
    SL_TRY(const auto swept, log.last(auditActionName(AuditAction::PortraitsSwept), {}));
    const qint64 since = swept ? swept->sequence : 0;
    SL_TRY(const auto begun, log.countAfter(since, auditActionName(AuditAction::EnrolmentStarted)));
    SL_TRY(const auto ended, log.countAfter(since, auditActionName(AuditAction::EnrolmentEnded)));
    SL_TRY(const auto removals, log.countAfter(since, auditActionName(AuditAction::PersonRemoved)));
    return begun > ended || removals > 0;
}

Result<int> sweepFolder(workspace::WorkspaceCore& core, const QString& digits) {
    SL_TRY(const auto needed, core.read([&](store::Database& database) {
        return store::PortraitRepository(database).hashes(digits);
    }));
    int removed = 0;
    for (const Sha256& sealed : core.portraits().sealed(digits)) {
        if (needed.contains(sealed.hex()))
            continue;
        SL_CHECK(core.portraits().remove(sealed));
        ++removed;
    }
    return removed;
}

} // namespace

Result<int> sweepPortraits(workspace::WorkspaceCore& core, const CancelToken& cancel) {
    SL_TRY(const auto sweeps, core.read(isSweepNeeded));
    if (!sweeps)
        return 0;
    int removed = 0;
    for (int folder = 0; folder < kFolders; ++folder) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SL_TRY(const auto swept, sweepFolder(core, u"%1"_s.arg(folder, 2, 16, QLatin1Char('0'))));
        removed += swept;
    }
    SL_CHECK(core.write([removed](workspace::Change& change) {
        return change.auditSystem(AuditAction::PortraitsSwept, {}, {{u"removed"_s, removed}});
    }));
    return removed;
}

} // namespace sl::gallery
