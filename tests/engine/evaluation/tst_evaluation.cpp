// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/evaluation.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::evaluation;
using namespace sl::workspace;

namespace {

std::vector<PairScore> scores(const std::vector<double>& same, const std::vector<double>& different) {
    std::vector<PairScore> pairs;
    for (size_t i = 0; i < std::max(same.size(), different.size()); ++i) {
        if (i < same.size())
            pairs.push_back({same[i], true});
        if (i < different.size())
            pairs.push_back({different[i], false});
    }
    return pairs;
}

void link(const QString& from, const QString& to) {
    QDir().mkpath(QFileInfo(to).path());
    if (!QFile::link(from, to))
        qFatal("cannot link %s", qPrintable(to));
}

Environment reference() {
    Environment environment;
    environment.modelsFolder = sl::test::referenceModels();
    return environment;
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separatedScoresAreAllRight() {
        const auto pairs = scores(std::vector<double>(50, 0.8), std::vector<double>(50, 0.1));
        QCOMPARE(crossValidatedAccuracy(pairs), 1.0);
        QCOMPARE(truePositiveRate(pairs, 0.01), 1.0);
    }

    void accuracyIsMeasuredOnTheOtherParts() {
        // In the first of two parts 0.5 separates, in the second 0.7: each is judged by the other's
        // threshold.
        const std::vector<PairScore> pairs{{0.6, true}, {0.4, false}, {0.8, true}, {0.6, false}};
        QCOMPARE(crossValidatedAccuracy(pairs, 2), 0.5);
    }

    void failuresToAcquireAreNeverAccepted() {
        auto pairs = scores(std::vector<double>(20, 0.9), std::vector<double>(20, 0.2));
        for (size_t i = 0; i < 10; ++i)
            pairs[2 * i].score = PairScore::kNoScore;
        QCOMPARE(crossValidatedAccuracy(pairs, 10), 0.75);
        QCOMPARE(truePositiveRate(pairs, 0.1), 0.5);
    }

    void tprAtFmrCountsHandMadeScores() {
        // Ten different pairs .0 .1 … .9: an FMR of 10 % allows one of them, so the threshold lies above .8.
        std::vector<double> different;
        for (int i = 0; i < 10; ++i)
            different.push_back(i / 10.0);
        const auto pairs = scores({0.95, 0.85, 0.8, 0.5}, different);
        QCOMPARE(truePositiveRate(pairs, 0.1), 0.5);
        QCOMPARE(truePositiveRate(pairs, 0.0), 0.25);
        QCOMPARE(truePositiveRate(pairs, 0.05), 0.25);
        QCOMPARE(truePositiveRate(pairs, 1.0), 1.0);
    }

    void emptyInputsGiveZero() {
        QCOMPARE(crossValidatedAccuracy({}), 0.0);
        QCOMPARE(truePositiveRate({}, 0.1), 0.0);
        QCOMPARE(rankRate({}, 1), 0.0);
    }

    void rankRatesCountMissesInTheDenominator() {
        const std::vector<int> ranks{1, 3, 0, 12};
        QCOMPARE(rankRate(ranks, 1), 0.25);
        QCOMPARE(rankRate(ranks, 10), 0.5);
        QCOMPARE(rankRate(ranks, 20), 0.75);
    }

    void wrongInputSaysWhy() {
        SL_NEED_REFERENCE();
        QTemporaryDir dir;
        QFile pairs(dir.filePath(u"pairs.txt"_s));
        QVERIFY(pairs.open(QIODevice::WriteOnly));
        pairs.write("1\t1\nA\t1\t2\nnonsense\n");
        pairs.close();
        const auto malformed =
            evaluateVerification({dir.path(), pairs.fileName()}, reference()).report.result();
        QCOMPARE(malformed.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(malformed.error().detail, u"line 3: nonsense"_s);
        const auto missing =
            evaluateVerification({dir.path(), dir.filePath(u"no"_s)}, reference()).report.result();
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        const auto nobody =
            evaluateIdentification({dir.path(), dir.path(), {}, false}, reference()).report.result();
        QCOMPARE(nobody.error().code, ErrorCode::InvalidArgument);
    }

    void identifiesFramesAgainstBookingPhotos() {
        SL_NEED_REFERENCE();
        QTemporaryDir dir;
        const QString faces = sl::test::referenceFaces() + u"/frmdb/"_s;
        for (const QString& person : {u"031"_s, u"032"_s, u"035"_s}) {
            link(faces + person + u"/mugshots/Img_33.JPG"_s,
                 dir.filePath(u"gallery/%1/front.jpg"_s.arg(person)));
            for (const char* frame : {"Img_04.jpg", "Img_05.jpg"})
                link(faces + person + u"/frames/"_s + QLatin1String(frame),
                     dir.filePath(u"probes/%1/%2"_s.arg(person, QLatin1String(frame))));
        }
        QImage blank(64, 64, QImage::Format_RGB32);
        blank.fill(Qt::gray);
        QVERIFY(blank.save(dir.filePath(u"probes/031/nobody.png"_s)));
        const QString gallery = dir.filePath(u"gallery"_s), probes = dir.filePath(u"probes"_s);

        const auto single = evaluateIdentification({gallery, probes, {}, false}, reference()).report.result();
        SL_VERIFY(single);
        QCOMPARE(single->galleryPersons, 3);
        QCOMPARE(single->probes.size(), size_t(7));
        QCOMPARE(single->probesNotAcquired, 1);
        QVERIFY(single->failures.value(0).endsWith(u"nobody.png"_s));
        QCOMPARE(single->probes[2].rank, 0);
        QVERIFY(single->rate(3) > 0.85 && single->rate(3) < 0.86); // six of seven are in a list of three

        const auto fused =
            evaluateIdentification({gallery, probes, gallery, true}, reference()).report.result();
        SL_VERIFY(fused);
        QCOMPARE(fused->probes.size(), size_t(3));
        QCOMPARE(fused->probesNotAcquired, 0);
        QCOMPARE(fused->galleryPersons, 6); // the distractors are other people, whatever they are called
    }

    void cancelStops() {
        SL_NEED_REFERENCE();
        const QString lfw = sl::test::referenceFaces() + u"/lfw"_s;
        const auto run = evaluateVerification({lfw + u"/images"_s, lfw + u"/pairs.txt"_s}, reference());
        run.job->cancel();
        const auto report = run.report.result();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
