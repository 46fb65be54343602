// SPDX-License-Identifier: Apache-2.0
#include "engine/core/clock.h"
#include "engine/evidence/audit/auditaction.h"
#include "widgets/text/actiontext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/filtertext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sl;
using namespace sl::widgets;

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyErrorHasItsOwnSentence() {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(ErrorCode::HelperStopped); ++i) {
            const Error error{static_cast<ErrorCode>(i), {}, QStringLiteral("secret detail")};
            const QString text = errorText(error);
            QVERIFY2(text.endsWith(QLatin1Char('.')) && text.size() > 20, qPrintable(text));
            QVERIFY2(!text.contains(error.detail), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void anErrorNamesItsThing() {
        QCOMPARE(errorText({ErrorCode::FileEmpty, QStringLiteral("a.jpg"), {}}),
                 QStringLiteral("a.jpg: The file is empty (0 bytes). Get it from its source again."));
        QCOMPARE(
            errorText({ErrorCode::NoModelPack, QStringLiteral("pack-1"), {}}),
            QStringLiteral("pack-1: This workspace uses this model pack, and it is not on this computer. "
                           "Install it again, or choose another pack under Settings."));
        const QString found(64, QLatin1Char('a')), stated(64, QLatin1Char('b'));
        const QString wrongHash = errorText({ErrorCode::ModelHashMismatch, QStringLiteral("net.onnx"),
                                             found + QStringLiteral(" instead of ") + stated});
        QVERIFY2(wrongHash.startsWith(QStringLiteral("net.onnx: ")), qPrintable(wrongHash));
        QVERIFY2(wrongHash.indexOf(found) < wrongHash.indexOf(stated), qPrintable(wrongHash));
        QVERIFY(
            errorText({ErrorCode::AnswersMissing, QStringLiteral("6"), {}}).startsWith(QStringLiteral("6 ")));
    }

    void besideItsFileAnErrorDoesNotNameItAgain() {
        const QString file = QStringLiteral("/in/7/a.jpg"), alone = errorText({ErrorCode::FileEmpty, {}, {}});
        QCOMPARE(reasonText({ErrorCode::FileEmpty, QStringLiteral("a.jpg"), {}}, file), alone);
        QCOMPARE(reasonText({ErrorCode::FileEmpty, file, {}}, file), alone);
        QCOMPARE(reasonText({ErrorCode::FileEmpty, QStringLiteral("list.csv:7"), {}}, file),
                 QStringLiteral("list.csv:7: ") + alone);
    }

    void everyStepOfTheScaleHasWordsAndASymbol() {
        QSet<QString> words{answerText(Answer::notComparable())};
        for (int step = Answer::kLowest; step <= Answer::kHighest; ++step)
            words.insert(answerText(*Answer::onScale(step)));
        QCOMPARE(words.size(), 8);
        QCOMPARE(answerSymbol(*Answer::onScale(2)), QStringLiteral("+2"));
        QCOMPARE(answerSymbol(*Answer::onScale(0)), QStringLiteral("0"));
        QCOMPARE(answerSymbol(*Answer::onScale(-3)), QStringLiteral("\u22123"));
        QCOMPARE(answerSymbol(Answer::notComparable()), QStringLiteral("n/c"));
    }

    void everyAuditActionHasItsOwnWords() {
        QSet<QString> seen;
        for (const auto action : evidence::allAuditActions()) {
            const QString name = evidence::auditActionName(action);
            const QString text = auditActionText(name);
            QVERIFY2(text != name && !seen.contains(text), qPrintable(name));
            seen.insert(text);
        }
        QCOMPARE(auditActionText(QStringLiteral("later.invented")), QStringLiteral("later.invented"));
    }

    void actorsThatDidNotLogInAreSaidInWords() {
        QCOMPARE(auditActorText(QStringLiteral("ruiz")), QStringLiteral("ruiz"));
        QCOMPARE(auditActorText(QStringLiteral("system")), QStringLiteral("The program"));
        QCOMPARE(auditActorText(QStringLiteral("account:root@desk")),
                 QStringLiteral("Computer account root@desk, not logged in"));
    }

    void whatFailedBeforeALogInIsASentence() {
        QCOMPARE(failedLogInsText(0, {}), QString());
        const QString text = failedLogInsText(3, QDateTime(QDate(2026, 11, 28), QTime(4, 26), Qt::UTC));
        QVERIFY2(text.startsWith(QStringLiteral("3 log-in(s) with your name failed since ")),
                 qPrintable(text));
    }

    void whenTheNextLogInIsPossibleIsSaid() {
        const QDateTime next(QDate(2026, 11, 28), QTime(4, 26, 5), Qt::UTC);
        const QString text = errorText({ErrorCode::LogInDelayed, QStringLiteral("ruiz"), toIsoUtc(next)});
        QVERIFY2(text.startsWith(QStringLiteral("ruiz: ")), qPrintable(text));
        QVERIFY2(text.contains(next.toLocalTime().toString(QStringLiteral("HH:mm:ss"))), qPrintable(text));
    }

    void rolesAreListedInOneOrder() {
        QCOMPARE(rolesText(Role::Supervisor | Role::Investigator),
                 QStringLiteral("Investigator, Supervisor"));
        QCOMPARE(rolesText({}), QString());
    }

    void timeLeftIsAWholeSentence_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << QStringLiteral("About 1 second(s) left");
        QTest::newRow("seconds") << 20 << QStringLiteral("About 20 second(s) left");
        QTest::newRow("minutes") << 170 << QStringLiteral("About 3 minute(s) left");
        QTest::newRow("hours") << 7200 << QStringLiteral("About 2 hour(s) left");
    }

    void timeLeftIsAWholeSentence() {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(timeLeftText(seconds), text); // untranslated here; the plural forms come with secondlook_en
    }

    void numbersAreForPeople() {
        QCOMPARE(sizeText(3400000), QStringLiteral("3.4 MB"));
        QCOMPARE(similarityText(0.41249), QStringLiteral("0.412"));
        QCOMPARE(shortHash(QStringLiteral("ba7816bf8f01cfea4141")), QStringLiteral("ba7816bf8f01\u2026"));
        QCOMPARE(timeText({}), QString());
    }

    void aListSaysWhatItIsDrawnFrom() {
        SearchRecord search;
        search.galleryPersons = 2000;
        QCOMPARE(listText(search, 8), QStringLiteral("Candidates: 8 of 2000 persons; all records compared"));
        search.exhaustive = false;
        QCOMPARE(listText(search, 8),
                 QStringLiteral("Candidates: 8 of 2000 persons; not all records compared"));
        QCOMPARE(listText(search, 0), QStringLiteral("Candidates: none"));
    }

    void aFilterSaysWhatItAskedForAndWhatItDid() {
        SearchRecord search;
        search.unrecorded = 0;
        QCOMPARE(filterText(search), QString());
        search.filter = {QStringLiteral("F"), 1960, 0, {}, false};
        search.removedByFilter = 418;
        search.unrecorded = 250;
        QCOMPARE(filterText(search),
                 QStringLiteral("Female, born from 1960: left out 418, of them 250 without a record of it."));
        search.filter.keepsUnrecorded = true;
        search.removedByFilter = 168;
        QCOMPARE(filterText(search),
                 QStringLiteral("Female, born from 1960: left out 168. Without a record of "
                                "it, but kept in: 250."));
        search.filter.keepsUnrecorded = false;
        search.unrecorded.reset(); // searched before this was counted
        QCOMPARE(
            filterText(search),
            QStringLiteral("Female, born from 1960: left out 168, with them everybody without a record of "
                           "it; how many these were was not counted."));
    }

    void aFilterIsNamedByWhatItAsksFor() {
        QCOMPARE(filterName({}), QString());
        QCOMPARE(filterName({{}, 1960, 1990, {}}), QStringLiteral("Born from 1960 until 1990"));
        QCOMPARE(filterName({{}, 0, 1990, QStringLiteral("%1 & <b>Sons</b>")}),
                 QStringLiteral("Born until 1990, agency %1 & <b>Sons</b>"));
        QCOMPARE(filterName({QStringLiteral("%1"), 0, 0, {}}), QStringLiteral("Sex recorded as “%1”"));
        SearchRecord search;
        search.filterParts = {{FilterPart::Sex, 218, 120}};
        QVERIFY(filterPartTexts(search).isEmpty()); // as the whole
        search.filterParts.append({FilterPart::Agency, 0, 3});
        QCOMPARE(filterPartTexts(search),
                 QStringList({QStringLiteral("Sex: 218 recorded otherwise, 120 not recorded."),
                              QStringLiteral("Agency: 0 recorded otherwise, 3 not recorded.")}));
    }

    void aSimilarityStandsBesideWhatIsKnownOfIt() {
        CandidateRecord candidate;
        const QString unknown = calibrationText(candidate, {});
        QVERIFY2(unknown.contains(QStringLiteral("not been measured")), qPrintable(unknown));
        candidate.calibrationTrials = 2000;
        candidate.calibrationAsHigh = 3;
        QCOMPARE(calibrationText(candidate, {0.00031, 0.00438}),
                 QStringLiteral("In 2000 searches for people who are not in this gallery, 3 had a top score "
                                "at least this high (interval 0.0003 to 0.0044)"));
        candidate.calibrationTrials = 0;
        candidate.faceScores = {0.2, 0.5, 0.4};
        const QString forThree = calibrationText(candidate, {});
        QVERIFY2(forThree.contains(QStringLiteral("not calibrated for probes of 3 faces")),
                 qPrintable(forThree));
    }

    void severalFacesSayWhichDecided() {
        CandidateRecord candidate;
        QCOMPARE(decidingFaceText({}, candidate), QString());
        candidate.faceScores = {0.2, 0.5, 0.4};
        QCOMPARE(decidingFaceText({9.0, 1.0, 2.0}, candidate), QStringLiteral("Face 1 of 3 decided"));
        QCOMPARE(decidingFaceText({1.0, 2.0, 2.0}, candidate), QStringLiteral("Face 2 of 3 decided"));
        QCOMPARE(decidingFaceText({}, candidate), QString()); // of a search of before
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
