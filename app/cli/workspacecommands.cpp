// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "widgets/text/wording.h"

#include <functional>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

CommandResult initialise(const Arguments& arguments) {
    SL_TRY(const auto password, readPassword(arguments.value(u"password-file"_s)));
    SL_TRY(const auto roles, rolesFrom(arguments.value(u"roles"_s, u"investigator,examiner"_s)));
    session::NewWorkspace request;
    request.folder = arguments.operands().first();
    request.agency = arguments.value(u"agency"_s);
    const auto login = arguments.value(u"user"_s);
    request.firstUser = {login, arguments.value(u"full-name"_s, login), roles, password};
    SL_TRY(const auto workspace, session::Workspace::create(request, environmentOf(arguments)));
    CommandOutput output;
    output.json = {{u"workspace"_s, workspace->folder()},
                   {u"agency"_s, workspace->agency()},
                   {u"user"_s, login.trimmed().toLower()}};
    output.lines = {Cli::tr("The workspace of %1 is ready in %2; %3 is its supervisor.")
                        .arg(workspace->agency(), workspace->folder(), login)};
    return output;
}

/// Nobody logs in: the lock is no user's.
CommandResult takeOver(const Arguments& arguments) {
    SL_TRY(const auto workspace,
           session::Workspace::open(arguments.value(u"workspace"_s), environmentOf(arguments),
                                    session::ForeignLock::TakeOver));
    const auto from = workspace->lockTakenFrom();
    if (!from)
        return CommandOutput{{{u"takenOver"_s, false}}, {Cli::tr("No other computer had locked it.")}, {}};
    return CommandOutput{{{u"takenOver"_s, true}, {u"from"_s, toText(*from)}},
                         {Cli::tr("The lock of %1 on the computer %2 is taken over; the audit log says so.")
                              .arg(from->program, from->computer)},
                         {}};
}

CommandResult addUser(const Arguments& arguments) {
    SL_TRY(const auto password, readPassword(arguments.value(u"new-password-file"_s)));
    SL_TRY(const auto roles, rolesFrom(arguments.value(u"roles"_s, u"investigator,examiner"_s)));
    SL_TRY(const auto workspace, openWorkspace(arguments));
    const auto login = arguments.operands().first();
    SL_TRY(const auto user,
           workspace->addUser({login, arguments.value(u"full-name"_s, login), roles, password}).result());
    return CommandOutput{toJson(user),
                         {Cli::tr("%1 (%2) is a user now: %3.")
                              .arg(user.login, user.fullName, widgets::rolesText(user.roles))},
                         {}};
}

Result<UserRecord> userOf(session::Workspace& workspace, const QString& login) {
    SL_TRY(const auto users, workspace.users().result());
    for (const auto& user : users)
        if (user.login == login)
            return user;
    return fail(ErrorCode::NotFound, login);
}

/// Does it to the user whose login is the first operand.
Result<UserRecord> withUser(const Arguments& arguments,
                            const std::function<Future<UserRecord>(session::Workspace&, UserId)>& act) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto user, userOf(*workspace, arguments.operands().first()));
    return act(*workspace, user.id).result();
}

CommandResult disableUser(const Arguments& arguments) {
    SL_TRY(const auto disabled, withUser(arguments, [](session::Workspace& workspace, UserId user) {
               return workspace.disableUser(user);
           }));
    return CommandOutput{toJson(disabled), {Cli::tr("%1 cannot log in any more.").arg(disabled.login)}, {}};
}

CommandResult changeRoles(const Arguments& arguments) {
    SL_TRY(const auto roles, rolesFrom(arguments.operands().at(1)));
    SL_TRY(const auto changed, withUser(arguments, [&](session::Workspace& workspace, UserId user) {
               return workspace.setRoles(user, roles);
           }));
    return CommandOutput{toJson(changed),
                         {Cli::tr("%1 (%2) has other roles now: %3.")
                              .arg(changed.login, changed.fullName, widgets::rolesText(changed.roles))},
                         {}};
}

CommandResult confirmDistinct(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    const auto& logins = arguments.operands();
    SL_CHECK(workspace->confirmDistinct(logins.at(0), logins.at(1)).result());
    return CommandOutput{
        {{u"logins"_s, QJsonArray::fromStringList(logins)}},
        {Cli::tr("You have signed that %1 and %2 are two people.").arg(logins.at(0), logins.at(1))},
        {}};
}

