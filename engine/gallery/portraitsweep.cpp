// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/portraitsweep.h"

#include "engine/store/connection/auditrepository.h"
#include "engine/store/gallery/portraitrepository.h"

namespace sl::gallery {
namespace {

using evidence::AuditAction;
using evidence::auditActionName;

constexpr int kFolders = 256;

/// Since the last sweep an enrolment did not come to its end, or a person was removed.
Result<bool> isSweepNeeded(store::Database& database) {
    store::AuditRepository log(database);
    const auto swept = log.last(auditActionName(AuditAction::PortraitsSwept), {});
    if (!swept)
        return fail(swept);
    const qint64 since = *swept ? (*swept)->sequence : 0;
    const auto begun = log.countAfter(since, auditActionName(AuditAction::EnrolmentStarted));
    if (!begun)
        return fail(begun);
    const auto ended = log.countAfter(since, auditActionName(AuditAction::EnrolmentEnded));
    if (!ended)
        return fail(ended);
    const auto removals = log.countAfter(since, auditActionName(AuditAction::PersonRemoved));
    if (!removals)
        return fail(removals);
    return *begun > *ended || *removals > 0;
}

Result<int> sweepFolder(workspace::WorkspaceCore& core, const QString& digits) {
    const auto needed = core.reader()
                            .run([&](store::Database& database) {
                                return store::PortraitRepository(database).hashes(digits);
                            })
                            .result();
    if (!needed)
        return fail(needed);
    int removed = 0;
    for (const Sha256& sealed : core.portraits().sealed(digits)) {
        if (needed->contains(sealed.hex()))
            continue;
        if (const auto gone = core.portraits().remove(sealed); !gone)
            return fail(gone);
        ++removed;
    }
    return removed;
}

} // namespace

Result<int> sweepPortraits(workspace::WorkspaceCore& core, const CancelToken& cancel) {
    const auto sweeps = core.reader().run(isSweepNeeded).result();
    if (!sweeps)
        return fail(sweeps);
    if (!*sweeps)
        return 0;
    int removed = 0;
    for (int folder = 0; folder < kFolders; ++folder) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const auto swept = sweepFolder(core, QStringLiteral("%1").arg(folder, 2, 16, QLatin1Char('0')));
        if (!swept)
            return swept;
        removed += *swept;
    }
    const auto audited = core.writer()
                             .write([removed](workspace::Change& change) {
                                 return change.auditSystem(AuditAction::PortraitsSwept, {},
                                                           {{QStringLiteral("removed"), removed}});
                             })
                             .result();
    if (!audited)
        return fail(audited);
    return removed;
}

} // namespace sl::gallery
