// SPDX-License-Identifier: Apache-2.0
#include "engine/jail/jailedhelper.h"
#include "tests/support/reference.h"

#include <QTemporaryFile>

#include <csignal>

using namespace sl;
using namespace sl::jail;

/// What a helper finds, and what becomes of one that misbehaves.
class TestJail : public QObject {
    Q_OBJECT
    QTemporaryFile m_media;

    Result<std::unique_ptr<JailedHelper>> start(Sandbox sandbox, const Limits& limits = {}) {
        return JailedHelper::start(QStringLiteral(SECONDLOOK_PROBE), {}, m_media.handle(), limits, sandbox);
    }
    static QByteArray ask(JailedHelper& helper, const QByteArray& request) {
        if (!helper.send(request))
            return "not sent";
        const auto answer = helper.receive();
        return answer ? answer->trimmed() : errorName(answer.error().code).toLatin1();
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_media.open());
        m_media.write("the media");
        m_media.flush();
    }

    void aHelperFindsOnlyWhatItNeeds_data() {
        QTest::addColumn<bool>("inSandbox");
        QTest::newRow("sandbox where possible") << true;
        QTest::newRow("no sandbox") << false;
    }
    void aHelperFindsOnlyWhatItNeeds() {
        QFETCH(bool, inSandbox);
        qputenv("SECRET_OF_THE_CALLER", "1");
        auto helper = start(inSandbox ? Sandbox::WherePossible : Sandbox::Never);
        SL_VERIFY(helper);
        QCOMPARE(ask(**helper, "descriptors"), QByteArray("0 1 2 3 4"));
        QVERIFY(!ask(**helper, "environment").contains("SECRET"));
        QCOMPARE(ask(**helper, "media"), QByteArray("the media"));
        QCOMPARE(ask(**helper, "draw"), QByteArray("done"));
        QVERIFY((*helper)->pixels().first(5) == QByteArrayView("drawn"));
        QCOMPARE(ask(**helper, "shrink"), QByteArray("no"));
#ifndef SECONDLOOK_SANITIZED
        QCOMPARE(ask(**helper, "memory"), QByteArray("no"));
#endif
        if ((*helper)->confinement() != Confinement::Sandbox)
            return;
        QCOMPARE(ask(**helper, "passwd"), QByteArray("no"));
        QCOMPARE(ask(**helper, "write"), QByteArray("no"));
    }

    /// It starts in the caller's memory, for a moment; what the caller does with signals stays as it is.
    void signalsOfTheCallerAreItsOwn() {
        struct sigaction handled = {}, piped = {}, after = {};
        struct sigaction own = {};
        own.sa_handler = [](int) {};
        sigset_t blocked, before, then;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGUSR2);
        sigaction(SIGUSR1, &own, &handled);
        own.sa_handler = SIG_IGN;
        sigaction(SIGPIPE, &own, &piped);
        pthread_sigmask(SIG_BLOCK, &blocked, &before);

        const auto helper = start(Sandbox::Never);
        sigaction(SIGUSR1, &handled, &after);
        sigaction(SIGPIPE, &piped, nullptr);
        pthread_sigmask(SIG_SETMASK, &before, &then);
        SL_VERIFY(helper);
        QVERIFY(after.sa_handler != SIG_DFL && after.sa_handler != SIG_IGN);
        QCOMPARE(sigismember(&then, SIGUSR2), 1);
        QCOMPARE(sigismember(&then, SIGUSR1), sigismember(&before, SIGUSR1));
        QCOMPARE(ask(**helper, "signals"), QByteArray());
    }

    void theCallerIsToldHowFarItIsShutIn() {
        auto helper = start(Sandbox::Never);
        SL_VERIFY(helper);
        QCOMPARE((*helper)->confinement(), Confinement::SystemCallsOnly);
        QCOMPARE(confinementName((*helper)->confinement()), u"system_calls_only"_s);
    }

    void aSandboxWithoutTheFilterIsNamedSo() {
        const QStringList unfiltered{u"unfiltered"_s};
        const auto alone = JailedHelper::start(QStringLiteral(SECONDLOOK_PROBE), unfiltered, m_media.handle(),
                                               {}, Sandbox::Never);
        SL_VERIFY(alone);
        QCOMPARE(confinementName((*alone)->confinement()), u"limits_only"_s);
        const auto usual = start(Sandbox::WherePossible);
        SL_VERIFY(usual);
        if ((*usual)->confinement() != Confinement::Sandbox)
            QSKIP("bubblewrap is missing or refused here");
        const auto inside =
            JailedHelper::start(QStringLiteral(SECONDLOOK_PROBE), unfiltered, m_media.handle());
        SL_VERIFY(inside);
        QCOMPARE(confinementName((*inside)->confinement()), u"sandbox_without_filter"_s);
    }

    void aHelperThatMisbehavesIsEnded_data() {
        QTest::addColumn<QByteArray>("request");
        for (const char* request : {"die", "spin", "endless"})
            QTest::newRow(request) << QByteArray(request);
    }
    void aHelperThatMisbehavesIsEnded() {
        QFETCH(QByteArray, request);
        Limits limits;
        limits.silence = std::chrono::milliseconds(3000);
        auto helper = start(Sandbox::WherePossible, limits);
        SL_VERIFY(helper);
        QCOMPARE(ask(**helper, request), QByteArray("HelperStopped"));
    }

    void whoUsesUpItsTimeIsEnded() {
        Limits limits;
        limits.processorTime = std::chrono::seconds(1);
        auto helper = start(Sandbox::Never, limits);
        SL_VERIFY(helper);
        QCOMPARE(ask(**helper, "spin"), QByteArray("HelperStopped"));
    }

    void aRequestToADeadHelperIsAnError() {
        auto helper = start(Sandbox::Never);
        SL_VERIFY(helper);
        ::kill(pid_t((*helper)->processId()), SIGKILL);
        const auto answer = ask(**helper, "media");
        QVERIFY2(answer == "not sent" || answer == "HelperStopped", answer.constData());
    }

    /// Somebody kills it in the moment it starts; only bubblewrap itself may say that it cannot.
    void whoIsKilledAtItsStartIsNotLetOutOfTheSandbox() {
        const auto usual = start(Sandbox::WherePossible);
        SL_VERIFY(usual);
        if ((*usual)->confinement() != Confinement::Sandbox)
            QSKIP("bubblewrap is missing or refused here");
        const QStringList script{u"-c"_s, u"test -e /etc/passwd || kill -9 $$; echo '{}'; cat"_s};
        const auto helper = JailedHelper::start(u"/bin/sh"_s, script, m_media.handle());
        QVERIFY(!helper);
        QCOMPARE(helper.error().code, ErrorCode::HelperStopped);
        const auto next = start(Sandbox::WherePossible);
        SL_VERIFY(next);
        QCOMPARE((*next)->confinement(), Confinement::Sandbox);
    }

    void aMissingHelperIsNamed() {
        const auto none = JailedHelper::start(u"/nowhere/helper"_s, {}, m_media.handle());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::HelperMissing);
        const auto folder = JailedHelper::start(u"/usr/bin"_s, {}, m_media.handle());
        QVERIFY(!folder);
    }
};

QTEST_GUILESS_MAIN(TestJail)
#include "tst_jail.moc"
