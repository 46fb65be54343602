// SPDX-License-Identifier: Apache-2.0
#include "engine/core/clock.h"
#include "engine/evidence/audit/auditaction.h"
#include "widgets/text/actiontext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/filtertext.h"
#include "widgets/text/format.h"
#include "widgets/text/headverdicttext.h"
#include "widgets/text/picturenotes.h"
#include "widgets/text/reportverdicttext.h"
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
        using enum ErrorCode;
        // their details are a number, a format's name or a person's number, for people to read
        const QList<ErrorCode> telling{FormatUnread,     CameraRaw,     SamplesUnread,
                                       PictureElsewhere, ImageDamaged,  SeveralFaces,
                                       PictureOfAnother, LitterSkipped, OnlyFirstEnrolled};
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(TracksApart); ++i) {
            const Error error{static_cast<ErrorCode>(i), {}, u"secret detail"_s};
            const QString text = errorText(error);
            QVERIFY2(text.endsWith(QLatin1Char('.')) && text.size() > 20, qPrintable(text));
            QVERIFY2(text.contains(error.detail) == telling.contains(error.code), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void aForgedHeadRaisesNoAlarmAboutTheLog() {
        HeadVerdict verdict;
        verdict.log = HeadVerdict::Log::Shorter;
        verdict.login = u"ana"_s;
        verdict.signer = HeadVerdict::Signer::Known;
        QVERIFY(headVerdictLines(verdict).first().contains(u"ENTRIES ARE MISSING"_s));
        verdict.signer = HeadVerdict::Signer::Forged;
        QCOMPARE(headVerdictLines(verdict).first(),
                 u"The head says that ana signed it, but the signature is not theirs. Do not rely on it."_s);
        QCOMPARE(headVerdictLines(verdict).size(), 2);
    }

    void aBandOfOneRankNamesItOnce() {
        QCOMPARE(rankBandText({{}, 1, 4, 24, 0}, 24), u"Rank 1 to 4 in all 24 variations"_s);
        QCOMPARE(rankBandText({{}, 1, 1, 24, 0}, 24), u"Rank 1 in all 24 variations"_s);
        QCOMPARE(rankBandText({{}, 3, 3, 1, 2}, 24),
                 u"Rank 3 in 1 of 24 variations, not in the list in the others · only because of face 2"_s);
        QCOMPARE(rankBandText({{}, 0, 0, 0, 0}, 24), u"Not in the list in any of 24 variations"_s);
    }

    void anErrorNamesItsThing() {
        QCOMPARE(errorText({ErrorCode::FileEmpty, u"a.jpg"_s, {}}),
                 u"a.jpg: The file is empty (0 bytes). Get it from its source again."_s);
        QCOMPARE(errorText({ErrorCode::NoModelPack, u"pack-1"_s, {}}),
                 u"pack-1: This workspace uses this model pack, and it is not on this computer. "
                 "Install it again, or choose another pack under Settings."_s);
        const QString found(64, QLatin1Char('a')), stated(64, QLatin1Char('b'));
        const QString wrongHash =
            errorText({ErrorCode::ModelHashMismatch, u"net.onnx"_s, found + u" instead of "_s + stated});
        QVERIFY2(wrongHash.startsWith(u"net.onnx: "_s), qPrintable(wrongHash));
        QVERIFY2(wrongHash.indexOf(found) < wrongHash.indexOf(stated), qPrintable(wrongHash));
        QVERIFY(errorText({ErrorCode::AnswersMissing, u"6"_s, {}}).startsWith(u"6 "_s));
    }

    void whatIsToBeSaidOfAPictureIsSaid_data() {
        QTest::addColumn<QJsonObject>("metadata");
        QTest::addColumn<QString>("notes"); ///< the beginning of the first
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, const QJsonObject& metadata, const char* notes, int count) {
            QTest::newRow(name) << metadata << QString::fromLatin1(notes) << count;
        };
        row("nothing", {{u"format"_s, u"jpeg"_s}, {u"takenAt"_s, u"2024-05-01T12:30:00"_s}}, "", 0);
        row("damaged", {{u"damagedFromLine"_s, 145}, {u"noEndMark"_s, true}}, "Damaged from line 145 on", 1);
        row("damaged above", {{u"damagedToLine"_s, 70}}, "Damaged up to line 70: what lies above could", 1);
        row("spoilt", {{u"spoiltData"_s, true}}, "Damaged: parts of the file cannot be decoded", 1);
        row("spoilt and cut", {{u"damagedFromLine"_s, 145}, {u"spoiltData"_s, true}},
            "Damaged from line 145 on: what lies below could not be read. Lines above it can be wrong too.",
            1);
        row("no end mark", {{u"noEndMark"_s, true}}, "The file has no end mark.", 1);
        row("pages", {{u"frames"_s, 3}}, "The file holds 3 pictures. Only the first was searched for faces",
            1);
        row("a video beside it", {{u"holdsVideo"_s, true}}, "The file holds a video too", 1);
        row("something behind it", {{u"otherBytes"_s, 100}}, "Behind the picture's end stand 100 more", 1);
        row("one page", {{u"frames"_s, 1}}, "", 0);
        row("12 bits", {{u"usedBits"_s, 12}}, "The picture uses 12 of 16 bits.", 1);
        row("pixels", {{u"pixelAspect"_s, 0.5}}, "The file says that its pixels are 0.5 times as wide", 1);
        row("other times",
            {{u"changedAt"_s, u"2026-11-01T09:00:00"_s}, {u"digitizedAt"_s, u"2024-05-01T1:2"_s}},
            "Digitised, as the file says (DateTimeDigitized): 2024-05-01 1:2", 2);
    }
    void whatIsToBeSaidOfAPictureIsSaid() {
        QFETCH(QJsonObject, metadata);
        QFETCH(QString, notes);
        QFETCH(int, count);
        const QStringList said = pictureNotes(metadata);
        QCOMPARE(said.size(), count);
        QVERIFY2(notes.isEmpty() || said.first().startsWith(notes), qPrintable(said.join(QLatin1Char(' '))));
    }

    void besideItsFileAnErrorDoesNotNameItAgain() {
        const QString file = u"/in/7/a.jpg"_s, alone = errorText({ErrorCode::FileEmpty, {}, {}});
        QCOMPARE(reasonText({ErrorCode::FileEmpty, u"a.jpg"_s, {}}, file), alone);
        QCOMPARE(reasonText({ErrorCode::FileEmpty, file, {}}, file), alone);
        QCOMPARE(reasonText({ErrorCode::FileEmpty, u"list.csv:7"_s, {}}, file), u"list.csv:7: "_s + alone);
    }

    void aCheckedReportIsJudgedInThreeAnswers() {
        const QDateTime at(QDate(2026, 11, 23), QTime(5, 4), Qt::UTC);
        ReportVerdict verdict{u"/tmp/r.pdf"_s, {}, {}};
        QCOMPARE(reportVerdictLines(verdict), QStringList{u"r.pdf is not signed."_s});
        verdict.signatures = {{u"Ruiz"_s, u"ruiz"_s, at, true, false, SignerState::Known, {}},
                              {u"Okafor"_s, {}, at, true, true, SignerState::Unknown, {}}};
        QVERIFY(verdict.bytesIntact() && verdict.wholeSigned() && !verdict.signersKnown());
        QStringList lines = reportVerdictLines(verdict);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"Bytes: what was signed in r.pdf is unchanged."_s);
        QVERIFY(lines.at(1).startsWith(u"Document: the whole of it is signed. Number of signatures: 2."_s));
        QVERIFY(lines.at(2).startsWith(u"Signer: Ruiz (ruiz), a user of this workspace"_s));
        QVERIFY(
            lines.at(3).startsWith(u"Signer: somebody who calls themselves Okafor and is not known here"_s));

        verdict.signatures[0].changedAfter = {{PdfPart::Page, 1}, {PdfPart::Font, 0}};
        QVERIFY(verdict.bytesIntact() && !verdict.wholeSigned());
        lines = reportVerdictLines(verdict);
        QCOMPARE(lines.at(1),
                 u"Document: changed between Ruiz's and Okafor's signature: page 1. Do not rely on it."_s);
        QCOMPARE(lines.at(2),
                 u"Document: changed between Ruiz's and Okafor's signature: a font. Do not rely on it."_s);

        verdict.signatures[1].coversWholeFile = false;
        lines = reportVerdictLines(verdict);
        QVERIFY(lines.at(1).startsWith(u"Document: not all of it is signed."_s));
        QSet<QString> parts;
        for (int part = 0; part <= int(PdfPart::Unreadable); ++part) {
            verdict.signatures[0].changedAfter = {{static_cast<PdfPart>(part), 1}};
            parts.insert(reportVerdictLines(verdict).at(2));
        }
        QCOMPARE(parts.size(), int(PdfPart::Unreadable) + 1); // each part has words of its own

        verdict.signatures[0].bytesIntact = false;
        QVERIFY(!verdict.bytesIntact());
        QCOMPARE(reportVerdictLines(verdict).at(0),
                 u"Bytes: r.pdf was changed after Ruiz signed it. Do not rely on it."_s);
    }

    void everyStepOfTheScaleHasItsOwnWords() {
        QSet<QString> words{answerText(Answer::notComparable())};
        for (int step = Answer::kLowest; step <= Answer::kHighest; ++step)
            words.insert(answerText(*Answer::onScale(step)));
        QCOMPARE(words.size(), 8);
    }

    void everyAuditActionHasItsOwnWords() {
        QSet<QString> seen;
        for (const auto action : evidence::allAuditActions()) {
            const QString name = evidence::auditActionName(action);
            const QString text = auditActionText(name);
            QVERIFY2(text != name && !seen.contains(text), qPrintable(name));
            seen.insert(text);
        }
        QCOMPARE(auditActionText(u"later.invented"_s), u"later.invented"_s);
    }

    void actorsThatDidNotLogInAreSaidInWords() {
        QCOMPARE(auditActorText(u"ruiz"_s), u"ruiz"_s);
        QCOMPARE(auditActorText(u"system"_s), u"The program"_s);
        QCOMPARE(auditActorText(u"account:root@desk"_s), u"Computer account root@desk, not logged in"_s);
    }

    void whatFailedBeforeALogInIsASentence() {
        QCOMPARE(failedLogInsText(0, {}), QString());
        const QString text = failedLogInsText(3, QDateTime(QDate(2026, 11, 28), QTime(4, 26), Qt::UTC));
        QVERIFY2(text.startsWith(u"3 log-in(s) with your name failed since "_s), qPrintable(text));
    }

    void whenTheNextLogInIsPossibleIsSaid() {
        const QDateTime next(QDate(2026, 11, 28), QTime(4, 26, 5), Qt::UTC);
        const QString text = errorText({ErrorCode::LogInDelayed, u"ruiz"_s, toIsoUtc(next)});
        QVERIFY2(text.startsWith(u"ruiz: "_s), qPrintable(text));
        QVERIFY2(text.contains(next.toLocalTime().toString(u"HH:mm:ss"_s)), qPrintable(text));
    }

    void rolesAreListedInOneOrder() {
        QCOMPARE(rolesText(Role::Supervisor | Role::Investigator), u"Investigator, Supervisor"_s);
        QCOMPARE(rolesText({}), QString());
    }

    void timeLeftIsAWholeSentence_data() {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"About 1 second(s) left"_s;
        QTest::newRow("seconds") << 20 << u"About 20 second(s) left"_s;
        QTest::newRow("minutes") << 170 << u"About 3 minute(s) left"_s;
        QTest::newRow("hours") << 7200 << u"About 2 hour(s) left"_s;
    }

    void timeLeftIsAWholeSentence() {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(timeLeftText(seconds), text); // untranslated here; the plural forms come with secondlook_en
    }

    void numbersAreForPeople() {
        QCOMPARE(sizeText(3400000), u"3.4 MB"_s);
        QCOMPARE(similarityText(0.41249), u"0.412"_s);
        QCOMPARE(shortHash(u"ba7816bf8f01cfea4141"_s), u"ba7816bf8f01\u2026"_s);
        QCOMPARE(timeText({}), QString());
    }

    void aListSaysWhatItIsDrawnFrom() {
        SearchRecord search;
        search.galleryPersons = 2000;
        QCOMPARE(listText(search, 8), u"Candidates: 8 of 2000 persons; all records compared"_s);
        search.exhaustive = false;
        QCOMPARE(listText(search, 8), u"Candidates: 8 of 2000 persons; not all records compared"_s);
        QCOMPARE(listText(search, 0), u"Candidates: none"_s);
    }

    void aFilterSaysWhatItAskedForAndWhatItDid() {
        SearchRecord search;
        search.unrecorded = 0;
        QCOMPARE(filterText(search), QString());
        search.filter = {u"F"_s, 1960, 0, {}, false};
        search.removedByFilter = 418;
        search.unrecorded = 250;
        QCOMPARE(filterText(search),
                 u"Female, born from 1960: left out 418, of them 250 without a record of it."_s);
        search.filter.keepsUnrecorded = true;
        search.removedByFilter = 168;
        QCOMPARE(filterText(search), u"Female, born from 1960: left out 168. Without a record of "
                                     "it, but kept in: 250."_s);
        search.filter.keepsUnrecorded = false;
        search.unrecorded.reset(); // searched before this was counted
        QCOMPARE(filterText(search),
                 u"Female, born from 1960: left out 168, with them everybody without a record of "
                 "it; how many these were was not counted."_s);
    }

    void aFilterIsNamedByWhatItAsksFor() {
        QCOMPARE(filterName({}), QString());
        QCOMPARE(filterName({{}, 1960, 1990, {}}), u"Born from 1960 until 1990"_s);
        QCOMPARE(filterName({{}, 0, 1990, u"%1 & <b>Sons</b>"_s}),
                 u"Born until 1990, agency %1 & <b>Sons</b>"_s);
        QCOMPARE(filterName({u"%1"_s, 0, 0, {}}), u"Sex recorded as “%1”"_s);
        SearchRecord search;
        search.filterParts = {{FilterPart::Sex, 218, 120}};
        QVERIFY(filterPartTexts(search).isEmpty()); // as the whole
        search.filterParts.append({FilterPart::Agency, 0, 3});
        QCOMPARE(filterPartTexts(search), QStringList({u"Sex: 218 recorded otherwise, 120 not recorded."_s,
                                                       u"Agency: 0 recorded otherwise, 3 not recorded."_s}));
    }

    void aSimilarityStandsBesideWhatIsKnownOfIt() {
        CandidateRecord candidate;
        const QString unknown = calibrationText(candidate, {});
        QVERIFY2(unknown.contains(u"not been measured"_s), qPrintable(unknown));
        candidate.calibrationTrials = 2000;
        candidate.calibrationAsHigh = 3;
        QCOMPARE(calibrationText(candidate, {0.00031, 0.00438}),
                 u"In 2000 searches for people who are not in this gallery, 3 had a top score "
                 "at least this high (interval 0.0003 to 0.0044)"_s);
        candidate.calibrationTrials = 0;
        candidate.faceScores = {0.2, 0.5, 0.4};
        const QString forThree = calibrationText(candidate, {});
        QVERIFY2(forThree.contains(u"not calibrated for probes of 3 faces"_s), qPrintable(forThree));
    }

    void severalFacesSayWhichDecided() {
        CandidateRecord candidate;
        QCOMPARE(decidingFaceText({}, candidate), QString());
        candidate.faceScores = {0.2, 0.5, 0.4};
        QCOMPARE(decidingFaceText({9.0, 1.0, 2.0}, candidate), u"Face 1 of 3 decided"_s);
        QCOMPARE(decidingFaceText({1.0, 2.0, 2.0}, candidate), u"Face 2 of 3 decided"_s);
        QCOMPARE(decidingFaceText({}, candidate), QString()); // of a search of before
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