CommandResult resetPassword(const Arguments& arguments) {
    SL_TRY(const auto temporary, readPassword(arguments.value(u"new-password-file"_s)));
    SL_TRY(const auto reset, withUser(arguments, [&](session::Workspace& workspace, UserId user) {
               return workspace.resetPassword(user, temporary);
           }));
    return CommandOutput{
        toJson(reset),
        {Cli::tr("%1 has a temporary password and chooses another one with it.").arg(reset.login)},
        {}};
}

/// Nobody logs in: after a reset nobody could.
CommandResult changePassword(const Arguments& arguments) {
    SL_TRY(const auto before, readPassword(arguments.value(u"password-file"_s)));
    SL_TRY(const auto password, readPassword(arguments.value(u"new-password-file"_s)));
    SL_TRY(const auto workspace,
           session::Workspace::open(arguments.value(u"workspace"_s), environmentOf(arguments)));
    SL_TRY(const auto changed,
           workspace->changePassword(arguments.value(u"user"_s), before, password).result());
    tellFailedLogIns(changed);
    return CommandOutput{
        toJson(changed.user), {Cli::tr("%1 has a new password.").arg(changed.user.login)}, {}};
}

CommandResult listUsers(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto users, workspace->users().result());
    CommandOutput output;
    output.json = {{u"users"_s, toJsonArray(users)}};
    for (const auto& user : users)
        output.lines.append(u"%1\t%2\t%3"_s.arg(user.login, user.fullName, widgets::rolesText(user.roles)));
    return output;
}

CommandOutput describe(const PolicyRecord& policy) {
    const auto json = toJson(policy);
    CommandOutput output{json, {}, {}};
    for (auto field = json.begin(); field != json.end(); ++field)
        output.lines.append(u"%1\t%2"_s.arg(field.key(), field->toVariant().toString()));
    return output;
}

CommandResult showPolicy(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto policy, workspace->policy().result());
    return describe(policy);
}

/// Changes the fields that are given. Errors: InvalidArgument (subject: the option).
Status apply(const Arguments& arguments, PolicyRecord& policy) {
    const std::pair<QString, int*> numbers[] = {{u"list-length"_s, &policy.candidateListLength},
                                                {u"fillers"_s, &policy.secondExaminerFillers},
                                                {u"minimum-eye-distance"_s, &policy.minimumInterEyePixels},
                                                {u"retention-months"_s, &policy.retentionReviewMonths}};
    for (const auto& [option, field] : numbers)
        *field = arguments.number(option, *field);
    const std::pair<QString, bool*> switches[] = {{u"require-offence-type"_s, &policy.requireOffenceType},
                                                  {u"require-legal-basis"_s, &policy.requireLegalBasis},
                                                  {u"require-requester"_s, &policy.requireRequester},
                                                  {u"require-checklist"_s, &policy.checklistRequired},
                                                  {u"probe-first"_s, &policy.probeFirst},
                                                  {u"hide-scores"_s, &policy.hideScores}};
    for (const auto& [option, field] : switches) {
        const auto value = arguments.value(option);
        if (arguments.has(option) && value != "yes"_L1 && value != "no"_L1)
            return fail(ErrorCode::InvalidArgument, option, u"yes or no"_s);
        if (arguments.has(option))
            *field = value == "yes"_L1;
    }
    if (arguments.has(u"offence-type"_s)) {
        policy.offenceTypes = arguments.values(u"offence-type"_s);
        policy.offenceTypes.removeAll(QString());
    }
    return {};
}

CommandResult setPolicy(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(auto policy, workspace->policy().result());
    SL_CHECK(apply(arguments, policy));
    SL_TRY(const auto set, workspace->setPolicy(policy).result());
    return describe(set);
}

std::vector<Option> newUserOptions(const char* passwordOption) {
    return {
        {passwordOption, "FILE",
         QT_TRANSLATE_NOOP("cli", "A file whose first line is the new user's password."), true},
        {"full-name", "NAME",
         QT_TRANSLATE_NOOP("cli", "The name as printed on reports; the login if left out.")},
        {"roles", "LIST",
         QT_TRANSLATE_NOOP("cli", "Of investigator, examiner, supervisor, auditor, with commas between.")}};
}

} // namespace

