// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/internal/signercheck.h"

#include "engine/store/connection/auditrepository.h"
#include "engine/store/rows/rowsources.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/actor.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace sl::casework {
namespace {

using evidence::AuditAction;
using workspace::UserFacts;

constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

/// Whether the action decides something, so that a disabled user cannot have signed it. Work that was begun
/// before may end after.
bool mustBeActive(const std::optional<AuditAction>& action) {
    return !action || isDecision(*action) || *action == AuditAction::AnswerGiven ||
           *action == AuditAction::ExaminationSaved || *action == AuditAction::ExaminationStarted ||
           *action == AuditAction::ExaminationRequested;
}

/// Empty: `user` had the right to sign this.
QString faultOf(const workspace::UserHistory& users, const UserFacts& user, const AuditRecord& entry) {
    const auto action = evidence::auditActionFromName(entry.action);
    const bool decides = mustBeActive(action);
    if (!user.isActive && decides)
        return u"%1 was disabled then"_s.arg(entry.actor);
    // the signature check has shown that a user with one key only signed with it
    const auto facts = users.of(entry.actor);
    const bool hadOneKey = std::all_of(facts.begin(), facts.end(), [&](const UserFacts& other) {
        return other.certificate == user.certificate;
    });
    if (decides && !hadOneKey && !users.isSignedBy(user, entry))
        return u"%1 had another key then"_s.arg(entry.actor);
    if (action && user.roles && !(*user.roles & rolesFor(*action)))
        return u"%1 had no role for %2 then"_s.arg(entry.actor, entry.action);
    return {};
}

void refuse(AuditVerdict& verdict, qint64 entry, const QString& why) {
    verdict.intact = false;
    verdict.firstBad = entry;
    verdict.problem = {ErrorCode::SignatureInvalid, QString::number(entry), why};
}

struct Answering {
    const char* table;
    QList<AuditAction> actions;
};

/// An entry answers for all rows of its transaction, and in a transaction the last one does.
const std::array kAnswering{
    Answering{"users",
              {AuditAction::WorkspaceCreated, AuditAction::UserAdded, AuditAction::UserDisabled,
               AuditAction::RolesChanged, AuditAction::PasswordChanged, AuditAction::PasswordReset}},
    Answering{"user_certificates", {AuditAction::PasswordReset}},
    Answering{"policies", {AuditAction::WorkspaceCreated, AuditAction::PolicyChanged}},
    Answering{"comparison_policies", {AuditAction::WorkspaceCreated, AuditAction::PolicyChanged}},
    Answering{"person_reviews", {AuditAction::PersonKept, AuditAction::PersonRemoved}},
    Answering{"case_info", {AuditAction::CaseCreated}},
    Answering{"probes", {AuditAction::ProbeCreated, AuditAction::SearchRun}},
    Answering{"probe_faces", {AuditAction::ProbeCreated, AuditAction::SearchRun}},
    Answering{"searches", {AuditAction::SearchRun, AuditAction::ProbeUnsuitable}},
    Answering{"search_faces", {AuditAction::SearchRun, AuditAction::ProbeUnsuitable}},
    Answering{"search_filter_parts", {AuditAction::SearchRun, AuditAction::ProbeUnsuitable}},
    Answering{"candidates", {AuditAction::SearchRun}},
    Answering{"examinations",
              {AuditAction::ExaminationStarted, AuditAction::ExaminationSubmitted,
               AuditAction::ExaminationRequested, AuditAction::OutcomeReached}},
    Answering{
        "examination_items",
        {AuditAction::ExaminationStarted, AuditAction::ExaminationRequested, AuditAction::OutcomeReached}},
    Answering{"answers", {AuditAction::AnswerGiven}},
    Answering{"adjustments", {AuditAction::AnswerGiven}},
    Answering{"checklists", {AuditAction::ChecklistSaved}},
    Answering{"checklist_lines", {AuditAction::ChecklistSaved}},
    Answering{"checklist_regions", {AuditAction::ChecklistSaved}},
    Answering{"encrypted_examinations", {AuditAction::ExaminationStarted, AuditAction::OutcomeReached}},
    Answering{"encrypted_work", {AuditAction::ExaminationStarted, AuditAction::ExaminationSaved}},
    Answering{"search_stability", {AuditAction::SearchVaried}},
    Answering{"rank_bands", {AuditAction::SearchVaried}},
    Answering{"video_tracks", {AuditAction::FacesFound}},
    Answering{"video_track_faces", {AuditAction::FacesFound}},
    Answering{"track_joins", {AuditAction::TracksJoined, AuditAction::TracksParted}},
    Answering{"clock_readings", {AuditAction::ClockRead}},
    Answering{"error_cards", {AuditAction::ErrorCardMeasured}},
    Answering{"outcomes",
              {AuditAction::OutcomeReached, AuditAction::ProbeUnsuitable, AuditAction::DisagreementClosed}},
    Answering{"reports", {AuditAction::ReportExported, AuditAction::ReportSigned}},
};

/// Empty: the entry answers for rows that it may answer for.
Result<QString> faultOfRows(store::RowSources& sources, const AuditRecord& entry) {
    const auto action = evidence::auditActionFromName(entry.action);
    if (entry.rows.isNull() || !action)
        return QString();
    SL_TRY(const auto tables, sources.tablesOf(entry.sequence));
    for (const auto& table : tables)
        if (!mayAnswerFor(*action, table))
            return u"%1 answers for rows of %2"_s.arg(entry.action, table);
    return QString();
}

/// Calls `faultOfEntry` for what somebody signed, until it finds a fault.
Status checkEach(store::Database& log, AuditVerdict& verdict,
                 const std::function<QString(const AuditRecord&)>& faultOfEntry) {
    store::RowSources sources(log);
    Status rows;
    SL_CHECK(store::AuditRepository(log).forEach(1, [&](const AuditRecord& entry) {
        if (entry.signature.isEmpty())
            return true;
        auto fault = faultOfEntry(entry);
        if (fault.isEmpty()) {
            const auto answered = faultOfRows(sources, entry);
            if (!answered)
                rows = fail(answered);
            fault = answered.value_or(QString());
        }
        if (!fault.isEmpty())
            refuse(verdict, entry.sequence, fault);
        return fault.isEmpty() && rows.has_value();
    }));
    return rows;
}

/// The place of a case log's entry in the workspace's log: after `after`, before `before`.
struct Window {
    qint64 after = 0;
    qint64 before = kEnd;
};

Window windowOf(const AuditRecord& entry, const QList<CaseAnchor>& anchors,
                const QList<WorkspaceHead>& heads) {
    Window window;
    for (const auto& head : heads)
        if (head.entry <= entry.sequence)
            window.after = qMax(window.after, head.head.entries);
    for (const auto& anchor : anchors)
        if (anchor.head.entries >= entry.sequence)
            window.before = qMin(window.before, anchor.entry);
        else
            window.after = qMax(window.after, anchor.entry);
    return window;
}

/// The first fault, if every moment of the window has one.
QString faultWithin(const workspace::UserHistory& users, const Window& window, const AuditRecord& entry) {
    const auto facts = users.of(entry.actor);
    auto fault = u"%1 was not a user then"_s.arg(entry.actor);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const bool isLast = i + 1 == facts.size();
        const auto end = isLast ? kEnd : facts.at(i + 1).entry;
        if (facts.at(i).entry > window.before || end <= window.after)
            continue;
        if (end < window.before && entry.at > facts.at(i + 1).at)
            continue;
        fault = faultOf(users, facts.at(i), entry);
        if (fault.isEmpty())
            return {};
    }
    return fault;
}

} // namespace

