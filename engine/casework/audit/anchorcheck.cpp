// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/anchorcheck.h"

#include "engine/evidence/audit/auditaction.h"
#include "engine/store/connection/auditrepository.h"

namespace sl::casework {
namespace {

/// Every head that an entry's details hold under this name.
Status forEachHead(store::Database& log, const QString& name,
                   const std::function<void(const AuditRecord&, const workspace::LogHead&)>& visit) {
    return store::AuditRepository(log).forEach(1, [&](const AuditRecord& record) {
        const auto written = record.details.value(name).toObject();
        if (!written.isEmpty())
            visit(record, workspace::logHeadFrom(written));
        return true;
    });
}

} // namespace

Result<CaseAnchors> anchorsIn(store::Database& workspaceLog) {
    CaseAnchors anchors;
    SL_CHECK(forEachHead(workspaceLog, u"log"_s, [&](const AuditRecord& record, const auto& head) {
        anchors.insert(record.subject, {head, record.sequence});
    }));
    return anchors;
}

Result<QList<WorkspaceHead>> workspaceHeadsIn(store::Database& caseLog) {
    QList<WorkspaceHead> heads;
    SL_CHECK(forEachHead(caseLog, u"workspace"_s, [&](const AuditRecord& record, const auto& head) {
        heads.append({head, record.sequence});
    }));
    return heads;
}

Status checkAnchors(store::Database& log, const QList<workspace::LogHead>& anchors, AuditVerdict& verdict) {
    for (const auto& anchor : anchors) {
        SL_TRY(const bool isThere, workspace::holds(log, anchor));
        if (isThere || (!verdict.intact && verdict.firstBad <= anchor.entries))
            continue;
        verdict.intact = false;
        verdict.firstBad = anchor.entries;
        verdict.problem = {ErrorCode::AuditBroken, QString::number(anchor.entries),
                           u"another log says that this entry was %1"_s.arg(anchor.hash.hex())};
    }
    return {};
}

} // namespace sl::casework
