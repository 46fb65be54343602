// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"

#include "engine/evidence/identity/identity.h"
#include "engine/workspace/caseregistry.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

using namespace sl;
using namespace sl::session;
using namespace sl::workspace;
using namespace sl::test;

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isCreatedAndOpenedAgain() {
        Desk desk;
        SL_VERIFY(desk.create());
        QCOMPARE(desk.workspace->agency(), QStringLiteral("Harbour Police"));
        QCOMPARE(desk.workspace->login().user.fullName, QStringLiteral("Ana Ruiz"));
        QVERIFY(desk.workspace->login().has(Role::Supervisor));
        QCOMPARE(desk.actions(),
                 (QStringList{QStringLiteral("workspace.created"), QStringLiteral("user.loggedIn")}));
        SL_VERIFY(desk.reopen());
        QCOMPARE(desk.workspace->agency(), QStringLiteral("Harbour Police"));
        QCOMPARE(desk.actions().size(), 3);
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QCOMPARE(verdicts->size(), 1);
        QVERIFY2(verdicts->first().intact, qPrintable(verdicts->first().problem.toString()));
        QCOMPARE(verdicts->first().entries, 3);
    }

    void refusesWhatCannotBecomeAWorkspace_data() {
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("listLength");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no agency") << QStringLiteral("  ") << QStringLiteral("ruiz") << kPassword << 20
                                   << QStringLiteral("agency");
        QTest::newRow("no login") << QStringLiteral("A") << QString() << kPassword << 20
                                  << QStringLiteral("login");
        QTest::newRow("login with a slash")
            << QStringLiteral("A") << QStringLiteral("a/b") << kPassword << 20 << QStringLiteral("login");
        QTest::newRow("short password") << QStringLiteral("A") << QStringLiteral("ruiz")
                                        << QStringLiteral("1234567") << 20 << QStringLiteral("password");
        QTest::newRow("list too long") << QStringLiteral("A") << QStringLiteral("ruiz") << kPassword << 51
                                       << QStringLiteral("candidateListLength");
    }
    void refusesWhatCannotBecomeAWorkspace() {
        QFETCH(QString, agency);
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(int, listLength);
        QFETCH(QString, subject);
        Desk desk;
        auto request = newWorkspace(desk.folder());
        request.agency = agency;
        request.firstUser.login = login;
        request.firstUser.password = password;
        request.policy.candidateListLength = listLength;
        const auto made = Workspace::create(request, desk.environment);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(made.error().subject, subject);
        QVERIFY2(!QDir(desk.folder()).exists(), "nothing is left behind");
    }

    void aSecondWorkspaceInTheSameFolderIsRefused() {
        Desk desk;
        SL_VERIFY(desk.create());
        QCOMPARE(Workspace::create(newWorkspace(desk.folder()), desk.environment).error().code,
                 ErrorCode::AlreadyExists);
        const auto second = Workspace::open(desk.folder(), desk.environment);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY2(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().detail));
        QCOMPARE(Workspace::open(desk.dir.filePath(QStringLiteral("none")), desk.environment).error().code,
                 ErrorCode::NotFound);
    }

    void aHalfMadeWorkspaceIsMadeAnew() {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        QFile leftover(desk.folder() + QStringLiteral("/workspace.sqlite.new"));
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.write("SQLite format 3, but the process was killed here");
        leftover.close();
        SL_VERIFY(desk.create());
        QVERIFY(!leftover.exists());
    }

    void logInIsUnlockingTheKey() {
        Desk desk;
        SL_VERIFY(desk.create());
        QCoreApplication::sendPostedEvents(desk.workspace.get()); // of the log-in above
        QSignalSpy changed(desk.workspace.get(), &Workspace::loginChanged);
        desk.workspace->logOut();
        QVERIFY(!desk.workspace->login().isValid());
        const auto wrong =
            desk.workspace->logIn(QStringLiteral("ruiz"), QStringLiteral("wrong horse")).result();
        QCOMPARE(wrong.error().code, ErrorCode::WrongPassword);
        QCOMPARE(desk.workspace->logIn(QStringLiteral("nobody"), kPassword).result().error().code,
                 ErrorCode::WrongPassword);
        QVERIFY(!desk.workspace->login().isValid());
        SL_VERIFY(desk.workspace->logIn(QStringLiteral(" RUIZ "), kPassword).result());
        QCOMPARE(desk.workspace->login().user.login, QStringLiteral("ruiz"));
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(desk.actions().mid(2),
                 (QStringList{QStringLiteral("user.loggedOut"), QStringLiteral("user.logInRefused"),
                              QStringLiteral("user.logInRefused"), QStringLiteral("user.loggedIn")}));
    }

    void supervisorsAddAndDisableUsers() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto chen = desk.workspace->addUser(newUser(QStringLiteral("Chen"), Role::Examiner)).result();
        SL_VERIFY(chen);
        QCOMPARE(chen->login, QStringLiteral("chen"));
        QCOMPARE(
            desk.workspace->addUser(newUser(QStringLiteral("chen"), Role::Examiner)).result().error().code,
            ErrorCode::AlreadyExists);
        const auto okoye =
            desk.workspace->addUser(newUser(QStringLiteral("okoye"), Role::Supervisor)).result();
        SL_VERIFY(okoye);
        QVERIFY(!okoye->authorityStore.isEmpty());
        QVERIFY(chen->authorityStore.isEmpty());

        SL_VERIFY(desk.logIn(QStringLiteral("chen")));
        QCOMPARE(
            desk.workspace->addUser(newUser(QStringLiteral("eve"), Role::Supervisor)).result().error().code,
            ErrorCode::NotPermitted);
        QCOMPARE(desk.workspace->setPolicy({}).result().error().code, ErrorCode::NotPermitted);

        SL_VERIFY(
            desk.logIn(QStringLiteral("okoye"))); // the second supervisor has the authority's key as well
        SL_VERIFY(desk.workspace->addUser(newUser(QStringLiteral("dara"), Role::Auditor)).result());
        SL_VERIFY(desk.workspace->disableUser(chen->id).result());
        QCOMPARE(desk.workspace->logIn(QStringLiteral("chen"), kPassword).result().error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(desk.workspace->disableUser(okoye->id).result().error().code, ErrorCode::InvalidArgument);
        const auto users = desk.workspace->users().result();
        SL_VERIFY(users);
        QCOMPARE(users->size(), 4);
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QVERIFY2(verdicts->first().intact, qPrintable(verdicts->first().problem.toString()));
    }

    void eachPolicyIsANewVersion() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto policy = desk.workspace->policy().result();
        SL_VERIFY(policy);
        QCOMPARE(policy->version, 1);
        policy->candidateListLength = 10;
        const auto set = desk.workspace->setPolicy(*policy).result();
        SL_VERIFY(set);
        QCOMPARE(set->version, 2);
        QCOMPARE(desk.workspace->policy().result()->candidateListLength, 10);
        policy->secondExaminerFillers = 0;
        QCOMPARE(desk.workspace->setPolicy(*policy).result().error().subject,
                 QStringLiteral("secondExaminerFillers"));
        QCOMPARE(desk.actions().last(), QStringLiteral("policy.changed"));
    }

    void aCaseNeedsWhatThePolicyAsksFor() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto policy = *desk.workspace->policy().result();
        policy.offenceTypes = QStringList{QStringLiteral("Burglary"), QStringLiteral("Fraud")};
        SL_VERIFY(desk.workspace->setPolicy(policy).result());
        const auto subjectOf = [&](CaseRecord record) {
            const auto made = desk.workspace->createCase(record).result();
            return made ? QString() : made.error().subject;
        };
        auto record = newCase(QStringLiteral(" "));
        QCOMPARE(subjectOf(record), QStringLiteral("number"));
        record = newCase(QStringLiteral("1"));
        record.legalBasis.clear();
        QCOMPARE(subjectOf(record), QStringLiteral("legalBasis"));
        record = newCase(QStringLiteral("1"));
        record.requester = QStringLiteral("\t");
        QCOMPARE(subjectOf(record), QStringLiteral("requester"));
        record = newCase(QStringLiteral("1"));
        record.offenceType = QStringLiteral("Jaywalking");
        QCOMPARE(subjectOf(record), QStringLiteral("offenceType"));
        QCOMPARE(subjectOf(newCase(QStringLiteral("1"))), QString());
    }

    void hiddenCharactersGetIntoNoRecord() {
        Desk desk;
        SL_VERIFY(desk.create());
        const QStringList bad{QStringLiteral("x\nOutcome: lead"), QStringLiteral("x\u202Ey"),
                              QStringLiteral("\x1b[2Jx")};
        for (const QString& text : bad) {
            auto user = newUser(QStringLiteral("chen"), Role::Examiner);
            user.fullName = text;
            QCOMPARE(desk.workspace->addUser(user).result().error().code, ErrorCode::HiddenCharacter);
            for (QString CaseRecord::*field :
                 {&CaseRecord::number, &CaseRecord::title, &CaseRecord::offenceType, &CaseRecord::legalBasis,
                  &CaseRecord::requester, &CaseRecord::purpose}) {
                auto record = newCase(QStringLiteral("7"));
                record.*field = text;
                QCOMPARE(desk.workspace->createCase(record).result().error().code,
                         ErrorCode::HiddenCharacter);
            }
            Desk other;
            auto request = newWorkspace(other.folder());
            request.agency = text;
            const auto made = Workspace::create(request, other.environment);
            QVERIFY(!made);
            QCOMPARE(made.error().subject, QStringLiteral("agency"));
            QCOMPARE(made.error().code, ErrorCode::HiddenCharacter);
        }
    }

    void casesOfAnyNumberHaveAFolderOfTheirOwn() {
        Desk desk;
        SL_VERIFY(desk.create());
        const QStringList numbers{
            QStringLiteral("2026/0141"),    QStringLiteral("2026%2F0141"),
            QStringLiteral(".."),           QStringLiteral(".hidden"),
            QStringLiteral("Дело 7"),       QStringLiteral("案件"),
            QString(300, QLatin1Char('x')), QString(300, QLatin1Char('x')) + QLatin1Char('y')};
        QSet<QString> folders;
        for (const auto& number : numbers) {
            const auto opened = desk.newOpenCase(number);
            SL_VERIFY(opened);
            QCOMPARE((*opened)->record().number, number);
            folders.insert((*opened)->folder());
            QVERIFY2((*opened)->folder().startsWith(desk.folder() + QStringLiteral("/cases/")),
                     qPrintable((*opened)->folder()));
        }
        QCOMPARE(folders.size(), numbers.size());
        QCOMPARE(desk.workspace->createCase(newCase(QStringLiteral("案件"))).result().error().code,
                 ErrorCode::AlreadyExists);
        const auto cases = desk.workspace->cases().result();
        SL_VERIFY(cases);
        QCOMPARE(cases->size(), numbers.size());
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope + verdict.problem.toString()));
    }

    void aCaseIsOpenOnce() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto first = desk.newOpenCase(QStringLiteral("7"));
        SL_VERIFY(first);
        const auto again = desk.workspace->openCase(QStringLiteral("7")).result();
        SL_VERIFY(again);
        QCOMPARE(again->get(), first->get());
        QCOMPARE((*first)->thread(), QThread::currentThread());
        QCOMPARE(desk.workspace->openCase(QStringLiteral("8")).result().error().code, ErrorCode::NotFound);
        desk.workspace->logOut();
        QCOMPARE(desk.workspace->openCase(QStringLiteral("7")).result().error().code, ErrorCode::NotLoggedIn);
        QCOMPARE(desk.workspace->createCase(newCase(QStringLiteral("9"))).result().error().code,
                 ErrorCode::NotLoggedIn);
    }

    void aCaseLockedByAnotherProcessIsRefused() {
        Desk desk;
        SL_VERIFY(desk.create());
        QString folder;
        {
            const auto opened = desk.newOpenCase(QStringLiteral("7"));
            SL_VERIFY(opened);
            folder = (*opened)->folder();
        }
        // the last holder of the case may be the writer, which lets go of its answer a moment later
        Result<FolderLock> foreign = FolderLock::take(folder, QStringLiteral("other"));
        QTRY_VERIFY(foreign || (foreign = FolderLock::take(folder, QStringLiteral("other"))));
        const auto refused = desk.workspace->openCase(QStringLiteral("7")).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(refused.error().subject, QStringLiteral("7"));
    }

    void aCopiedCaseFolderIsTakenIntoTheList() {
        Desk from, to;
        SL_VERIFY(from.create());
        QString folder;
        {
            const auto opened = from.newOpenCase(QStringLiteral("42"));
            SL_VERIFY(opened);
            folder = (*opened)->folder();
        }
        from.workspace.reset();
        SL_VERIFY(to.create());
        const auto target = to.folder() + QStringLiteral("/cases/copied");
        QVERIFY(QDir().mkpath(target));
        QVERIFY2(!QFile::exists(folder + QStringLiteral("/case.sqlite-wal")),
                 "a closed case is one copyable folder");
        QVERIFY(
            QFile::copy(folder + QStringLiteral("/case.sqlite"), target + QStringLiteral("/case.sqlite")));
        QVERIFY(QDir().mkpath(to.folder() + QStringLiteral("/cases/.new-interrupted")));
        SL_VERIFY(to.reopen());
        QCOMPARE(to.workspace->cases().result()->first().record.number, QStringLiteral("42"));
        SL_VERIFY(to.workspace->openCase(QStringLiteral("42")).result());
        QVERIFY(!QDir(to.folder() + QStringLiteral("/cases/.new-interrupted")).exists());
    }

    void aDamagedCaseDatabaseIsNamed() {
        Desk desk;
        SL_VERIFY(desk.create());
        QString folder;
        {
            const auto opened = desk.newOpenCase(QStringLiteral("7"));
            SL_VERIFY(opened);
            folder = (*opened)->folder();
        }
        QTRY_VERIFY(
            FolderLock::take(folder, QStringLiteral("7"))); // the closed case goes with the event loop
        QFile database(folder + QStringLiteral("/case.sqlite"));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(8192, 'x'));
        database.close();
        const auto damaged = desk.workspace->openCase(QStringLiteral("7")).result();
        QCOMPARE(damaged.error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(damaged.error().subject, QStringLiteral("7"));
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        QVERIFY(!verdicts->last().intact);
        QCOMPARE(verdicts->last().problem.code, ErrorCode::DatabaseCorrupt);
    }

    void withoutAPackTheStatusSaysSo() {
        Desk desk;
        SL_VERIFY(desk.create());
        QVERIFY(!desk.workspace->pack().available);
        QVERIFY(!desk.workspace->reloadPack().result()->available);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