std::vector<Command> workspaceCommands() {
    return {
        {.name = "workspace init",
         .operands = "DIR",
         .summary = QT_TRANSLATE_NOOP("cli", "Makes a workspace with its first user, a supervisor."),
         .minOperands = 1,
         .maxOperands = 1,
         .options =
             with({{"agency", "NAME", QT_TRANSLATE_NOOP("cli", "The agency, as printed on reports."), true},
                   {"user", "NAME", QT_TRANSLATE_NOOP("cli", "The login of the first user."), true}},
                  newUserOptions("password-file")),
         .run = initialise},
        {.name = "workspace take-over",
         .summary = QT_TRANSLATE_NOOP("cli", "Takes the lock of another computer over that was left behind."),
         .options = workspaceOptions(),
         .run = takeOver},
        {.name = "user add",
         .operands = "LOGIN",
         .summary = QT_TRANSLATE_NOOP("cli", "Adds a user with a key of their own; for supervisors."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = with(loginOptions(), newUserOptions("new-password-file")),
         .run = addUser},
        {.name = "user disable",
         .operands = "LOGIN",
         .summary = QT_TRANSLATE_NOOP("cli", "Keeps a user from logging in; for supervisors."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = loginOptions(),
         .run = disableUser},
        {.name = "user roles",
         .operands = "LOGIN ROLES",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Gives a user other roles, with commas between; for supervisors."),
         .minOperands = 2,
         .maxOperands = 2,
         .options = loginOptions(),
         .run = changeRoles},
        {.name = "user distinct",
         .operands = "LOGIN OTHER",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Signs that two users of one full name are two people; for supervisors."),
         .minOperands = 2,
         .maxOperands = 2,
         .options = loginOptions(),
         .run = confirmDistinct},
        {.name = "user password",
         .summary = QT_TRANSLATE_NOOP("cli", "Changes a user's own password; after a reset, chooses one."),
         .options = with(loginOptions(),
                         {{"new-password-file", "FILE",
                           QT_TRANSLATE_NOOP("cli", "A file whose first line is the new password."), true}}),
         .run = changePassword},
        {.name = "user reset",
         .operands = "LOGIN",
         .summary = QT_TRANSLATE_NOOP("cli", "Gives a user a temporary password; for supervisors."),
         .minOperands = 1,
         .maxOperands = 1,
         .options =
             with(loginOptions(),
                  {{"new-password-file", "FILE",
                    QT_TRANSLATE_NOOP("cli", "A file whose first line is the temporary password."), true}}),
         .run = resetPassword},
        {.name = "user list",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists the users."),
         .options = loginOptions(),
         .run = listUsers},
        {.name = "policy show",
         .summary = QT_TRANSLATE_NOOP("cli", "Shows the rules in force."),
         .options = loginOptions(),
         .run = showPolicy},
        {.name = "policy set",
         .summary = QT_TRANSLATE_NOOP("cli", "Sets rules as a new version; for supervisors."),
         .options = with(
             loginOptions(),
             {{"list-length", "2..50", QT_TRANSLATE_NOOP("cli", "Candidates in a list."), false, 0},
              {"fillers", "1..20",
               QT_TRANSLATE_NOOP("cli", "Other candidates mixed in for the second examiner."), false, 0},
              {"minimum-eye-distance", "PIXELS",
               QT_TRANSLATE_NOOP("cli", "Below this a probe face is called poor."), false, 0},
              {"retention-months", "N", QT_TRANSLATE_NOOP("cli", "After this a portrait is due for review."),
               false, 0},
              {"require-offence-type", "yes|no", QT_TRANSLATE_NOOP("cli", "A case needs an offence type.")},
              {"require-legal-basis", "yes|no", QT_TRANSLATE_NOOP("cli", "A case needs a legal basis.")},
              {"require-requester", "yes|no", QT_TRANSLATE_NOOP("cli", "A case needs a requester.")},
              {"require-checklist", "yes|no",
               QT_TRANSLATE_NOOP("cli", "Support for the same person, and strong support for different "
                                        "persons, need a complete checklist.")},
              {"probe-first", "yes|no",
               QT_TRANSLATE_NOOP("cli", "Candidates open when the probe's own checklist is saved.")},
              {"hide-scores", "yes|no",
               QT_TRANSLATE_NOOP("cli", "Rank and score are not shown before every answer is in.")},
              {"offence-type", "NAME",
               QT_TRANSLATE_NOOP(
                   "cli", "An offence type that cases may have; once for each, empty for any text.")}}),
         .run = setPolicy},
    };
}

} // namespace sl::cli
