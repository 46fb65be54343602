// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"

#include "engine/evidence/audit/auditlog.h"
#include "engine/evidence/identity/identity.h"
#include "engine/store/connection/database.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/users/internal/loginattempts.h"

#include <QSignalSpy>

using namespace sl;
using namespace sl::session;
using namespace sl::workspace;
using namespace sl::test;

namespace {

const QString kBen = u"ben"_s;
const QString kOwn = u"a password of my own"_s;
const QString kTemporary = u"temporary 1"_s;

} // namespace

class TestPasswords : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    UserId m_ben;

    [[nodiscard]] Workspace& workspace() const { return *m_desk->workspace; }
    [[nodiscard]] ErrorCode refusal(const QString& login, const QString& password) const {
        const auto answer = workspace().logIn(login, password).result();
        return answer ? ErrorCode::Cancelled : answer.error().code;
    }
    [[nodiscard]] UserRecord user(const QString& login) const {
        const auto users = workspace().users().result();
        for (const auto& known : users ? *users : QList<UserRecord>())
            if (known.login == login)
                return known;
        return {};
    }
    [[nodiscard]] AuditRecord lastEntry() const {
        const auto entries = workspace().auditEntries({{}, {}, 0, 1}).result();
        return entries && !entries->isEmpty() ? entries->first() : AuditRecord{};
    }
    void verifyLogs(bool intact) const {
        const auto verdicts = workspace().verifyAudit().result();
        SL_VERIFY(verdicts);
        QVERIFY2(verdicts->first().intact == intact, qPrintable(verdicts->first().problem.toString()));
    }
    /// What somebody with the file does: appends an entry in the name of `login`, signed with a key they
    /// have.
    void forge(const QString& login, evidence::AuditAction action, const evidence::SigningKey& key) const {
        const auto database = store::Database::open(m_desk->folder() + u"/workspace.sqlite"_s);
        SL_VERIFY(database);
        auto transaction = store::Transaction::begin(**database);
        SL_VERIFY(transaction);
        SL_VERIFY(evidence::AuditLog(**database, *m_desk->clock)
                      .append(*transaction, {login, action, login, {}}, &key));
        SL_VERIFY(transaction->commit());
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        const auto ben = workspace().addUser(newUser(kBen, Role::Examiner)).result();
        SL_VERIFY(ben);
        m_ben = ben->id;
    }
    void cleanup() { m_desk.reset(); }

    void theOwnerChangesTheirPassword() {
        SL_VERIFY(m_desk->logIn(kBen));
        const auto before = user(kBen);
        const auto changed = workspace().changePassword(kBen, kPassword, kOwn).result();
        SL_VERIFY(changed);
        QCOMPARE(user(kBen).certificate, before.certificate);
        QVERIFY(user(kBen).keyStore != before.keyStore);
        QCOMPARE(lastEntry().action, u"user.passwordChanged"_s);
        QCOMPARE(lastEntry().actor, kBen);
        QVERIFY(!lastEntry().signature.isEmpty());
        QCOMPARE(refusal(kBen, kPassword), ErrorCode::WrongPassword);
        SL_VERIFY(workspace().logIn(kBen, kOwn).result());
        verifyLogs(true);
    }

    void aSupervisorKeepsTheAuthority() {
        SL_VERIFY(workspace().changePassword(u"ruiz"_s, kPassword, kOwn).result());
        SL_VERIFY(workspace().addUser(newUser(u"carla"_s, Role::Auditor)).result());
        SL_VERIFY(workspace().logIn(u"ruiz"_s, kOwn).result());
        SL_VERIFY(workspace().addUser(newUser(u"dora"_s, Role::Auditor)).result());
        verifyLogs(true);
    }

    void aBadNewPasswordChangesNothing() {
        const auto before = user(kBen).keyStore;
        for (const QString& bad : {QString(), u"1234567"_s, kPassword}) {
            const auto changed = workspace().changePassword(kBen, kPassword, bad).result();
            QCOMPARE(changed.error().code, ErrorCode::InvalidArgument);
            QCOMPARE(changed.error().subject, u"password"_s);
        }
        QCOMPARE(workspace().changePassword(kBen, kOwn, kOwn + kOwn).result().error().code,
                 ErrorCode::WrongPassword);
        QCOMPARE(workspace().changePassword(u"nobody"_s, kPassword, kOwn).result().error().code,
                 ErrorCode::WrongPassword);
        QCOMPARE(user(kBen).keyStore, before);
        SL_VERIFY(m_desk->logIn(kBen));
    }

    void rolesAreChangedByASupervisorForSomebodyElse() {
        const auto ruiz = user(u"ruiz"_s).id;
        QCOMPARE(workspace().setRoles(ruiz, Role::Auditor).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(workspace().setRoles(m_ben, {}).result().error().code, ErrorCode::InvalidArgument);
        QCOMPARE(workspace().setRoles(UserId{99}, Role::Auditor).result().error().code, ErrorCode::NotFound);
        SL_VERIFY(m_desk->logIn(kBen));
        QCOMPARE(workspace().setRoles(ruiz, Role::Auditor).result().error().code, ErrorCode::NotPermitted);

        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        SL_VERIFY(workspace().setRoles(m_ben, Roles(Role::Examiner) | Role::Supervisor).result());
        QCOMPARE(lastEntry().action, u"user.rolesChanged"_s);
        QCOMPARE(lastEntry().subject, kBen);
        QVERIFY(!lastEntry().signature.isEmpty());
        verifyLogs(true);
        SL_VERIFY(m_desk->logIn(kBen)); // a supervisor without the agency's key, until the next reset
        QVERIFY(workspace().login().has(Role::Supervisor));
        QCOMPARE(workspace().addUser(newUser(u"dara"_s, Role::Auditor)).result().error().code,
                 ErrorCode::NotPermitted);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        SL_VERIFY(workspace().changePassword(kBen, kTemporary, kOwn).result());
        SL_VERIFY(workspace().logIn(kBen, kOwn).result());
        SL_VERIFY(workspace().addUser(newUser(u"dara"_s, Role::Auditor)).result());

        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        SL_VERIFY(workspace().setRoles(m_ben, Role::Auditor).result());
        QVERIFY(user(kBen).authorityStore.isEmpty());
        SL_VERIFY(workspace().logIn(kBen, kOwn).result());
        QCOMPARE(workspace().login().user.roles, Roles(Role::Auditor));
        QCOMPARE(workspace().addUser(newUser(u"eve"_s, Role::Auditor)).result().error().code,
                 ErrorCode::NotPermitted);
        verifyLogs(true);

        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        SL_VERIFY(workspace().disableUser(m_ben).result());
        QCOMPARE(workspace().setRoles(m_ben, Role::Examiner).result().error().code, ErrorCode::NotPermitted);
    }

    /// The reset begins for a supervisor and is written when the roles have changed.
    void theAgencysKeyDoesNotComeBackWithAReset() {
        const auto eve = workspace().addUser(newUser(u"eve"_s, Role::Supervisor)).result();
        SL_VERIFY(eve);
        QVERIFY(!user(u"eve"_s).authorityStore.isEmpty());
        const auto reset = workspace().resetPassword(eve->id, kTemporary);
        SL_VERIFY(workspace().setRoles(eve->id, Role::Examiner).result());
        SL_VERIFY(reset.result());
        QVERIFY(user(u"eve"_s).authorityStore.isEmpty());
        SL_VERIFY(workspace().changePassword(u"eve"_s, kTemporary, kOwn).result());
        QVERIFY(user(u"eve"_s).authorityStore.isEmpty());
        verifyLogs(true);
    }

    void onlyWhoHoldsTheAgencysKeyDisablesSomebody() {
        const auto ruiz = user(u"ruiz"_s).id;
        SL_VERIFY(workspace().setRoles(m_ben, Roles(Role::Examiner) | Role::Supervisor).result());
        SL_VERIFY(m_desk->logIn(kBen)); // a supervisor without that key
        QVERIFY(!workspace().login().holdsAuthority());
        const auto refused = workspace().disableUser(ruiz).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        QCOMPARE(refused.error().subject, kBen);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        QVERIFY(workspace().login().holdsAuthority());
        const auto okoye = workspace().addUser(newUser(u"okoye"_s, Role::Supervisor)).result();
        SL_VERIFY(okoye);
        SL_VERIFY(workspace().disableUser(okoye->id).result());
        QVERIFY(user(u"okoye"_s).authorityStore.isEmpty());
        verifyLogs(true);
    }

    /// What the certificate's owner might do when they signed, not what they may do now.
    void rolesAreThoseOfTheTime() {
        const auto certificate = user(kBen).certificate;
        const auto before = m_desk->clock->now();
        m_desk->clock->advance(60);
        SL_VERIFY(workspace().setRoles(m_ben, Role::Auditor).result());
        const auto history = workspace().userHistory().result();
        SL_VERIFY(history);
        const auto then = history->signerOf(certificate, before);
        const auto now = history->signerOf(certificate, m_desk->clock->now());
        QVERIFY(then && now);
        QCOMPARE(then->roles.value_or(Roles()), Roles(Role::Examiner));
        QCOMPARE(now->roles.value_or(Roles()), Roles(Role::Auditor));
    }

    /// Nobody gives roles to themselves, not even with a key of the file's own.
    void aChangeOfOnesOwnRolesDoesNotCount() {
        const auto key = evidence::unlock(user(u"ruiz"_s).keyStore, kPassword);
        SL_VERIFY(key);
        forge(u"ruiz"_s, evidence::AuditAction::RolesChanged, *key);
        const auto history = workspace().userHistory().result();
        SL_VERIFY(history);
        QVERIFY(history->firstRefused());
    }

    void aResetIsASupervisorsActForSomebodyElse() {
        const auto ruiz = user(u"ruiz"_s).id;
        QCOMPARE(workspace().resetPassword(ruiz, kTemporary).result().error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(workspace().resetPassword(m_ben, u"short"_s).result().error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(workspace().resetPassword(UserId{99}, kTemporary).result().error().code,
                 ErrorCode::NotFound);
        SL_VERIFY(m_desk->logIn(kBen));
        QCOMPARE(workspace().resetPassword(ruiz, kTemporary).result().error().code, ErrorCode::NotPermitted);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        SL_VERIFY(workspace().disableUser(m_ben).result());
        QCOMPARE(workspace().resetPassword(m_ben, kTemporary).result().error().code, ErrorCode::NotPermitted);
    }

    void afterAResetOnlyAnOwnPasswordHelps() {
        const auto before = user(kBen);
        QCoreApplication::processEvents(); // what the users of init() have to tell
        QSignalSpy changed(&workspace(), &Workspace::usersChanged);
        const auto reset = workspace().resetPassword(m_ben, kTemporary).result();
        SL_VERIFY(reset);
        QVERIFY(reset->mustChoosePassword());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(lastEntry().action, u"user.passwordReset"_s);
        QCOMPARE(lastEntry().actor, u"ruiz"_s);
        QCOMPARE(lastEntry().subject, kBen);
        QVERIFY(!lastEntry().signature.isEmpty());

        QCOMPARE(refusal(kBen, kPassword), ErrorCode::WrongPassword);
        QCOMPARE(refusal(kBen, kTemporary), ErrorCode::PasswordMustChange);
        QCOMPARE(workspace().login().user.login, u"ruiz"_s);
        QCOMPARE(workspace().changePassword(kBen, kTemporary, kTemporary).result().error().code,
                 ErrorCode::InvalidArgument);
        SL_VERIFY(workspace().changePassword(kBen, kTemporary, kOwn).result());
        QVERIFY(!user(kBen).mustChoosePassword());
        QVERIFY(user(kBen).certificate != before.certificate);
        QCOMPARE(refusal(kBen, kTemporary), ErrorCode::WrongPassword);
        SL_VERIFY(workspace().logIn(kBen, kOwn).result());
        verifyLogs(true);
    }

    void aResetMadeTwiceIsOneReset() {
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        SL_VERIFY(workspace().resetPassword(m_ben, u"temporary 2"_s).result());
        QCOMPARE(workspace().changePassword(kBen, kTemporary, kOwn).result().error().code,
                 ErrorCode::WrongPassword);
        SL_VERIFY(workspace().changePassword(kBen, u"temporary 2"_s, kOwn).result());
        const auto history = workspace().userHistory().result();
        SL_VERIFY(history);
        QCOMPARE(history->certificates().size(), 3); // ruiz', ben's first and his own
        QCOMPARE(history->signerOf(user(kBen).certificate)->login, kBen);
        for (const auto& facts : history->of(kBen)) // no enrolment is anybody's
            QVERIFY(!facts.mustChoosePassword || facts.certificate != Sha256::of(user(kBen).certificate));
        verifyLogs(true);
    }

    void whoSetThePasswordCannotSignAsTheUser_data() {
        QTest::addColumn<bool>("chosen");
        QTest::newRow("before the user chose") << false;
        QTest::newRow("after the user chose") << true;
    }
    void whoSetThePasswordCannotSignAsTheUser() {
        QFETCH(bool, chosen);
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        // the supervisor keeps what lies in the database under the password that they know
        const auto kept = user(kBen);
        const auto key = evidence::unlock(kept.keyStore, kTemporary);
        SL_VERIFY(key);
        if (chosen)
            SL_VERIFY(workspace().changePassword(kBen, kTemporary, kOwn).result());
        QVERIFY(!evidence::unlock(user(kBen).keyStore, kTemporary) || !chosen);
        forge(kBen, evidence::AuditAction::PasswordChanged, *key);
        verifyLogs(false);
    }

    void aKeyThatTheEnrolmentMakesLaterIsNobodys() {
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        const auto enrolment = evidence::unlock(user(kBen).keyStore, kTemporary);
        SL_VERIFY(enrolment);
        SL_VERIFY(workspace().changePassword(kBen, kTemporary, kOwn).result());
        const auto second = evidence::issueIdentity(*enrolment, {u"Ben Doe"_s, workspace().agency(), kBen},
                                                    kTemporary, *m_desk->clock);
        SL_VERIFY(second);
        forge(kBen, evidence::AuditAction::ExaminationSubmitted,
              *evidence::unlock(second->keyStore, kTemporary));
        verifyLogs(false);
    }

    void theKeyBeforeAResetSignsNothingAfterIt() {
        const auto old = evidence::unlock(user(kBen).keyStore, kPassword);
        SL_VERIFY(old);
        forge(kBen, evidence::AuditAction::ExaminationSubmitted, *old);
        m_desk->clock->advance(60);
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        verifyLogs(true);
        SL_VERIFY(workspace().changePassword(kBen, kTemporary, kOwn).result());
        m_desk->clock->advance(60);
        verifyLogs(true);
        forge(kBen, evidence::AuditAction::ExaminationSubmitted, *old);
        verifyLogs(false);
    }

    void aSupervisorWhoWasResetIsASupervisor() {
        const auto okoye = workspace().addUser(newUser(u"okoye"_s, Role::Supervisor)).result();
        SL_VERIFY(okoye);
        SL_VERIFY(workspace().resetPassword(okoye->id, kTemporary).result());
        SL_VERIFY(workspace().changePassword(u"okoye"_s, kTemporary, kOwn).result());
        SL_VERIFY(workspace().logIn(u"okoye"_s, kOwn).result());
        SL_VERIFY(workspace().addUser(newUser(u"carla"_s, Role::Auditor)).result());
        SL_VERIFY(workspace().resetPassword(user(u"ruiz"_s).id, kTemporary).result());
        verifyLogs(true);
    }

    void aTableChangedByHandDoesNotSkipTheChoice() {
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        {
            const auto database = store::Database::open(m_desk->folder() + u"/workspace.sqlite"_s);
            SL_VERIFY(database);
            SL_VERIFY((*database)->execute(u"UPDATE users SET reset_at = NULL"_s));
        }
        QCOMPARE(refusal(kBen, kTemporary), ErrorCode::PasswordMustChange);
    }

    void whoExistsIsNotTold() {
        const auto unknown = workspace().logIn(u"nobody"_s, kOwn).result();
        const auto wrong = workspace().logIn(kBen, kOwn).result();
        SL_VERIFY(workspace().disableUser(m_ben).result());
        const auto disabled = workspace().logIn(kBen, kOwn).result();
        for (const auto& answer : {unknown, wrong, disabled}) {
            QCOMPARE(answer.error().code, ErrorCode::WrongPassword);
            QCOMPARE(answer.error().detail, QString());
        }
        QCOMPARE(refusal(kBen, kPassword), ErrorCode::NotPermitted);
    }

    void whatIsNoLoginDoesNotGetIntoTheLog() {
        QCOMPARE(refusal(u"my secret pass word"_s, kOwn), ErrorCode::WrongPassword);
        QCOMPARE(lastEntry().subject, QString());
        QCOMPARE(refusal(QString(100'000, QLatin1Char('x')), kOwn), ErrorCode::WrongPassword);
        QCOMPARE(lastEntry().subject, QString());
    }

    void eachFailureWaitsLonger() {
        const int waits[] = {0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
        for (int failures = 0; failures < 14; ++failures)
            QCOMPARE(LogInAttempts::secondsToWait(failures), waits[failures]);
        QCOMPARE(LogInAttempts::secondsToWait(1'000'000'000), 900);
    }

    void logInsThatFailAreSlowed_data() {
        QTest::addColumn<QString>("login");
        QTest::newRow("a user") << kBen;
        QTest::newRow("nobody") << u"nobody"_s;
        QTest::newRow("no login at all") << u"no login"_s;
    }
    void logInsThatFailAreSlowed() {
        QFETCH(QString, login);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refusal(login, kOwn), ErrorCode::WrongPassword);
        const auto entries = m_desk->actions().size();
        const auto early = workspace().logIn(login, kPassword).result(); // ben's, and not looked at
        QCOMPARE(early.error().code, ErrorCode::LogInDelayed);
        QCOMPARE(early.error().detail, toIsoUtc(m_desk->clock->now().addSecs(5)));
        QCOMPARE(workspace().changePassword(login, kPassword, kOwn).result().error().code,
                 ErrorCode::LogInDelayed);
        QCOMPARE(m_desk->actions().size(), entries);
        SL_VERIFY(m_desk->reopen()); // somebody else is not slowed, and the program restarted
        m_desk->clock->advance(4);
        QCOMPARE(refusal(login, kOwn), ErrorCode::LogInDelayed);
        m_desk->clock->advance(1);
        QCOMPARE(refusal(login, kOwn), ErrorCode::WrongPassword);
        m_desk->clock->advance(9);
        QCOMPARE(refusal(login, kOwn), ErrorCode::LogInDelayed);
    }

    void manyAtATimeAreSlowedAsWell() {
        QList<Future<Login>> tries;
        for (int i = 0; i < 12; ++i)
            tries.append(workspace().logIn(kBen, kOwn));
        int seen = 0;
        for (auto& attempt : tries)
            seen += attempt.result().error().code == ErrorCode::WrongPassword;
        QCOMPARE(seen, 4);
    }

    void aClockPutBackLocksNobodyOut() {
        m_desk->clock->advance(1'000'000);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refusal(kBen, kOwn), ErrorCode::WrongPassword);
        m_desk->clock->advance(-1'000'000);
        SL_VERIFY(m_desk->logIn(kBen));
    }

    void theNextLogInTellsWhatFailed() {
        const auto first = m_desk->clock->now().addSecs(10);
        for (int i = 0; i < 3; ++i) {
            m_desk->clock->advance(10);
            QCOMPARE(refusal(kBen, kOwn), ErrorCode::WrongPassword);
        }
        auto login = workspace().logIn(kBen, kPassword).result();
        SL_VERIFY(login);
        QCOMPARE(login->failedLogIns, 3);
        QCOMPARE(login->failedSince, first);
        login = workspace().logIn(kBen, kPassword).result();
        SL_VERIFY(login);
        QCOMPARE(login->failedLogIns, 0);
    }

    void aResetEndsTheWaiting() {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(refusal(kBen, kOwn), ErrorCode::WrongPassword);
        SL_VERIFY(workspace().resetPassword(m_ben, kTemporary).result());
        QCOMPARE(refusal(kBen, kTemporary), ErrorCode::PasswordMustChange);
    }

    void aCheckOfTheLogsIsAnEntry() {
        SL_VERIFY(m_desk->newOpenCase(u"1"_s));
        const auto verdicts = workspace().verifyAudit().result();
        SL_VERIFY(verdicts);
        QCOMPARE(lastEntry().action, u"audit.verified"_s);
        QCOMPARE(lastEntry().actor, u"ruiz"_s);
        QVERIFY(!lastEntry().signature.isEmpty());
        QCOMPARE(lastEntry().details.value(u"logs"_s).toInt(), 2);
        QCOMPARE(lastEntry().details.value(u"head"_s).toString(), verdicts->first().head.hex());
        const auto before = m_desk->actions().size();
        workspace().logOut();
        verifyLogs(true); // nobody's check
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        QCOMPARE(m_desk->actions().mid(before), (QStringList{u"user.loggedOut"_s, u"user.loggedIn"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
