// SPDX-License-Identifier: Apache-2.0
#include "engine/core/canonicaljson.h"
#include "engine/core/clock.h"
#include "engine/core/jobs/executor.h"
#include "engine/core/jobs/job.h"
#include "engine/core/plainline.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/sha256.h"
#include "tests/support/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <stdexcept>

using namespace sl;

class TestCore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainLineHidesNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        for (const QString& good :
             {QString(), u"Ana Ruiz-Müller"_s, u"安娜 Анна آنا ऐना"_s,
              u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s, // Persian, with its non-joiner
              QString::fromUtf8("\U0001F511"), u"<b>x</b> & 'y' %1"_s})
            QTest::newRow(qPrintable(u"fine: "_s + good)) << good << true;
        for (const char16_t bad :
             {u'\n',           u'\r',     u'\t',     u'\x1b',   u'\x7f',   u'\x85',   u'\0',
              u'\u00AD',       u'\u061C', u'\u200B', u'\u200E', u'\u202A', u'\u202E', u'\u2028',
              u'\u2029',       u'\u2066', u'\u2069', u'\u2060', u'\uFEFF', u'\uFFF9', char16_t(0xD800),
              char16_t(0xDC00)})
            QTest::newRow(qPrintable(u"U+%1"_s.arg(uint(bad), 4, 16, QLatin1Char('0'))))
                << u"Ana "_s + QChar(bad) + u"Ruiz"_s << false;
        QTest::newRow("tag") << u"Ana"_s + QString::fromUtf8("\U000E0041") << false;
    }
    void aPlainLineHidesNothing() {
        QFETCH(QString, text);
        QFETCH(bool, fine);
        const auto checked = checkPlainLine(text, u"name"_s);
        QCOMPARE(checked.has_value(), fine);
        if (!fine) {
            QCOMPARE(checked.error().code, ErrorCode::HiddenCharacter);
            QCOMPARE(checked.error().subject, u"name"_s);
            QVERIFY2(checked.error().detail.startsWith(u"U+"_s), qPrintable(checked.error().detail));
        }
    }

    void everyErrorCodeHasANameAndBack() {
        for (int i = 0; i <= static_cast<int>(ErrorCode::TracksApart); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY2(!errorName(code).isEmpty(), qPrintable(QString::number(i)));
            QCOMPARE(errorFromName(errorName(code)), std::optional(code));
        }
        QVERIFY(!errorFromName(u"NoSuchCode"_s));
    }

    void sha256OfKnownBytes() {
        // FIPS 180-2, appendix B.1
        QCOMPARE(Sha256::of("abc").hex(),
                 u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QVERIFY(!Sha256::fromHex(u"BA78"_s));
        QTemporaryDir dir;
        QFile file(dir.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abc");
        file.close();
        QCOMPARE(Sha256::ofFile(file.fileName()).value(), Sha256::of("abc"));
        QCOMPARE(Sha256::ofFile(dir.filePath(u"none"_s)).error().code, ErrorCode::NotFound);
    }

    void canonicalJsonIsSortedAndTight() {
        const auto json = QJsonDocument::fromJson(
                              "{\"b\": [1, 2.5, 1e21, true, null], \"a\": \"\u00fc\\n\\u0001\\\"\\\\/\"}")
                              .object();
        QCOMPARE(canonicalJson(json),
                 QByteArray("{\"a\":\"\u00fc\\n\\u0001\\\"\\\\/\",\"b\":[1,2.5,1e+21,true,null]}"));
    }

    void isoTimesGoThereAndBack() {
        const QDateTime time(QDate(2026, 11, 23), QTime(5, 4, 32, 120), Qt::UTC);
        QCOMPARE(toIsoUtc(time), u"2026-11-23T05:04:32.120Z"_s);
        QCOMPARE(fromIsoUtc(toIsoUtc(time)), time);
    }

    void executorRunsInOrderOnItsOwnThread() {
        QList<int> seen;
        SerialExecutor executor(u"test"_s);
        for (int i = 0; i < 100; ++i)
            executor.post([&seen, i] { seen.append(i); });
        const auto last = executor.run([&] { return Result<QThread*>(QThread::currentThread()); });
        QVERIFY(last.result().value() != QThread::currentThread());
        QCOMPARE(seen.size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(seen.at(i), i);
    }

    void executorFinishesItsQueueBeforeItGoes() {
        std::atomic_int ran = 0;
        {
            SerialExecutor executor(u"test"_s);
            for (int i = 0; i < 50; ++i)
                executor.post([&] { ++ran; });
        }
        QCOMPARE(ran.load(), 50);
    }

    void anExceptionInATaskIsAnsweredAsAnError() {
        SerialExecutor executor(u"test"_s);
        const auto memory = executor.run([]() -> Result<int> { throw std::bad_alloc(); }).result();
        QCOMPARE(memory.error(), (Error{ErrorCode::OutOfMemory, {}, {}}));
        const auto fault = executor.run([]() -> Status { throw std::runtime_error("a reason"); }).result();
        QCOMPARE(fault.error(), (Error{ErrorCode::ProgramFault, {}, u"a reason"_s}));
        const auto odd = executor.run([]() -> Result<int> { throw 7; }).result();
        QCOMPARE(odd.error().code, ErrorCode::ProgramFault);
        QTest::ignoreMessage(QtCriticalMsg, "test: ProgramFault (nobody waits for it)");
        executor.post([] { throw std::runtime_error("nobody waits for it"); });
        QCOMPARE(executor.run([] { return Result<int>(7); }).result().value(), 7);
    }

    void anAnswerIsReadOnTheThreadThatAsked() {
        SerialExecutor executor(u"test"_s);
        QObject context;
        const QThread* readOn = nullptr;
        executor.run([] { return Result<int>(7); }).then(&context, [&](const Result<int>& answer) {
            QCOMPARE(answer.value(), 7);
            readOn = QThread::currentThread();
        });
        QTRY_COMPARE(readOn, QThread::currentThread());
        bool atOnce = false;
        ready(Result<int>(7)).then(&context, [&](const Result<int>&) { atOnce = true; });
        QVERIFY(atOnce);
    }

    /// The answers arrive while those who asked are being destroyed.
    void whoHasGoneIsNotAnswered() {
        SerialExecutor executor(u"test"_s);
        int read = 0;
        for (int i = 0; i < 2000; ++i) {
            auto context = std::make_unique<QObject>();
            const auto answer = executor.run([] { return Result<int>(7); });
            answer.then(context.get(), [&, asked = context.get()](const Result<int>&) {
                QCOMPARE(asked->thread(), QThread::currentThread());
                ++read;
            });
            const int before = read; // answered at once, or never
            context.reset();
            QCoreApplication::processEvents();
            QCOMPARE(read, before);
        }
    }

    void aDroppedTaskIsNotAnswered() {
        QObject context;
        bool read = false;
        auto promise = std::make_unique<QPromise<Result<int>>>();
        promise->start();
        Future<int>(promise->future()).then(&context, [&](const Result<int>&) { read = true; });
        promise.reset();
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(!read);
    }

    void aLongItemTellsHowFarItIsUntilTheNext() {
        Job job;
        QSignalSpy progress(&job, &Job::progressed);
        job.setTotal(2);
        job.setPart(0.5, u"long.mkv"_s);
        job.finish();
        QCOMPARE(progress.last().first().value<JobProgress>().part, 0.5);
        QCOMPARE(job.progress().done, 0);
        job.setPart(7.0, u"long.mkv"_s);
        QCOMPARE(job.progress().part, 1.0);
        job.advance(0, u"long.mkv"_s);
        QCOMPARE(job.progress().part, 1.0);
        job.advance(1, u"long.mkv"_s);
        QCOMPARE(job.progress().part, 0.0);
    }

    void aCancelledJobDoesNotWaitWhilePaused() {
        Job job;
        QSignalSpy progress(&job, &Job::progressed);
        job.setTotal(10);
        job.setPaused(true);
        job.cancel();
        job.waitWhilePaused();
        job.advance(3, u"a.jpg"_s);
        QVERIFY(!job.isFinished());
        job.finish();
        QVERIFY(job.isFinished());
        QVERIFY(job.token().isCancelled());
        QCOMPARE(job.progress().done, 3);
        QCOMPARE(progress.last().first().value<JobProgress>().total, 10);
    }

    void answersStayOnTheScale() {
        QVERIFY(!Answer::onScale(4));
        QVERIFY(!Answer::onScale(-4));
        QVERIFY(Answer::onScale(1)->supportsSamePerson());
        QVERIFY(!Answer::onScale(0)->supportsSamePerson());
        QVERIFY(!Answer::notComparable().isComparable());
        QVERIFY(!(Answer::notComparable() == *Answer::onScale(0)));
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "tst_core.moc"
