// SPDX-License-Identifier: Apache-2.0
#include "engine/core/jobs/job.h"
#include "tests/support/patience.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/text/errortext.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sl;
using namespace sl::widgets;

class TestStatusBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aJobIsShownUntilItEnds() {
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        job->setTotal(1000);
        bar.follow(job, u"Importing media"_s);
        const int height = bar.sizeHint().height();
        job->advance(214, u"a.jpg"_s);
        job->setTotal(1000);
        const auto* text = bar.findChild<QLabel*>(u"job.text"_s);
        QTRY_VERIFY2(text->text().startsWith(u"Importing media: 214 of 1"_s), qPrintable(text->text()));
        QVERIFY(!text->text().contains(QLatin1Char('%')));
        job->finish();
        QTRY_VERIFY(bar.runningJobs().isEmpty());
        QCOMPARE(bar.sizeHint().height(), height);
    }

    void bytesAreSaidAsSizes() {
        QLocale::setDefault(QLocale::c());
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        bar.follow(job, u"Installing a model pack"_s);
        job->advance(1'500'000, u"detector.onnx"_s);
        job->setTotal(38'700'000, JobUnit::Bytes);
        const auto* text = bar.findChild<QLabel*>(u"job.text"_s);
        QTRY_VERIFY2(text->text().startsWith(u"Installing a model pack: 1.5 MB of 38.7 MB"_s),
                     qPrintable(text->text()));
    }

    void aJobThatHasEndedAlreadyGoesAgain() {
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        job->finish();
        bar.follow(job, u"Importing media"_s);
        QTRY_VERIFY(bar.runningJobs().isEmpty());
    }

    void workIsPausedAndCancelled() {
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        bar.follow(job, u"Importing media"_s);
        auto* pause = bar.findChild<QToolButton*>(u"job.pause"_s);
        pause->click();
        QVERIFY(job->isPaused());
        pause->click();
        QVERIFY(!job->isPaused());
        bar.findChild<QToolButton*>(u"job.cancel"_s)->click();
        QVERIFY(job->token().isCancelled());
    }

    void allWorkIsStoppedAndItsEndTold() {
        StatusBar bar;
        const QList jobs{std::make_shared<Job>(), std::make_shared<Job>()};
        bar.follow(jobs.first(), u"Importing media"_s);
        bar.follow(jobs.last(), u"Enrolling photos"_s);
        QCOMPARE(bar.runningJobs(), (QStringList{u"Importing media"_s, u"Enrolling photos"_s}));
        QSignalSpy ended(&bar, &StatusBar::jobsEnded);
        bar.cancelJobs();
        for (const auto& job : jobs)
            QVERIFY(job->token().isCancelled());
        jobs.first()->finish();
        QTRY_COMPARE(bar.runningJobs(), QStringList{u"Enrolling photos"_s});
        QCOMPARE(ended.size(), 0);
        jobs.last()->finish();
        QTRY_COMPARE(ended.size(), 1);
    }

    void anErrorStaysUntilItIsClosed() {
        StatusBar bar;
        const Error error{ErrorCode::DiskFull, u"/media/usb"_s, {}};
        bar.complain(error);
        bar.complain(error); // said once is enough
        QCOMPARE(bar.complaints(), QStringList{errorText(error)});
        bar.findChild<QToolButton*>(u"status.closeError"_s)->click();
        QTRY_COMPARE(bar.complaints(), QStringList());
    }

    void nothingOfOnePersonIsLeftForTheNext() {
        StatusBar bar;
        bar.complain({ErrorCode::DiskFull, u"/media/usb"_s, {}});
        bar.say(u"Your answers are sealed."_s);
        bar.setStanding(u"Gallery: 120"_s);
        bar.forgetPerson();
        QCOMPARE(bar.complaints(), QStringList());
        for (const char* name : {"status.message", "status.standing"})
            QCOMPARE(bar.findChild<QLabel*>(QString::fromLatin1(name))->text(), QString());
    }

    void cancellingIsNoError() {
        StatusBar bar;
        bar.complain({ErrorCode::Cancelled, {}, {}});
        QCOMPARE(bar.complaints(), QStringList());
        QVERIFY(!bar.findChild<QLabel*>(u"status.message"_s)->text().isEmpty());
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
