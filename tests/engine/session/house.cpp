// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/session/doors.h"

namespace sl::test {

Status House::build() {
    SL_CHECK(desk.create());
    const QList<std::pair<QString, Role>> people{{u"ivo"_s, Role::Investigator}, {u"eva"_s, Role::Examiner},
                                                 {u"sue"_s, Role::Supervisor},   {u"max"_s, Role::Auditor},
                                                 {u"bea"_s, Role::Examiner},     {u"gone"_s, Role::Examiner}};
    for (const auto& [login, role] : people) {
        SL_TRY(const auto user, desk.workspace->addUser(newUser(login, role)).result());
        if (login == u"gone"_s)
            SL_CHECK(desk.workspace->disableUser(user.id).result());
    }
    SL_TRY(other, desk.newOpenCase(u"2026-2"_s));
    SL_TRY(decided, addWrittenSearch(desk, *other));
    SL_CHECK(examineFirst(*other, decided, 0)); // supports nobody: no lead
    SL_TRY(session, desk.newOpenCase(u"2026-1"_s));
    SL_TRY(search, addWrittenSearch(desk, *session));
    SL_TRY(const auto mine, examineFirst(*session, search, 1));
    first = mine.record.id;
    SL_CHECK(letBeaTake());
    for (const auto item : mine.record.items)
        if (apart = item; !session->examination(second).result()->record.items.contains(item))
            break;
    return {};
}

Result<session::ExaminationView> House::examineFirst(session::CaseSession& in, SearchId of, int supported) {
    SL_TRY(const auto view, in.firstExamination(of).result());
    for (const auto item : view.record.items) {
        const auto step = supported-- > 0 ? 2 : -2;
        SL_CHECK(in.answer(view.record.id, item, *Answer::onScale(step), u"shape of the ear"_s).result());
    }
    return in.submit(view.record.id).result();
}

Status House::letBeaTake() {
    SL_CHECK(desk.logIn(u"bea"_s));
    SL_TRY(const auto queue, independentExaminations(*desk.workspace));
    if (queue.size() != 1)
        return fail(ErrorCode::NotFound, u"queue"_s);
    SL_TRY(const auto view, session->takeExamination(queue.first().examination).result());
    second = view.record.id;
    asked = view.record.items.first();
    return {};
}

Expected Expected::only(Roles roles, const QString& code) {
    const auto of = [&](Role role) { return roles.testFlag(role) ? code : u"NotPermitted"_s; };
    return {u"NotLoggedIn"_s,     of(Role::Investigator), of(Role::Examiner),
            of(Role::Supervisor), of(Role::Auditor),      of(Role::Examiner)};
}

void addEverybody() {
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString Expected::*>("column");
    QTest::newRow("nobody") << QString() << &Expected::nobody;
    QTest::newRow("a disabled user") << u"gone"_s << &Expected::nobody;
    QTest::newRow("an investigator") << u"ivo"_s << &Expected::investigator;
    QTest::newRow("an examiner") << u"eva"_s << &Expected::examiner;
    QTest::newRow("a supervisor") << u"sue"_s << &Expected::supervisor;
    QTest::newRow("an auditor") << u"max"_s << &Expected::auditor;
    QTest::newRow("the second examiner") << u"bea"_s << &Expected::blind;
}

} // namespace sl::test
