// SPDX-License-Identifier: Apache-2.0
#include "engine/core/jobs/job.h"
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
        bar.follow(job, QStringLiteral("Importing media"));
        const int height = bar.sizeHint().height();
        job->advance(214, QStringLiteral("a.jpg"));
        job->setTotal(1000);
        const auto* text = bar.findChild<QLabel*>(QStringLiteral("job.text"));
        QTRY_VERIFY2(text->text().startsWith(QStringLiteral("Importing media: 214 of 1")),
                     qPrintable(text->text()));
        QVERIFY(!text->text().contains(QLatin1Char('%')));
        job->finish();
        QTRY_VERIFY(bar.runningJobs().isEmpty());
        QCOMPARE(bar.sizeHint().height(), height);
    }

    void bytesAreSaidAsSizes() {
        QLocale::setDefault(QLocale::c());
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        bar.follow(job, QStringLiteral("Installing a model pack"));
        job->advance(1'500'000, QStringLiteral("detector.onnx"));
        job->setTotal(38'700'000, JobUnit::Bytes);
        const auto* text = bar.findChild<QLabel*>(QStringLiteral("job.text"));
        QTRY_VERIFY2(text->text().startsWith(QStringLiteral("Installing a model pack: 1.5 MB of 38.7 MB")),
                     qPrintable(text->text()));
    }

    void aJobThatHasEndedAlreadyGoesAgain() {
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        job->finish();
        bar.follow(job, QStringLiteral("Importing media"));
        QTRY_VERIFY(bar.runningJobs().isEmpty());
    }

    void workIsPausedAndCancelled() {
        StatusBar bar;
        const auto job = std::make_shared<Job>();
        bar.follow(job, QStringLiteral("Importing media"));
        auto* pause = bar.findChild<QToolButton*>(QStringLiteral("job.pause"));
        pause->click();
        QVERIFY(job->isPaused());
        pause->click();
        QVERIFY(!job->isPaused());
        bar.findChild<QToolButton*>(QStringLiteral("job.cancel"))->click();
        QVERIFY(job->token().isCancelled());
    }

    void allWorkIsStoppedAndItsEndTold() {
        StatusBar bar;
        const QList jobs{std::make_shared<Job>(), std::make_shared<Job>()};
        bar.follow(jobs.first(), QStringLiteral("Importing media"));
        bar.follow(jobs.last(), QStringLiteral("Enrolling photos"));
        QCOMPARE(bar.runningJobs(),
                 (QStringList{QStringLiteral("Importing media"), QStringLiteral("Enrolling photos")}));
        QSignalSpy ended(&bar, &StatusBar::jobsEnded);
        bar.cancelJobs();
        for (const auto& job : jobs)
            QVERIFY(job->token().isCancelled());
        jobs.first()->finish();
        QTRY_COMPARE(bar.runningJobs(), QStringList{QStringLiteral("Enrolling photos")});
        QCOMPARE(ended.size(), 0);
        jobs.last()->finish();
        QTRY_COMPARE(ended.size(), 1);
    }

    void anErrorStaysUntilItIsClosed() {
        StatusBar bar;
        const Error error{ErrorCode::DiskFull, QStringLiteral("/media/usb"), {}};
        bar.complain(error);
        bar.complain(error); // said once is enough
        QCOMPARE(bar.complaints(), QStringList{errorText(error)});
        bar.findChild<QToolButton*>(QStringLiteral("status.closeError"))->click();
        QTRY_COMPARE(bar.complaints(), QStringList());
    }

    void nothingOfOnePersonIsLeftForTheNext() {
        StatusBar bar;
        bar.complain({ErrorCode::DiskFull, QStringLiteral("/media/usb"), {}});
        bar.say(QStringLiteral("Your answers are sealed."));
        bar.setStanding(QStringLiteral("Gallery: 120"));
        bar.forgetPerson();
        QCOMPARE(bar.complaints(), QStringList());
        for (const char* name : {"status.message", "status.standing"})
            QCOMPARE(bar.findChild<QLabel*>(QString::fromLatin1(name))->text(), QString());
    }

    void cancellingIsNoError() {
        StatusBar bar;
        bar.complain({ErrorCode::Cancelled, {}, {}});
        QCOMPARE(bar.complaints(), QStringList());
        QVERIFY(!bar.findChild<QLabel*>(QStringLiteral("status.message"))->text().isEmpty());
    }
};

QTEST_MAIN(TestStatusBar)
#include "tst_statusbar.moc"