bool mayAnswerFor(AuditAction action, const QString& table) {
    for (const auto& [known, actions] : kAnswering)
        if (table == QLatin1String(known))
            return std::find(actions.begin(), actions.end(), action) != actions.end();
    return true;
}

Roles rolesFor(AuditAction action) {
    constexpr Roles examiner = Role::Examiner;
    switch (action) {
    case AuditAction::WorkspaceCreated:
    case AuditAction::UserAdded:
    case AuditAction::UserDisabled:
    case AuditAction::RolesChanged:
    case AuditAction::PasswordReset:
    case AuditAction::UsersDistinct:
    case AuditAction::PolicyChanged:
    case AuditAction::PackChanged:
    case AuditAction::PortraitChosen:
    case AuditAction::PersonRemoved:
    case AuditAction::PersonKept:
    case AuditAction::ErrorCardMeasured:
    case AuditAction::ErrorCardSigned:
        return Role::Supervisor;
    case AuditAction::CaseRegistered:
    case AuditAction::CaseCreated:
    case AuditAction::FacePlaced:
    case AuditAction::TracksJoined:
    case AuditAction::TracksParted:
    case AuditAction::ClockRead:
    case AuditAction::ProbeCreated:
    case AuditAction::SearchRun:
    case AuditAction::ReportExported:
    case AuditAction::ReportPagesExported:
    case AuditAction::BundleExported:
        return workspace::kCaseworkers;
    case AuditAction::ProbeUnsuitable:
    case AuditAction::ExaminationStarted:
    case AuditAction::AnswerGiven:
    case AuditAction::ChecklistSaved:
    case AuditAction::ExaminationSaved:
    case AuditAction::ExaminationSubmitted:
    case AuditAction::ExaminationRequested:
    case AuditAction::OutcomeReached:
    case AuditAction::ReportSigned:
        return examiner;
    case AuditAction::DisagreementClosed:
        return examiner | Role::Supervisor;
    default:
        return workspace::kAnyRole;
    }
}

Status checkSigners(store::Database& workspaceLog, const workspace::UserHistory& users,
                    AuditVerdict& verdict) {
    if (const auto& refused = users.firstRefused())
        refuse(verdict, refused->entry, refused->why);
    const auto firstBad = verdict.firstBad;
    auto own = verdict;
    SL_CHECK(checkEach(workspaceLog, own, [&](const AuditRecord& entry) {
        const auto user = users.after(entry.sequence, entry.actor);
        return user ? faultOf(users, *user, entry) : u"%1 was not a user then"_s.arg(entry.actor);
    }));
    if (!own.intact && (firstBad == 0 || own.firstBad < firstBad))
        verdict = own;
    return {};
}

Status checkUsers(store::Database& workspace, const workspace::UserHistory& users, AuditVerdict& verdict) {
    SL_TRY(const auto rows, store::UserRepository(workspace).all());
    for (const auto& row : rows) {
        const auto checked = users.check(row, rows);
        if (checked || !verdict.intact)
            continue;
        verdict.intact = false;
        verdict.problem = {ErrorCode::RecordAltered, u"users [%1]"_s.arg(row.login), checked.error().detail};
    }
    return {};
}

Status checkSigners(store::Database& caseLog, const workspace::UserHistory& users,
                    const QList<CaseAnchor>& anchors, AuditVerdict& verdict) {
    SL_TRY(const auto heads, workspaceHeadsIn(caseLog));
    return checkEach(caseLog, verdict, [&](const AuditRecord& entry) {
        return faultWithin(users, windowOf(entry, anchors, heads), entry);
    });
}

} // namespace sl::casework
