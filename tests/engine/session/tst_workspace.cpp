// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"
#include "tests/support/synced.h"

#include "engine/evidence/identity/identity.h"
#include "engine/workspace/caseregistry.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <thread>

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
        QCOMPARE(desk.workspace->agency(), u"Harbour Police"_s);
        QCOMPARE(desk.workspace->login().user.fullName, u"Ana Ruiz"_s);
        QVERIFY(desk.workspace->login().has(Role::Supervisor));
        QCOMPARE(desk.actions(), (QStringList{u"workspace.created"_s, u"user.loggedIn"_s}));
        SL_VERIFY(desk.reopen());
        QCOMPARE(desk.workspace->agency(), u"Harbour Police"_s);
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
        QTest::newRow("no agency") << u"  "_s << u"ruiz"_s << kPassword << 20 << u"agency"_s;
        QTest::newRow("no login") << u"A"_s << QString() << kPassword << 20 << u"login"_s;
        QTest::newRow("login with a slash") << u"A"_s << u"a/b"_s << kPassword << 20 << u"login"_s;
        QTest::newRow("short password") << u"A"_s << u"ruiz"_s << u"1234567"_s << 20 << u"password"_s;
        QTest::newRow("list too long") << u"A"_s << u"ruiz"_s << kPassword << 51 << u"candidateListLength"_s;
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
        QCOMPARE(Workspace::open(desk.dir.filePath(u"none"_s), desk.environment).error().code,
                 ErrorCode::NotFound);
        QVERIFY(Workspace::isWorkspace(desk.folder()));
        QVERIFY(!Workspace::isWorkspace(desk.dir.path()));
    }

    /// Keys take their time: the folder may have become a workspace meanwhile.
    void theFirstOfTwoCreationsStays() {
        class Meanwhile : public Clock {
        public:
            Meanwhile(const Clock& clock, std::function<void()> task)
                : m_clock(clock), m_task(std::move(task)) {}
            [[nodiscard]] QDateTime now() const override {
                if (m_task)
                    std::exchange(m_task, nullptr)();
                return m_clock.now();
            }

        private:
            const Clock& m_clock;
            mutable std::function<void()> m_task;
        };
        Desk desk;
        auto environment = desk.environment;
        environment.clock = std::make_shared<Meanwhile>(*desk.environment.clock, [&] {
            SL_VERIFY(desk.create());
            desk.workspace.reset();
        });
        auto request = newWorkspace(desk.folder());
        request.firstUser.login = u"late"_s;
        const auto made = Workspace::create(request, environment);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
        SL_VERIFY(desk.reopen());
        SL_VERIFY(desk.logIn(u"ruiz"_s));
    }

    void aHalfMadeWorkspaceIsMadeAgain() {
        Desk desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        QFile leftover(desk.folder() + u"/workspace.sqlite.new"_s);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.write("SQLite format 3, but the process was killed here");
        leftover.close();
        SL_VERIFY(desk.create());
        QVERIFY(!leftover.exists());
    }

    void recordsAreTheirOwnersAlone() {
        Desk desk;
        SL_VERIFY(desk.create());
        SL_VERIFY(desk.newOpenCase(u"1"_s));
        const QStringList places{desk.folder(), desk.folder() + u"/workspace.sqlite"_s,
                                 desk.folder() + u"/cases/1"_s, desk.folder() + u"/cases/1/case.sqlite"_s};
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        for (const auto& place : places) {
            QVERIFY2(!(QFile::permissions(place) & others), qUtf8Printable(place));
            QVERIFY(QFile::setPermissions(place, QFile::permissions(place) | others));
        }
        SL_VERIFY(desk.reopen()); // what an earlier version left open
        SL_VERIFY(desk.workspace->openCase(u"1"_s).result());
        for (const auto& place : places)
            QVERIFY2(!(QFile::permissions(place) & others), qUtf8Printable(place));
    }

    void logInIsUnlockingTheKey() {
        Desk desk;
        SL_VERIFY(desk.create());
        QCoreApplication::sendPostedEvents(desk.workspace.get()); // of the log-in above
        QSignalSpy changed(desk.workspace.get(), &Workspace::loginChanged);
        desk.workspace->logOut();
        QVERIFY(!desk.workspace->login().isValid());
        const auto wrong = desk.workspace->logIn(u"ruiz"_s, u"wrong horse"_s).result();
        QCOMPARE(wrong.error().code, ErrorCode::WrongPassword);
        QCOMPARE(desk.workspace->logIn(u"nobody"_s, kPassword).result().error().code,
                 ErrorCode::WrongPassword);
        QVERIFY(!desk.workspace->login().isValid());
        SL_VERIFY(desk.workspace->logIn(u" RUIZ "_s, kPassword).result());
        QCOMPARE(desk.workspace->login().user.login, u"ruiz"_s);
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(desk.actions().mid(2), (QStringList{u"user.loggedOut"_s, u"user.logInRefused"_s,
                                                     u"user.logInRefused"_s, u"user.loggedIn"_s}));
    }

    void supervisorsAddAndDisableUsers() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto chen = desk.workspace->addUser(newUser(u"Chen"_s, Role::Examiner)).result();
        SL_VERIFY(chen);
        QCOMPARE(chen->login, u"chen"_s);
        QCOMPARE(desk.workspace->addUser(newUser(u"chen"_s, Role::Examiner)).result().error().code,
                 ErrorCode::AlreadyExists);
        const auto okoye = desk.workspace->addUser(newUser(u"okoye"_s, Role::Supervisor)).result();
        SL_VERIFY(okoye);
        QVERIFY(!okoye->authorityStore.isEmpty());
        QVERIFY(chen->authorityStore.isEmpty());

        SL_VERIFY(desk.logIn(u"chen"_s));
        QCOMPARE(desk.workspace->addUser(newUser(u"eve"_s, Role::Supervisor)).result().error().code,
                 ErrorCode::NotPermitted);
        QCOMPARE(desk.workspace->setPolicy({}).result().error().code, ErrorCode::NotPermitted);

        SL_VERIFY(desk.logIn(u"okoye"_s)); // the second supervisor has the authority's key as well
        SL_VERIFY(desk.workspace->addUser(newUser(u"dara"_s, Role::Auditor)).result());
        SL_VERIFY(desk.workspace->disableUser(chen->id).result());
        QCOMPARE(desk.workspace->logIn(u"chen"_s, kPassword).result().error().code, ErrorCode::NotPermitted);
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
        QCOMPARE(desk.workspace->setPolicy(*policy).result().error().subject, u"secondExaminerFillers"_s);
        QCOMPARE(desk.actions().last(), u"policy.changed"_s);
    }

    void aCaseNeedsWhatThePolicyAsksFor() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto policy = *desk.workspace->policy().result();
        policy.offenceTypes = QStringList{u"Burglary"_s, u"Fraud"_s};
        SL_VERIFY(desk.workspace->setPolicy(policy).result());
        const auto subjectOf = [&](const CaseRecord& record) {
            const auto made = desk.workspace->createCase(record).result();
            return made ? QString() : made.error().subject;
        };
        auto record = newCase(u" "_s);
        QCOMPARE(subjectOf(record), u"number"_s);
        record = newCase(u"1"_s);
        record.legalBasis.clear();
        QCOMPARE(subjectOf(record), u"legalBasis"_s);
        record = newCase(u"1"_s);
        record.requester = u"\t"_s;
        QCOMPARE(subjectOf(record), u"requester"_s);
        record = newCase(u"1"_s);
        record.offenceType = u"Jaywalking"_s;
        QCOMPARE(subjectOf(record), u"offenceType"_s);
        QCOMPARE(subjectOf(newCase(u"1"_s)), QString());
    }

    void hiddenCharactersGetIntoNoRecord() {
        Desk desk;
        SL_VERIFY(desk.create());
        const QStringList bad{u"x\nOutcome: lead"_s, u"x\u202Ey"_s, u"\x1b[2Jx"_s};
        for (const QString& text : bad) {
            auto user = newUser(u"chen"_s, Role::Examiner);
            user.fullName = text;
            QCOMPARE(desk.workspace->addUser(user).result().error().code, ErrorCode::HiddenCharacter);
            for (QString CaseRecord::*field :
                 {&CaseRecord::number, &CaseRecord::title, &CaseRecord::offenceType, &CaseRecord::legalBasis,
                  &CaseRecord::requester, &CaseRecord::purpose}) {
                auto record = newCase(u"7"_s);
                record.*field = text;
                QCOMPARE(desk.workspace->createCase(record).result().error().code,
                         ErrorCode::HiddenCharacter);
            }
            Desk other;
            auto request = newWorkspace(other.folder());
            request.agency = text;
            const auto made = Workspace::create(request, other.environment);
            QVERIFY(!made);
            QCOMPARE(made.error().subject, u"agency"_s);
            QCOMPARE(made.error().code, ErrorCode::HiddenCharacter);
        }
    }

    void casesOfAnyNumberHaveAFolderOfTheirOwn() {
        Desk desk;
        SL_VERIFY(desk.create());
        const QStringList numbers{u"2026/0141"_s,
                                  u"2026%2F0141"_s,
                                  u".."_s,
                                  u".hidden"_s,
                                  u"Дело 7"_s,
                                  u"案件"_s,
                                  QString(300, QLatin1Char('x')),
                                  QString(300, QLatin1Char('x')) + QLatin1Char('y')};
        QSet<QString> folders;
        for (const auto& number : numbers) {
            const auto opened = desk.newOpenCase(number);
            SL_VERIFY(opened);
            QCOMPARE((*opened)->record().number, number);
            folders.insert((*opened)->folder());
            QVERIFY2((*opened)->folder().startsWith(desk.folder() + u"/cases/"_s),
                     qPrintable((*opened)->folder()));
        }
        QCOMPARE(folders.size(), numbers.size());
        QCOMPARE(desk.workspace->createCase(newCase(u"案件"_s)).result().error().code,
                 ErrorCode::AlreadyExists);
        const auto cases = desk.workspace->cases().result();
        SL_VERIFY(cases);
        QCOMPARE(cases->size(), numbers.size());
        const auto verdicts = desk.workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.scope + verdict.problem.toString()));
    }

    void aCaseThatCannotBeRegisteredIsNotMade() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto onWorkspace = [&](const QString& sql) -> Status {
            SL_TRY(const auto database, store::Database::open(desk.folder() + u"/workspace.sqlite"_s));
            return database->execute(sql);
        };
        SL_VERIFY(onWorkspace(
            u"CREATE TRIGGER full BEFORE INSERT ON cases BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QVERIFY(!desk.workspace->createCase(newCase(u"1"_s)).result());
        QVERIFY(!QFile::exists(desk.folder() + u"/cases/1"_s));
        SL_VERIFY(onWorkspace(u"DROP TRIGGER full"_s));
        SL_VERIFY(desk.reopen());
        QVERIFY(desk.workspace->cases().result()->isEmpty());
        SL_VERIFY(desk.newOpenCase(u"1"_s));
    }

    /// Else its row may be there after a loss of power, and its folder not.
    void aCaseWhoseFolderIsNotDurableIsNotMade() {
        Desk desk;
        SL_VERIFY(desk.create());
        const auto folder = QFileInfo(desk.folder()).canonicalFilePath();
        for (const auto& above : {folder, folder + u"/cases"_s}) {
            Synced::refuse(above);
            const auto made = desk.workspace->createCase(newCase(u"1"_s)).result();
            Synced::refuse({});
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::WriteFailed);
            QCOMPARE(made.error().subject, above);
            QVERIFY(!QFile::exists(folder + u"/cases/1"_s));
        }
        QVERIFY(desk.workspace->cases().result()->isEmpty());
        SL_VERIFY(desk.newOpenCase(u"1"_s));
    }

    void aCaseIsOpenOnce() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto first = desk.newOpenCase(u"7"_s);
        SL_VERIFY(first);
        const auto again = desk.workspace->openCase(u"7"_s).result();
        SL_VERIFY(again);
        QCOMPARE(again->get(), first->get());
        QCOMPARE((*first)->thread(), QThread::currentThread());
        QCOMPARE(desk.workspace->openCase(u"8"_s).result().error().code, ErrorCode::NotFound);
        desk.workspace->logOut();
        QCOMPARE(desk.workspace->openCase(u"7"_s).result().error().code, ErrorCode::NotLoggedIn);
        QCOMPARE(desk.workspace->createCase(newCase(u"9"_s)).result().error().code, ErrorCode::NotLoggedIn);
    }

    void aCaseThatAnotherThreadLetsGoOfIsOpenedAgain() {
        Desk desk;
        SL_VERIFY(desk.create());
        auto opened = desk.newOpenCase(u"7"_s);
        SL_VERIFY(opened);
        std::thread([session = std::move(*opened)]() mutable { session.reset(); }).join();
        // its own thread, which would destroy it, waits here
        SL_VERIFY(desk.workspace->openCase(u"7"_s).result());
    }

    void aCaseLockedByAnotherProcessIsRefused() {
        Desk desk;
        SL_VERIFY(desk.create());
        QString folder;
        {
            const auto opened = desk.newOpenCase(u"7"_s);
            SL_VERIFY(opened);
            folder = (*opened)->folder();
        }
        // the last holder of the case may be the pool, which lets go of its answer a moment later
        Result<FolderLock> foreign = FolderLock::take(folder, u"other"_s);
        QTRY_VERIFY(foreign || (foreign = FolderLock::take(folder, u"other"_s)));
        const auto refused = desk.workspace->openCase(u"7"_s).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QCOMPARE(refused.error().subject, u"7"_s);
    }

    /// Nothing that its opening began opens it again when it is closed.
    void aClosedCaseStaysClosed() {
        Desk desk;
        SL_VERIFY(desk.create());
        SL_VERIFY(desk.newOpenCase(u"7"_s));
        const QString folder = desk.folder() + u"/cases/7"_s;
        for (int round = 0; round < 8; ++round) {
            SL_VERIFY(desk.reopen());
            auto opening = desk.workspace->openCase(u"7"_s);
            QList<QFuture<Result<QList<CaseSummary>>>> others; // what it leaves for later comes after them
            for (int i = 0; i < 500; ++i)
                others.append(desk.workspace->cases());
            SL_VERIFY(opening.result());
            opening = {};
            desk.workspace.reset();
            QCOMPARE(QDir(folder).entryList({u"case.sqlite*"_s}, QDir::Files), QStringList{u"case.sqlite"_s});
        }
    }

    void aCopiedCaseFolderIsTakenIntoTheList() {
        Desk from, to;
        SL_VERIFY(from.create());
        QString folder;
        {
            const auto opened = from.newOpenCase(u"42"_s);
            SL_VERIFY(opened);
            folder = (*opened)->folder();
        }
        from.workspace.reset();
        SL_VERIFY(to.create());
        const auto target = to.folder() + u"/cases/copied"_s;
        QVERIFY(QDir().mkpath(target));
        QVERIFY2(!QFile::exists(folder + u"/case.sqlite-wal"_s), "a closed case is one copyable folder");
        QVERIFY(QFile::copy(folder + u"/case.sqlite"_s, target + u"/case.sqlite"_s));
        QVERIFY(QDir().mkpath(to.folder() + u"/cases/.new-interrupted"_s));
        SL_VERIFY(to.reopen());
        QCOMPARE(to.workspace->cases().result()->first().record.number, u"42"_s);
        SL_VERIFY(to.workspace->openCase(u"42"_s).result());
        QVERIFY(!QDir(to.folder() + u"/cases/.new-interrupted"_s).exists());
    }

    void aDamagedCaseDatabaseIsNamed() {
        Desk desk;
        SL_VERIFY(desk.create());
        QString folder;
        {
            const auto opened = desk.newOpenCase(u"7"_s);
            SL_VERIFY(opened);
            folder = (*opened)->folder();
        }
        QTRY_VERIFY(FolderLock::take(folder, u"7"_s)); // the closed case goes with the event loop
        QFile database(folder + u"/case.sqlite"_s);
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write(QByteArray(8192, 'x'));
        database.close();
        const auto damaged = desk.workspace->openCase(u"7"_s).result();
        QCOMPARE(damaged.error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(damaged.error().subject, u"7"_s);
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
