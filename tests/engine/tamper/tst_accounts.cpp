// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/audit/internal/signercheck.h"
#include "engine/core/records/names.h"
#include "tests/engine/tamper/insider.h"
#include "tests/engine/tamper/tampering.h"

#include <QJsonArray>

using namespace sl;
using namespace sl::session;
using namespace sl::test;
using namespace Qt::StringLiterals;
using evidence::AuditAction;

/// Who somebody is, and what they might do when, is what signed entries say.
class TestAccounts : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    UserId m_bob;

    [[nodiscard]] Workspace& workspace() const { return *m_desk->workspace; }
    [[nodiscard]] QString file() const { return m_desk->folder() + u"/workspace.sqlite"_s; }
    [[nodiscard]] QString caseFile() const { return m_desk->folder() + u"/cases/1/case.sqlite"_s; }
    [[nodiscard]] Insider insider(const QString& login) const { return {file(), login, m_desk->clock}; }
    [[nodiscard]] ErrorCode logInOf(const QString& login) const {
        const auto answer = workspace().logIn(login, kPassword).result();
        return answer ? ErrorCode::Cancelled : answer.error().code;
    }
    /// "scope: problem" of what is not intact.
    [[nodiscard]] QStringList faults() const {
        const auto verdicts = workspace().verifyAudit().result();
        QStringList faults;
        for (const auto& verdict : verdicts ? *verdicts : QList<AuditVerdict>())
            if (!verdict.intact)
                faults.append(verdict.scope + u": "_s + verdict.problem.toString());
        return faults;
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        const auto bob = workspace().addUser(newUser(u"bob"_s, Role::Examiner)).result();
        SL_VERIFY(bob);
        m_bob = bob->id;
        SL_VERIFY(workspace().addUser(newUser(u"carl"_s, Role::Examiner)).result());
        SL_VERIFY(workspace().createCase(newCase(u"1"_s)).result());
        m_desk->clock->advance(60);
    }
    void cleanup() { m_desk.reset(); }

    void honestWorkIsIntact() {
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        SL_VERIFY(workspace().openCase(u"1"_s).result());
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        m_desk->clock->advance(60);
        SL_VERIFY(workspace().disableUser(m_bob).result());
        m_desk->clock->advance(-7200); // a clock put back is no forgery
        SL_VERIFY(workspace().openCase(u"1"_s).result());
        SL_VERIFY(workspace().createCase(newCase(u"2"_s)).result());
        QCOMPARE(faults(), QStringList());
    }

    void aClockThatWasAheadMakesNobodyAForger_data() {
        QTest::addColumn<bool>("isReset");
        QTest::newRow("then the password is reset") << true;
        QTest::newRow("then the user is disabled") << false;
    }
    void aClockThatWasAheadMakesNobodyAForger() {
        QFETCH(bool, isReset);
        m_desk->clock->advance(3600);
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        SL_VERIFY(workspace().createCase(newCase(u"3"_s)).result()); // a decision in both logs
        SL_VERIFY(workspace().openCase(u"3"_s).result());
        m_desk->clock->advance(-3600);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        if (isReset) {
            SL_VERIFY(workspace().resetPassword(m_bob, u"a temporary word"_s).result());
        } else {
            SL_VERIFY(workspace().disableUser(m_bob).result());
        }
        QCOMPARE(faults().join(u' '), QString());
    }

    /// A log that takes a while to check, and users who are disabled meanwhile.
    void usersWhoChangeDuringACheckAreNoFault() {
        QList<UserId> users;
        for (int number = 0; number < 5; ++number) {
            const auto added = workspace().addUser(newUser(u"user%1"_s.arg(number), Role::Examiner)).result();
            SL_VERIFY(added);
            users.append(added->id);
        }
        const auto ruiz = insider(u"ruiz"_s).actor();
        SL_VERIFY(ruiz);
        {
            const auto database = store::Database::open(file());
            SL_VERIFY(database);
            auto task = [&](workspace::Change& change) -> Status {
                for (int entry = 0; entry < 2000; ++entry)
                    SL_CHECK(change.audit(*ruiz, AuditAction::LoggedIn, u"ruiz"_s));
                return {};
            };
            SL_VERIFY(workspace::change(**database, *m_desk->clock, task));
        }
        for (const auto user : users) {
            const auto check = workspace().verifyAudit();
            SL_VERIFY(workspace().disableUser(user).result());
            const auto verdicts = check.result();
            SL_VERIFY(verdicts);
            for (const auto& verdict : *verdicts)
                QVERIFY2(verdict.intact, qUtf8Printable(verdict.problem.toString()));
        }
    }

    void anAccountThatIsNotAsSignedLogsNobodyIn_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("shut");
        QTest::newRow("a second row with one's own key")
            << u"INSERT INTO users (login, full_name, roles, certificate, key_store, authority_store, "
               u"created_at) "
               "SELECT 'ghost', 'Grace Host', roles, certificate, key_store, authority_store, created_at "
               "FROM users WHERE login = 'bob'"_s
            << QStringList{u"ghost"_s, u"bob"_s};
        QTest::newRow("one's own key in another's row")
            << u"UPDATE users SET (certificate, key_store) = (SELECT certificate, key_store FROM users "
               "WHERE login = 'bob') WHERE login = 'carl'"_s
            << QStringList{u"carl"_s, u"bob"_s};
        QTest::newRow("only the key in another's row")
            << u"UPDATE users SET key_store = (SELECT key_store FROM users WHERE login = 'bob') "
               "WHERE login = 'carl'"_s
            << QStringList{u"carl"_s};
        QTest::newRow("more roles") << u"UPDATE users SET roles = 15 WHERE login = 'bob'"_s
                                    << QStringList{u"bob"_s};
        QTest::newRow("another name")
            << u"UPDATE users SET full_name = 'Ana Ruiz' WHERE login = 'bob'"_s << QStringList{u"bob"_s};
        QTest::newRow("another login")
            << u"UPDATE users SET login = 'bobby' WHERE login = 'bob'"_s << QStringList{u"bobby"_s};
    }
    void anAccountThatIsNotAsSignedLogsNobodyIn() {
        QFETCH(QString, sql);
        QFETCH(QStringList, shut);
        QVERIFY(Tampering(file()).run(sql));
        for (const auto& login : shut)
            QCOMPARE(logInOf(login), ErrorCode::AccountAltered);
        QCOMPARE(logInOf(u"ruiz"_s), ErrorCode::Cancelled);
        QVERIFY(!faults().isEmpty());
        qInfo("%s", qUtf8Printable(faults().join(u' ')));
    }

    void aDisabledUserIsNotEnabledByHand() {
        SL_VERIFY(workspace().disableUser(m_bob).result());
        QVERIFY(Tampering(file()).run(u"UPDATE users SET disabled_at = NULL WHERE login = 'bob'"_s));
        QCOMPARE(logInOf(u"bob"_s), ErrorCode::AccountAltered);
        QCOMPARE(faults().size(), 1);
    }

    void whoSignsWhatIsNotTheirsIsNamed_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<AuditAction>("action");
        QTest::addColumn<QString>("subject");
        QTest::newRow("more roles, signed as a log-in")
            << u"UPDATE users SET roles = 15 WHERE login = 'bob'"_s << AuditAction::LoggedIn << u"bob"_s;
        QTest::newRow("more roles, signed as a password")
            << u"UPDATE users SET roles = 15 WHERE login = 'bob'"_s << AuditAction::PasswordChanged
            << u"bob"_s;
        QTest::newRow("more roles, signed as a change of roles")
            << u"UPDATE users SET roles = 15 WHERE login = 'bob'"_s << AuditAction::RolesChanged << u"bob"_s;
        const auto policy =
            u"INSERT INTO policies SELECT version + 1, 2, second_examiner_fillers, "
            "require_offence_type, require_legal_basis, require_requester, offence_types, "
            "minimum_inter_eye_pixels, retention_review_months, 'ruiz', set_at FROM policies"_s;
        QTest::newRow("a policy") << policy << AuditAction::PolicyChanged << u"2"_s;
        QTest::newRow("a policy, signed as a log-in") << policy << AuditAction::LoggedIn << u"bob"_s;
        QTest::newRow("a user disabled")
            << u"UPDATE users SET disabled_at = created_at WHERE login = 'carl'"_s
            << AuditAction::UserDisabled << u"carl"_s;
        QTest::newRow("a person removed") << QString() << AuditAction::PersonRemoved << u"7"_s;
        QTest::newRow("two people made two") << QString() << AuditAction::UsersDistinct << u"carl"_s;
    }
    void whoSignsWhatIsNotTheirsIsNamed() {
        QFETCH(QString, sql);
        QFETCH(AuditAction, action);
        QFETCH(QString, subject);
        SL_VERIFY(insider(u"bob"_s).does(file(), sql, action, subject));
        const auto found = faults();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"workspace: "_s), qUtf8Printable(found.first()));
        qInfo("%s", qUtf8Printable(found.first()));
        if (sql.contains(u"roles"_s))
            QCOMPARE(logInOf(u"bob"_s), ErrorCode::AccountAltered);
    }

    void aUserWhoWasMadeByNoSupervisorIsNobody() {
        const auto bob = insider(u"bob"_s).actor();
        SL_VERIFY(bob);
        const auto sql =
            u"INSERT INTO users (login, full_name, roles, certificate, key_store, authority_store, "
            u"created_at) "
            "SELECT 'ghost', 'Grace Host', 2, certificate, key_store, authority_store, created_at "
            "FROM users WHERE login = 'bob'"_s;
        SL_VERIFY(
            insider(u"bob"_s).does(file(), sql, AuditAction::UserAdded, u"ghost"_s,
                                   {{u"fullName"_s, u"Grace Host"_s},
                                    {u"roles"_s, QJsonArray{u"examiner"_s}},
                                    {u"certificateSha256"_s, Sha256::of(bob->user.certificate).hex()}}));
        QCOMPARE(logInOf(u"ghost"_s), ErrorCode::AccountAltered);
        QCOMPARE(faults().size(), 1);
    }

    void inACaseTooTheRoleCounts_data() {
        QTest::addColumn<AuditAction>("action");
        QTest::addColumn<bool>("mayDo");
        QTest::newRow("an examiner's answer") << AuditAction::AnswerGiven << true;
        QTest::newRow("an investigator's search") << AuditAction::SearchRun << false;
    }
    void inACaseTooTheRoleCounts() {
        QFETCH(AuditAction, action);
        QFETCH(bool, mayDo);
        const auto dara = workspace().addUser(newUser(u"dara"_s, Role::Examiner)).result();
        SL_VERIFY(workspace().addUser(newUser(u"eve"_s, Role::Auditor)).result());
        SL_VERIFY(dara);
        SL_VERIFY(insider(mayDo ? u"dara"_s : u"eve"_s).does(caseFile(), {}, action, u"1"_s));
        QCOMPARE(faults().isEmpty(), mayDo);
    }

    void whoWasDisabledSignsNothingInACase() {
        SL_VERIFY(m_desk->logIn(u"bob"_s));
        SL_VERIFY(workspace().openCase(u"1"_s).result());
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        m_desk->clock->advance(60);
        SL_VERIFY(workspace().disableUser(m_bob).result());
        QCOMPARE(faults(), QStringList());
        m_desk->clock->advance(60);
        SL_VERIFY(insider(u"bob"_s).does(caseFile(), {}, AuditAction::ExaminationSubmitted, u"1"_s));
        const auto found = faults();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(u"bob was disabled then"_s), qUtf8Printable(found.first()));
    }

    void norWithAClockPutBackOnceTheLogsNameEachOther() {
        SL_VERIFY(workspace().disableUser(m_bob).result());
        SL_VERIFY(workspace().openCase(u"1"_s).result()); // names the workspace's head
        m_desk->clock->advance(-600);
        SL_VERIFY(insider(u"bob"_s).does(caseFile(), {}, AuditAction::ExaminationSubmitted, u"1"_s));
        QCOMPARE(faults().size(), 1);
    }

    void anOldKeySignsNothingAfterItWasReplaced() {
        const auto old = insider(u"bob"_s).actor();
        SL_VERIFY(old);
        SL_VERIFY(workspace().resetPassword(m_bob, u"a temporary word"_s).result());
        SL_VERIFY(
            workspace().changePassword(u"bob"_s, u"a temporary word"_s, u"a word of my own"_s).result());
        QCOMPARE(faults(), QStringList());
        SL_VERIFY(workspace().openCase(u"1"_s).result());
        m_desk->clock->advance(-600); // before the reset
        const auto database = store::Database::open(caseFile());
        SL_VERIFY(database);
        auto task = [&](workspace::Change& change) {
            return change.audit(*old, AuditAction::ExaminationSubmitted, u"1"_s);
        };
        SL_VERIFY(workspace::change(**database, *m_desk->clock, task));
        const auto found = faults();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(u"bob had another key then"_s), qUtf8Printable(found.first()));
    }

    void everyActionHasRoles() {
        for (const auto action : evidence::allAuditActions())
            QVERIFY2(casework::rolesFor(action), qUtf8Printable(evidence::auditActionName(action)));
    }
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
