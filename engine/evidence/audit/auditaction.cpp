// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/audit/auditaction.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sl::evidence {
namespace {

using enum AuditAction;
constexpr std::array kNames{
    std::pair{WorkspaceCreated, "workspace.created"},
    std::pair{LoggedIn, "user.loggedIn"},
    std::pair{LogInRefused, "user.logInRefused"},
    std::pair{LoggedOut, "user.loggedOut"},
    std::pair{UserAdded, "user.added"},
    std::pair{UserDisabled, "user.disabled"},
    std::pair{RolesChanged, "user.rolesChanged"},
    std::pair{PasswordChanged, "user.passwordChanged"},
    std::pair{PasswordReset, "user.passwordReset"},
    std::pair{UsersDistinct, "users.distinct"},
    std::pair{PolicyChanged, "policy.changed"},
    std::pair{PackChanged, "pack.changed"},
    std::pair{EnrolmentStarted, "enrolment.started"},
    std::pair{PortraitsEnrolled, "portraits.enrolled"},
    std::pair{PortraitChosen, "portrait.chosen"},
    std::pair{EnrolmentEnded, "enrolment.ended"},
    std::pair{RetemplatingStarted, "retemplating.started"},
    std::pair{RetemplatingEnded, "retemplating.ended"},
    std::pair{PersonRemoved, "person.removed"},
    std::pair{PersonKept, "person.kept"},
    std::pair{PortraitsSwept, "portraits.swept"},
    std::pair{ErrorCardMeasured, "errorCard.measured"},
    std::pair{ErrorCardSigned, "errorCard.signed"},
    std::pair{CaseRegistered, "case.registered"},
    std::pair{ListRead, "list.read"},
    std::pair{LockTakenOver, "lock.takenOver"},
    std::pair{CaseAnchored, "case.anchored"},
    std::pair{AuditVerified, "audit.verified"},
    std::pair{CaseCreated, "case.created"},
    std::pair{CaseOpened, "case.opened"},
    std::pair{MediaAdded, "media.added"},
    std::pair{MediaRefused, "media.refused"},
    std::pair{FacesFound, "faces.found"},
    std::pair{FacePlaced, "face.placed"},
    std::pair{TracksJoined, "tracks.joined"},
    std::pair{TracksParted, "tracks.parted"},
    std::pair{ClockRead, "clock.read"},
    std::pair{ProbeCreated, "probe.created"},
    std::pair{ProbeUnsuitable, "probe.unsuitable"},
    std::pair{SearchRun, "search.run"},
    std::pair{SearchVaried, "search.varied"},
    std::pair{ExaminationStarted, "examination.started"},
    std::pair{AnswerGiven, "answer.given"},
    std::pair{ChecklistSaved, "checklist.saved"},
    std::pair{ExaminationSaved, "examination.saved"},
    std::pair{ExaminationSubmitted, "examination.submitted"},
    std::pair{ExaminationRequested, "examination.requested"},
    std::pair{OutcomeReached, "outcome.reached"},
    std::pair{DisagreementClosed, "disagreement.closed"},
    std::pair{ReportExported, "report.exported"},
    std::pair{ReportSigned, "report.signed"},
    std::pair{ReportPagesExported, "report.pagesExported"},
    std::pair{BundleExported, "report.bundleExported"},
    std::pair{DeliveryEnded, "delivery.ended"},
    std::pair{RemovalResumed, "removal.resumed"},
    std::pair{RecordsChanged, "records.changed"},
    std::pair{RecordsPredate, "records.predate"},
};
static_assert(kNames.size() == static_cast<size_t>(RecordsPredate) + 1, "every action has a name");

} // namespace

QString auditActionName(AuditAction action) {
    for (const auto& [known, name] : kNames)
        if (known == action)
            return QString::fromLatin1(name);
    return {};
}

std::optional<AuditAction> auditActionFromName(const QString& name) {
    for (const auto& [action, known] : kNames)
        if (name == QLatin1String(known))
            return action;
    return std::nullopt;
}

QList<AuditAction> allAuditActions() {
    QList<AuditAction> actions;
    for (const auto& [action, name] : kNames)
        actions.append(action);
    return actions;
}

bool isDecision(AuditAction action) {
    constexpr std::array kDecisions{
        WorkspaceCreated,    UserAdded,          UserDisabled,      PasswordChanged,
        PasswordReset,       RolesChanged,       UsersDistinct,     PolicyChanged,
        PersonRemoved,       PersonKept,         ErrorCardMeasured, PortraitChosen,
        CaseCreated,         ProbeUnsuitable,    SearchRun,         ExaminationSubmitted,
        OutcomeReached,      DisagreementClosed, ReportExported,    ReportSigned,
        ReportPagesExported, BundleExported,     ErrorCardSigned,   TracksJoined,
        TracksParted,        ClockRead};
    return std::find(kDecisions.begin(), kDecisions.end(), action) != kDecisions.end();
}

} // namespace sl::evidence
