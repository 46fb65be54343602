// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace sl::evidence {

/// The subjects of audit entries, a closed list. The names are stored, so they never change; new ones are
/// added.
enum class AuditAction {
    // workspace
    WorkspaceCreated,
    LoggedIn,
    LogInRefused,
    LoggedOut,
    UserAdded,
    UserDisabled,
    RolesChanged,    ///< by a supervisor, for somebody else
    PasswordChanged, ///< by its owner, who proved the old one
    PasswordReset,   ///< by a supervisor, for somebody else
    UsersDistinct,   ///< a supervisor says that two logins of one full name are two people
    PolicyChanged,
    PackChanged, ///< another model pack came into use
    EnrolmentStarted,
    PortraitsEnrolled, ///< one batch of an enrolment
    PortraitChosen,    ///< somebody said which face in a booking photo is the person's, or none
    EnrolmentEnded,
    RetemplatingStarted, ///< portraits get templates of the pack that came into use
    RetemplatingEnded,
    PersonRemoved,
    PersonKept,        ///< in a review, until the next one
    PortraitsSwept,    ///< sealed portrait files that no portrait needs were removed
    ErrorCardMeasured, ///< error rates of pack, gallery and list length
    ErrorCardSigned,   ///< the pages of one, as a PDF
    CaseRegistered,
    ListRead,      ///< somebody looked at the candidate list of a search; once for each search
    LockTakenOver, ///< the workspace was locked by a program on another computer; the entry says which
    CaseAnchored,  ///< the head of a case's log, so that the log cannot be cut off or put back
    AuditVerified, ///< somebody checked the logs, and what they found
    // case
    CaseCreated,
    CaseOpened,
    MediaAdded,
    MediaRefused,
    FacesFound,
    FacePlaced,
    TracksJoined, ///< somebody says that two tracks are one person
    TracksParted, ///< that they are not after all
    ClockRead,    ///< what the clock in the picture reads, or that the reading is withdrawn
    ProbeCreated,
    ProbeUnsuitable,
    SearchRun,
    SearchVaried, ///< the stability of the ranks of a search was measured
    ExaminationStarted,
    AnswerGiven,
    ChecklistSaved,
    ExaminationSaved, ///< an answer or a checklist of an encrypted examination: the entry does not tell which
    ExaminationSubmitted,
    ExaminationRequested, ///< a second or third examination was put into the queue
    OutcomeReached,
    DisagreementClosed,
    ReportExported,
    ReportSigned,        ///< another examiner added a signature to a report
    ReportPagesExported, ///< pages of a report were written as pictures; the entry names the hashes
    BundleExported,      ///< a report's evidence bundle was written; the entry names its manifest's hash
    DeliveryEnded,       ///< an exported file came to its place late, or not at all
    RemovalResumed,      ///< workspace: an interrupted removal was continued
    // both
    RecordsChanged, ///< by the program itself, with no entry of their own
    RecordsPredate, ///< rows from before entries answered for rows; once per database
};

/// "examination.submitted"
[[nodiscard]] QString auditActionName(AuditAction action);
/// Reverse of auditActionName; empty when the name is unknown.
[[nodiscard]] std::optional<AuditAction> auditActionFromName(const QString& name);
[[nodiscard]] QList<AuditAction> allAuditActions();

/// Decisions are signed with the actor's own key, so that rewriting the whole log cannot forge them: AuditLog
/// refuses one without a key, verifyAuditLog() one without a signature.
[[nodiscard]] bool isDecision(AuditAction action);

} // namespace sl::evidence
