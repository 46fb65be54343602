// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/actiontext.h"

#include <QCoreApplication>

namespace sl::widgets {
namespace {

struct ActionText {
    const char* action;
    const char* text;
};

constexpr ActionText kTexts[] = {
    {"workspace.created", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Workspace created")},
    {"user.loggedIn", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Logged in")},
    {"user.logInRefused", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Log-in refused")},
    {"user.loggedOut", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Logged out")},
    {"user.added", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "User added")},
    {"user.disabled", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "User disabled")},
    {"user.rolesChanged", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Roles changed")},
    {"user.passwordChanged", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Password changed")},
    {"user.passwordReset", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Password reset")},
    {"list.read", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Candidate list read")},
    {"users.distinct", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Two people of one name confirmed")},
    {"policy.changed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Policy changed")},
    {"pack.changed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Model pack changed")},
    {"enrolment.started", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Enrolment started")},
    {"retemplating.started", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Making of templates started")},
    {"retemplating.ended", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Making of templates ended")},
    {"portraits.enrolled", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Portraits enrolled")},
    {"portrait.chosen", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Face of a portrait chosen")},
    {"enrolment.ended", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Enrolment ended")},
    {"person.removed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Person removed")},
    {"person.kept", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Person kept")},
    {"portraits.swept", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Left-over photo files removed")},
    {"removal.resumed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Unfinished removal continued")},
    {"errorCard.measured", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Error rates measured")},
    {"errorCard.signed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Pages on error rates signed")},
    {"case.registered", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Case registered")},
    {"lock.takenOver", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Lock of another computer taken over")},
    {"case.anchored", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Head of a case's log recorded")},
    {"audit.verified", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Audit log checked")},
    {"case.created", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Case created")},
    {"case.opened", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Case opened")},
    {"media.added", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Media added")},
    {"media.refused", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Media refused")},
    {"faces.found", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Faces found")},
    {"face.placed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Face placed by hand")},
    {"tracks.joined",
     QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Two appearances said to be one person")},
    {"tracks.parted", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Two appearances said not to be one")},
    {"clock.read", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Reading of the clock in a video noted")},
    {"probe.created", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Probe created")},
    {"probe.unsuitable", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Probe found unsuitable")},
    {"search.run", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Search run")},
    {"search.varied", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Stability of ranks measured")},
    {"examination.started", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Examination started")},
    {"answer.given", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Answer given")},
    {"checklist.saved", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Checklist saved")},
    {"examination.saved", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Examination saved, encrypted")},
    {"examination.submitted", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Examination submitted")},
    {"examination.requested", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Examination requested")},
    {"outcome.reached", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Outcome reached")},
    {"disagreement.closed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Disagreement closed")},
    {"report.exported", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Report exported")},
    {"report.signed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Report signed by another examiner")},
    {"report.pagesExported",
     QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Pages of a report exported as pictures")},
    {"report.bundleExported", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Evidence bundle exported")},
    {"delivery.ended",
     QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Unfinished report export completed or dropped")},
    {"records.changed", QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Records changed by the program")},
    {"records.predate",
     QT_TRANSLATE_NOOP("sl::widgets::AuditActions", "Records of an earlier version now covered by the log")},
    {"review", QT_TRANSLATE_NOOP("sl::widgets::AuditActions",
                                 "Review: left out while an independent examination may still be yours")},
};

} // namespace

QString auditActionText(const QString& action) {
    for (const ActionText& known : kTexts)
        if (action == QLatin1String(known.action))
            return QCoreApplication::translate("sl::widgets::AuditActions", known.text);
    return action;
}

QString auditActorText(const QString& actor) {
    constexpr QLatin1String kAccount("account:");
    if (actor == QLatin1String("system"))
        return QCoreApplication::translate("sl::widgets::AuditActors", "The program");
    if (actor.startsWith(kAccount))
        return QCoreApplication::translate("sl::widgets::AuditActors", "Computer account %1, not logged in")
            .arg(actor.mid(kAccount.size()));
    return actor;
}

} // namespace sl::widgets
