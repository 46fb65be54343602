// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/session/doors.h"

namespace sl::test {
namespace {

constexpr Roles kCaseworkers = Roles(Role::Investigator) | Role::Examiner;
const QString kOpen = u"open"_s;
constexpr UserId kNobody{999};

session::Workspace& in(House& house) {
    return *house.desk.workspace;
}

QList<Door> facts() {
    const auto all = Expected::everybody(kOpen);
    const auto says = [](const auto& value) { return (void)value, u"open"_s; };
    return {
        {"Workspace::create", Expected::everybody(u"AlreadyExists"_s),
         [](House& house) {
             return told(
                 session::Workspace::create(newWorkspace(house.desk.folder()), house.desk.environment));
         }},
        {"Workspace::open", Expected::everybody(u"Locked"_s),
         [](House& house) {
             return told(session::Workspace::open(house.desk.folder(), house.desk.environment));
         }},
        {"Workspace::isWorkspace", all,
         [=](House& house) { return says(session::Workspace::isWorkspace(house.desk.folder())); }},
        {"Workspace::folder", all, [=](House& house) { return says(in(house).folder()); }},
        {"Workspace::agency", all, [=](House& house) { return says(in(house).agency()); }},
        {"Workspace::isDemo", all, [=](House& house) { return says(in(house).isDemo()); }},
        {"Workspace::isReadOnly", all, [=](House& house) { return says(in(house).isReadOnly()); }},
        {"Workspace::lockTakenFrom", all, [=](House& house) { return says(in(house).lockTakenFrom()); }},
        {"Workspace::pack", all, [=](House& house) { return says(in(house).pack()); }},
        {"Workspace::reloadPack", all, [](House& house) { return told(in(house).reloadPack()); }},
        {"Workspace::modelPacks", all, [=](House& house) { return says(&in(house).modelPacks()); }},
        {"Workspace::gallery", all, [=](House& house) { return says(&in(house).gallery()); }},
        {"Workspace::errorCards", all, [=](House& house) { return says(&in(house).errorCards()); }},
        {"Workspace::login", all, [=](House& house) { return says(in(house).login()); }},
        {"Workspace::stopWork", all, [](House& house) { return in(house).stopWork(), kOpen; }},
        {"Workspace::userHistory", all, [](House& house) { return told(in(house).userHistory()); }},
        {"Workspace::verifyAudit", all, [](House& house) { return told(in(house).verifyAudit()); }},
        {"Workspace::checkFiles", all, [](House& house) { return told(in(house).checkFiles().verdicts); }},
        {"Workspace::compareHeads", all,
         [](House& house) { return told(in(house).compareHeads({u"/nowhere"_s})); }},
        {"Workspace::checkpoint", Expected::loggedIn(kOpen),
         [](House& house) { return told(in(house).checkpoint()); }},
        {"Workspace::exportCheckpoint", Expected::loggedIn(kOpen),
         [](House& house) {
             const auto file = house.desk.dir.filePath(u"head %1.txt"_s.arg(++house.calls));
             return told(in(house).exportCheckpoint({}, file));
         }},
        {"Workspace::witnessRequest", Expected::loggedIn(kOpen),
         [](House& house) { return told(in(house).witnessRequest({}, 1)); }},
    };
}

QList<Door> people() {
    const auto supervisor = [](const QString& code) { return Expected::only(Role::Supervisor, code); };
    return {
        {"Workspace::logIn", Expected::everybody(u"WrongPassword"_s),
         [](House& house) { return told(in(house).logIn(u"nobody%1"_s.arg(++house.calls), kPassword)); }},
        {"Workspace::logOut", Expected::everybody(kOpen),
         [](House& house) { return in(house).logOut(), kOpen; }},
        {"Workspace::changePassword", Expected::everybody(u"WrongPassword"_s),
         [](House& house) {
             const auto login = u"nobody%1"_s.arg(++house.calls);
             return told(in(house).changePassword(login, kPassword, u"another password"_s));
         }},
        {"Workspace::resetPassword", supervisor(u"NotFound"_s),
         [](House& house) { return told(in(house).resetPassword(kNobody, u"temporary 1"_s)); }},
        {"Workspace::users", Expected::loggedIn(kOpen), [](House& house) { return told(in(house).users()); }},
        {"Workspace::addUser", supervisor(kOpen),
         [](House& house) {
             const auto login = u"new%1"_s.arg(++house.calls);
             return told(in(house).addUser(newUser(login, Role::Auditor)));
         }},
        {"Workspace::disableUser", supervisor(u"NotFound"_s),
         [](House& house) { return told(in(house).disableUser(kNobody)); }},
        {"Workspace::setRoles", supervisor(u"NotFound"_s),
         [](House& house) { return told(in(house).setRoles(kNobody, Role::Examiner)); }},
        {"Workspace::confirmDistinct", supervisor(u"NotFound"_s),
         [](House& house) { return told(in(house).confirmDistinct(u"nobody"_s, u"noone"_s)); }},
        {"Workspace::policy", Expected::loggedIn(kOpen),
         [](House& house) { return told(in(house).policy()); }},
        {"Workspace::setPolicy", supervisor(u"InvalidArgument"_s),
         [](House& house) {
             PolicyRecord policy;
             policy.candidateListLength = 0;
             return told(in(house).setPolicy(policy));
         }},
        {"Workspace::usePack", supervisor(u"InvalidArgument"_s),
         [](House& house) { return told(in(house).usePack(u"none"_s)); }},
    };
}

QList<Door> records() {
    const auto any = Expected::loggedIn(kOpen);
    return {
        {"Workspace::cases", any, [](House& house) { return told(in(house).cases()); }},
        {"Workspace::createCase", Expected::only(kCaseworkers, kOpen),
         [](House& house) { return told(in(house).createCase(newCase(u"2027-%1"_s.arg(++house.calls)))); }},
        {"Workspace::openCase", any, [](House& house) { return told(in(house).openCase(u"2026-1"_s)); }},
        {"Workspace::reviewQueue", any, [](House& house) { return told(in(house).reviewQueue()); }},
        {"Workspace::caseOfReport", Expected::loggedIn(u"NotFound"_s),
         [](House& house) { return told(in(house).caseOfReport(Sha256::of("none"))); }},
        {"Workspace::auditEntries", any,
         [](House& house) {
             return told(in(house).auditEntries({{}, {}, 0, 10}));
         }},
        {"Workspace::auditEntries", any.shut(u"closed"_s).forBlind(u"closed"_s),
         [](House& house) {
             const auto log = in(house).auditEntries({u"2026-1"_s, {}, 0, 100}).result();
             return log && log->first().action == session::kReviewWithheld ? u"closed"_s : told(log);
         }},
        {"Workspace::auditEntries", any.forBlind(u"closed"_s),
         [](House& house) {
             const auto log = in(house).auditEntries({u"2026-2"_s, {}, 0, 100}).result();
             return log && log->first().action == session::kReviewWithheld ? u"closed"_s : told(log);
         }},
    };
}

QList<Door> errorCards() {
    const auto supervisor = Expected::only(Role::Supervisor, u"NoModelPack"_s);
    return {
        {"ErrorCards::pack", supervisor, [](House& house) { return told(in(house).errorCards().pack()); }},
        {"ErrorCards::gallery", supervisor,
         [](House& house) { return told(in(house).errorCards().gallery({}, {})); }},
        {"ErrorCards::keep", Expected::only(Role::Supervisor, u"InvalidArgument"_s),
         [](House& house) { return told(in(house).errorCards().keep({})); }},
        {"ErrorCards::all", Expected::loggedIn(kOpen),
         [](House& house) { return told(in(house).errorCards().all()); }},
        {"ErrorCards::signedPages", Expected::only(Role::Supervisor, u"NotFound"_s),
         [](House& house) { return told(in(house).errorCards().signedPages({}, u"en"_s)); }},
        {"ErrorCards::exportFile", Expected::only(Role::Supervisor, kOpen),
         [](House& house) {
             const auto file = house.desk.dir.filePath(u"figures %1.csv"_s.arg(++house.calls));
             return told(in(house).errorCards().exportFile(file, "figures", MayReplace::Nothing));
         }},
    };
}

} // namespace

QList<Door> workspaceDoors() {
    return facts() + people() + records() + errorCards();
}

} // namespace sl::test
