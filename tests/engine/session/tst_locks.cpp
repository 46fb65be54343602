// SPDX-License-Identifier: Apache-2.0
#include "tests/support/desk.h"
#include "tests/support/drives/foreignlock.h"

#include <QSysInfo>

using namespace sl;
using namespace sl::test;

/// A workspace on a drive that several computers share.
class TestLocks : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;

    Result<std::unique_ptr<session::Workspace>> open(session::ForeignLock foreign) {
        return session::Workspace::open(m_desk->folder(), m_desk->environment, foreign);
    }

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<Desk>();
        SL_VERIFY(m_desk->create());
        SL_VERIFY(m_desk->newOpenCase(u"7"_s));
        m_desk->workspace.reset();
    }

    void whoHoldsItIsNamed() {
        QVERIFY(leaveForeignLock(m_desk->folder()));
        const auto refused = open(session::ForeignLock::Refuse);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LockedElsewhere);
        QCOMPARE(refused.error().subject, m_desk->folder());
        const auto holder = lockHolderFromText(refused.error().detail);
        QVERIFY2(holder, qPrintable(refused.error().detail));
        QCOMPARE(holder->program, u"secondlook"_s);
        QCOMPARE(holder->process, 4711);
        QCOMPARE(holder->computer, u"DESK-12"_s);
        QVERIFY(holder->since.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    }

    /// What becomes a record turns no line round.
    void aForgedNameIsPlain() {
        QVERIFY(
            leaveForeignLock(m_desk->folder(), u"DESK\u202E21-\u0007XYZ"_s.toUtf8() + QByteArray(200, 'a')));
        const auto refused = open(session::ForeignLock::Refuse);
        QVERIFY(!refused);
        const auto holder = lockHolderFromText(refused.error().detail);
        QVERIFY2(holder, qPrintable(refused.error().detail));
        QCOMPARE(holder->computer, u"DESK21-XYZ"_s + QString(54, u'a'));
    }

    void itIsTakenOverWhereTheUserSaysSoAndTheLogSaysIt() {
        QVERIFY(leaveForeignLock(m_desk->folder()));
        auto opened = open(session::ForeignLock::TakeOver);
        SL_VERIFY(opened);
        m_desk->workspace = std::move(*opened);
        QCOMPARE(m_desk->workspace->lockTakenFrom()->computer, u"DESK-12"_s);
        SL_VERIFY(m_desk->logIn(u"ruiz"_s));
        const auto entries = m_desk->workspace->auditEntries({{}, {}, 0, 10}).result();
        SL_VERIFY(entries);
        QCOMPARE(entries->at(1).action, u"lock.takenOver"_s);
        QVERIFY2(entries->at(1).details.value(u"from"_s).toString().contains(u"on DESK-12"_s),
                 qPrintable(entries->at(1).details.value(u"from"_s).toString()));
        const auto verdicts = m_desk->workspace->verifyAudit().result();
        SL_VERIFY(verdicts);
        for (const auto& verdict : *verdicts)
            QVERIFY2(verdict.intact, qPrintable(verdict.problem.toString()));
        m_desk->workspace.reset();
        opened = open(session::ForeignLock::Refuse);
        SL_VERIFY(opened);
        QVERIFY(!(*opened)->lockTakenFrom());
    }

    /// Whoever has the workspace has its cases.
    void aLockThatWasLeftInACaseIsInNobodysWay() {
        QVERIFY(leaveForeignLock(m_desk->folder() + u"/cases/7"_s));
        SL_VERIFY(m_desk->reopen());
        SL_VERIFY(m_desk->workspace->openCase(u"7"_s).result());
        const auto entries = m_desk->workspace->auditEntries({u"7"_s, {}, 0, 10}).result();
        SL_VERIFY(entries);
        QCOMPARE(entries->first().action, u"case.opened"_s);
        QVERIFY(entries->first().details.value(u"lockTakenFrom"_s).toString().contains(u"on DESK-12"_s));
    }

    void aProgramThatRunsHereIsNeverPutOut() {
        SL_VERIFY(m_desk->reopen());
        for (const auto foreign : {session::ForeignLock::Refuse, session::ForeignLock::TakeOver}) {
            const auto refused = open(foreign);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            const auto holder = lockHolderFromText(refused.error().detail);
            QVERIFY2(holder, qPrintable(refused.error().detail));
            QCOMPARE(holder->process, QCoreApplication::applicationPid());
            QCOMPARE(holder->computer, QSysInfo::machineHostName());
        }
    }

    void aProgramThatDiedHereLeavesNothingInTheWay() {
        QVERIFY(leaveForeignLock(m_desk->folder(), QSysInfo::machineHostName().toUtf8()));
        QVERIFY2(!QFile::exists(u"/proc/4711"_s) || QFile::symLinkTarget(u"/proc/4711/exe"_s).isEmpty() ||
                     !QFile::symLinkTarget(u"/proc/4711/exe"_s).endsWith(u"secondlook"_s),
                 "a program of that number runs");
        SL_VERIFY(open(session::ForeignLock::Refuse));
    }
};

QTEST_GUILESS_MAIN(TestLocks)
#include "tst_locks.moc"
