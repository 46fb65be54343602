// SPDX-License-Identifier: Apache-2.0
#include "engine/evidence/pdf/normalisedpdf.h"
#include "engine/evidence/pdf/pdfattachments.h"
#include "engine/report/internal/video/framechecks.h"
#include "engine/report/pdfreport.h"
#include "tests/engine/report/reportsample.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace sl;
using namespace sl::test;
using report::ReportData;

namespace {

const QString kLeadSentence = u"A candidate is an investigative lead, not a positive identification."_s;

report::ReportTexts english() {
    return report::ReportTexts::load(u"en"_s).value();
}

/// What a command prints about the PDF; it gets the file's name last but `after`.
QString outsideTool(const QByteArray& pdf, const QString& program, QStringList before,
                    const QStringList& after = {}) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, before << file.fileName() << after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning().noquote() << program << process.errorString() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text of each page, in reading order, with every run of white space as one space.
QStringList pagesOf(const QByteArray& pdf) {
    QStringList pages = outsideTool(pdf, u"pdftotext"_s, {}, {u"-"_s}).split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

/// What a reader of QR codes reads from the printed pages.
QByteArray codesOf(const QByteArray& pdf) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-gray"_s, file.fileName(),
                                      folder.filePath(u"page"_s)});
    QByteArray codes;
    const QDir pages(folder.path());
    for (const auto& page : pages.entryList({u"*.png"_s}, QDir::Files, QDir::Name)) {
        QProcess reader;
        reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sbinary"_s, pages.filePath(page)});
        reader.waitForFinished();
        codes += reader.readAllStandardOutput();
    }
    return codes;
}

ReportData withOutcome(const QString& name) {
    ReportData data = sampleReport(name == u"unsuitable"_s ? 0 : 6);
    if (name == u"open"_s)
        return data;
    if (name == u"unsuitable"_s) {
        data.outcomeGrounds = u"Motion blur over the whole face."_s;
        conclude(data, OutcomeKind::Unsuitable);
        return data;
    }
    answerFirst(data, {2, -3, 0, 9, -1, name == u"no lead"_s ? -2 : 1});
    if (name == u"lead"_s) {
        answerSecond(data, {3, 99, -2, 99, -2, -1});
        conclude(data, OutcomeKind::Lead, {1});
    } else if (name == u"no lead"_s) {
        data.candidates[0].first->answer = Answer::notComparable();
        conclude(data, OutcomeKind::NoLead);
    } else if (name == u"disagreement"_s) {
        answerSecond(data, {-2, 99, 99, -1, -2, 0});
        conclude(data, OutcomeKind::Disagreement);
    } else if (name == u"no lead by a third"_s) {
        answerSecond(data, {-2, 99, 99, -1, -2, 0});
        answerThird(data, {-1, 99, 0, 99, -2, -2});
        conclude(data, OutcomeKind::NoLead);
    } else if (name == u"third"_s) {
        answerSecond(data, {-2, 99, 99, -1, -2, 0});
        answerThird(data, {2, 99, 0, 99, -2, -2});
        conclude(data, OutcomeKind::Lead, {1});
    }
    return data;
}

QJsonObject frameRecord(int number, const QJsonObject& more) {
    QJsonObject record{{u"frame"_s, number},
                       {u"sha256"_s, Sha256::of(QByteArray::number(number)).hex()},
                       {u"stream"_s, 0},
                       {u"time_base"_s, u"1/90000"_s},
                       {u"width"_s, 704},
                       {u"height"_s, 288},
                       {u"pixel_format"_s, u"yuv420p"_s},
                       {u"bytes"_s, 304'128},
                       {u"pixel_aspect"_s, u"16/11"_s},
                       {u"matrix"_s, u"smpte170m"_s},
                       {u"matrix_assumed"_s, true},
                       {u"range"_s, u"limited"_s},
                       {u"interlaced"_s, true},
                       {u"decoder"_s, u"h264 libavcodec 59.37.100"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}

/// Two frames of one video: one that is as bad as can be and was taken by hand, one of a track.
ReportData withFrames() {
    ReportData data = withOutcome(u"lead"_s);
    data.probe.append(data.probe.first());
    MediaRecord video = data.probe.first().media;
    video.originalName = u"camera 4.dav"_s;
    video.sha256 = Sha256::of("video");
    const auto bad = frameRecord(7, {{u"concealed"_s, true},
                                     {u"corrupt"_s, true},
                                     {u"rotation"_s, 90},
                                     {u"mirrored"_s, true},
                                     {u"type"_s, u"P"_s}});
    const auto good = frameRecord(50, {{u"top_field_first"_s, true},
                                       {u"time"_s, -135'000},
                                       {u"byte"_s, qint64(5'000'000'000)},
                                       {u"since_key_frame"_s, 3},
                                       {u"type"_s, u"B"_s}});
    data.probe[0].media.originalName = u"camera 4.dav #7.png"_s;
    data.probe[0].frame = report::PrintedFrame{video, bad, 0, 0.28, true};
    data.probe[1].frame = report::PrintedFrame{video, good, 3, -1.5};
    report::PrintedTrack track{video, 3, 900, {}, {}};
    for (int number = 0; number < 200; ++number)
        track.offered.append(report::OfferedFrame{number == 50 ? good : frameRecord(number, {}),
                                                  number / 25.0, (number * 37 % 200) / 200.0, number == 50,
                                                  number == 50 ? 2 : 0});
    data.tracks = {track};
    return data;
}

/// Whether a word stands outside the text area.
bool isOverTheEdge(const QByteArray& pdf) {
    constexpr double kRightest = (210 - 20 + 0.5) * 72 / 25.4;
    static const QRegularExpression kEnd(u"<word [^>]*xMax=\"([0-9.]+)\""_s);
    auto words = kEnd.globalMatch(outsideTool(pdf, u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s}));
    bool isAny = false;
    while (words.hasNext())
        isAny |= words.next().captured(1).toDouble() > kRightest;
    return isAny;
}

} // namespace

class TestPdfReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// As text, as a code that other programs read, and as an attached file.
    void holdsTheHeadsOfTheLogs() {
        ReportData data = withOutcome(u"lead"_s);
        const QByteArray origin = "second-look/" + QByteArray(64, 'a');
        for (const bool isCase : {true, false}) {
            const QByteArray name = origin + (isCase ? "/case/2026-0141" : "/workspace");
            data.heads.append({isCase, name + "\n840\n" + QByteArray(32, isCase ? 'x' : 'y').toBase64() +
                                           "\ntime 2026-11-02T10:00:00.000Z\n\n\xe2\x80\x94 " + name + ' ' +
                                           QByteArray(76, 's').toBase64() + '\n'});
        }
        const auto written = report::writePdfReport(data, english());
        SL_VERIFY(written);
        const auto again = report::writePdfReport(data, english());
        SL_VERIFY(again);
        const auto pdf = evidence::normalisedPdf(written->pdf, data.exportedAt);
        SL_VERIFY(pdf);
        QCOMPARE(evidence::normalisedPdf(again->pdf, data.exportedAt).value(), *pdf);

        const QString text = pagesOf(*pdf).join(u' ');
        QVERIFY2(text.contains(u"Heads of the audit logs"_s) && text.contains(u"Log of the case"_s) &&
                     text.contains(u"Log of the workspace"_s),
                 qPrintable(text));
        QVERIFY2(QString(text).remove(u' ').contains(u"/case/2026-0141840"_s), qPrintable(text));
        auto attached = evidence::attachmentsOf(*pdf, u".checkpoint.txt"_s);
        SL_VERIFY(attached);
        QCOMPARE(attached->size(), 2);
        for (const auto& head : data.heads) {
            QVERIFY(attached->contains(head.checkpoint));
            QVERIFY2(codesOf(*pdf).contains(head.checkpoint), codesOf(*pdf).constData());
        }
        QVERIFY(evidence::attachmentsOf(*pdf, u".another"_s)->isEmpty());
    }

    void saysEverythingInOrder_data() {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("conclusion");
        QTest::newRow("open") << "open"
                              << "None yet. The first examination is not finished.";
        QTest::newRow("first only") << "first"
                                    << "None yet. The second examination is not finished.";
        QTest::newRow("lead") << "lead"
                              << "each support proposition 1 for person P-4401 (rank 1).";
        QTest::newRow("third") << "third"
                               << "a third person decided in support of proposition 1 for person P-4401";
        QTest::newRow("no lead") << "no lead"
                                 << "Proposition 1 is not supported for any candidate of this list.";
        QTest::newRow("no lead by a third person")
            << "no lead by a third"
            << "did not agree, and a third person supports proposition 1 for no candidate of this list.";
        QTest::newRow("disagreement") << "disagreement"
                                      << "closed as a disagreement: there is no lead.";
        QTest::newRow("unsuitable") << "unsuitable"
                                    << "Grounds: Motion blur over the whole face.";
    }
    void saysEverythingInOrder() {
        QFETCH(const QString, outcome);
        QFETCH(const QString, conclusion);
        const ReportData data = withOutcome(outcome);
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QStringList pages = pagesOf(pdf->pdf);
        const QString text = pages.join(u' ');
        QCOMPARE(pdf->sectionPages.size(), 8);
        QVERIFY(pages.at(pdf->sectionPages.at(6)).contains(u"7 Outcome"_s));
        QStringList inOrder{
            u"Report of a facial comparison"_s,
            u"1 Purpose and authority"_s,
            u"2 What was searched, and with what"_s,
            u"3 Limits"_s,
            u"4 Differences and other close candidates"_s,
            u"5 Similarities: candidates that are supported"_s,
            u"6 All answers"_s,
            u"7 Outcome"_s,
            conclusion,
            u"8 Hashes and program"_s,
            data.auditHead.hex(),
        };
        if (outcome != u"unsuitable"_s)
            inOrder.insert(8, u"Proposition 2:"_s);
        qsizetype from = 0;
        for (const QString& wanted : inOrder) {
            const qsizetype at = text.indexOf(wanted, from);
            QVERIFY2(at >= 0, qPrintable(u"“%1” is not after %2 in: %3"_s.arg(wanted).arg(from).arg(text)));
            from = at;
        }
        showsAllCandidates(data, text);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(kLeadSentence), qPrintable(pages.at(i)));
            QVERIFY(pages.at(i).contains(u"Case 2026-0141"_s));
            QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        }
    }

    void showsTheErrorCardOfItsProbe() {
        ReportData data = withOutcome(u"lead"_s);
        const auto textOf = [](const ReportData& of) {
            const auto pdf = report::writePdfReport(of, english());
            return pdf ? pagesOf(pdf->pdf).join(u' ') : pdf.error().toString();
        };
        const QString noCard = u"is not measured: neither for everybody nor for any group"_s;
        QVERIFY(textOf(data).contains(noCard));
        ErrorCardRecord card;
        card.galleryHash = data.search.galleryHash;
        card.measuredBy = u"okoye"_s;
        card.measuredAt = data.exportedAt;
        card.persons = 40;
        card.galleryPersons = 900;
        card.scores = Sha256::of("scores");
        card.cells = {
            {{}, {}, 1, {3, 60, 40, Interval{0.02, 0.11}}, 0.4321, {6, 60, 40, Interval{0.05, 0.2}}},
            {u"sex"_s, u"F"_s, 1, {1, 5, 4, {}}, 0.4321, {0, 5, 4, {}}},
            {u"sex"_s, {}, 1, {0, 0, 0, {}}, {}, {}},
            {{}, {}, 2, {77, 78, 40, Interval{0.9, 1.0}}, {}, {}}};
        data.errorCard = card;
        const QString shown = textOf(data);
        for (const QString& wanted :
             {u"3 of 60 (interval 0.0200 to 0.1100; 40 persons)"_s, u"reached a similarity of 0.432"_s,
              u"6 of 60 (interval 0.0500 to 0.2000; 40 persons)"_s, u"sex: F"_s,
              u"not measured: 4 persons are too few"_s, u"sex: Not recorded"_s,
              u"not measured: 0 persons are too few"_s, u"The gallery was the very one of this search."_s,
              u"Probes of a single face"_s.toLower()})
            QVERIFY2(shown.contains(wanted), qPrintable(wanted + u" is not in "_s + shown));
        QVERIFY(!shown.contains(u"77 of 78"_s)); // of probes of two faces
        QVERIFY(!shown.contains(noCard));
        QVERIFY(!shown.contains(u"This search had a filter"_s));
        data.search.filter.sex = u"F"_s;
        data.search.galleryHash = Sha256::of("grown");
        const QString other = textOf(data);
        QVERIFY(other.contains(u"This search had a filter; the searches that were counted had none."_s));
        QVERIFY(other.contains(u"The gallery of this search was another one"_s));
    }

    void neverOverstates() {
        static const QRegularExpression forbidden(
            u"\\bhits?\\b|\\bidentified\\b|\\bmatch|confidence|probab|%"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const char* outcome : {"open", "first", "lead", "third", "no lead", "no lead by a third",
                                    "disagreement", "unsuitable"}) {
            const auto pdf = report::writePdfReport(withOutcome(QString::fromLatin1(outcome)), english());
            SL_VERIFY(pdf);
            const auto found = forbidden.match(pagesOf(pdf->pdf).join(u' '));
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        }
    }

    /// What one examiner answered is nowhere denied because another answered otherwise.
    void noGroupDeniesAnAnswer() {
        ReportData data = sampleReport(2);
        answerFirst(data, {2, 0});
        answerSecond(data, {-2, 99});
        conclude(data, OutcomeKind::Disagreement);
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        QVERIFY2(!text.contains(u"No candidate was answered"_s), qPrintable(text));
        QVERIFY2(
            text.contains(u"Apart from the candidates above, none was answered with support for different"_s),
            qPrintable(text));
    }

    /// Whom an open second examination asks about is not told, nor denied.
    void anOpenSecondExaminationIsNotCalledNotAsked() {
        const auto pdf = report::writePdfReport(withOutcome(u"first"_s), english());
        SL_VERIFY(pdf);
        QCOMPARE(pagesOf(pdf->pdf).join(u' ').count(u"Not asked"_s), 1); // where the word is explained
    }

    void differencesStandBeforeSimilarities() {
        const auto pdf = report::writePdfReport(withOutcome(u"lead"_s), english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        QList<qsizetype> places;
        // rank 6: divided; 2, 5 and 3: different, strongest first; 4: not comparable; 1: supported
        for (const int rank : {6, 2, 3, 5, 4, 1})
            places.append(text.indexOf(u"Rank %1: person"_s.arg(rank)));
        QVERIFY2(std::is_sorted(places.begin(), places.end()) && places.first() >= 0, qPrintable(text));
    }

    void saysWhyAProbeIsPoor() {
        const auto pdf = report::writePdfReport(withOutcome(u"first"_s), english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        QVERIFY(text.contains(u"the eyes are 17 pixels apart; the policy asks for at least 20"_s));
        QVERIFY(text.contains(u"turned away from the camera (yaw 34°"_s));
        QVERIFY(text.contains(u"time not attested"_s));
        QVERIFY(text.contains(u"signer not trusted"_s));
    }

    void printsEachFacesScoreAndWeight() {
        ReportData data = withOutcome(u"first"_s);
        data.probe.append(data.probe.first());
        data.search.fusion = u"mean-template"_s;
        const auto earlier = report::writePdfReport(data, english());
        SL_VERIFY(earlier);
        QVERIFY(pagesOf(earlier->pdf).join(u' ').contains(u"the mean of the faces"_s));
        data.search.fusion = u"weighted-scores"_s;
        data.search.faceWeights = {1.25, 12.5};
        for (auto& printed : data.candidates) {
            printed.candidate.faceScores = {0.125, 0.625};
            printed.candidate.calibrationTrials = 0;
        }
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ').simplified();
        for (const auto& wanted : {u"each face scored alone"_s, u"1.250 · 12.500"_s,
                                   u"Each face alone, in their order: 0.125 · 0.625. Face 2 decided."_s,
                                   u"not calibrated for probes of 2 faces"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));
    }

    void saysHowFitEachFaceWas() {
        ReportData data = withOutcome(u"first"_s);
        const auto text = [&](const report::ReportTexts& texts) {
            const auto pdf = report::writePdfReport(data, texts);
            return pdf ? pagesOf(pdf->pdf).join(u' ').simplified() : QString();
        };
        QVERIFY(!text(english()).contains(u"Suitability"_s)); // a search of an earlier program
        data.search.suitability = {Suitability::Poor};
        QVERIFY(text(english()).contains(u"Suitability before the search: poor. How often"_s));
        QVERIFY(!text(english()).contains(u"searched among 2,845 persons"_s)); // not with this pack
        data.search.packIdentity = u"13babec04f40be7eceba11fdff9c59e158e62fa3745637af3d248b8c50ae87c0"_s;
        QVERIFY(
            text(english()).contains(u"poor. In tests, a face like this had its person first in about"_s));
        QVERIFY(text(english()).contains(u"searched among 2,845 persons"_s));
        const auto german = report::ReportTexts::load(u"de"_s);
        SL_VERIFY(german);
        QVERIFY(text(*german).contains(u"Eignung vor der Suche: schlecht"_s));
        auto& face = data.probe.first().face;
        face.packIdentity = data.search.packIdentity;
        face.rawLength = 8.8;
        face.quality = {0.28, 50, -16, 0, 0, 60, 100};
        face.geometry.placedByHand = false;
        QVERIFY(text(english()).contains(u"This may be no face at all"_s));
        QVERIFY(!text(english()).contains(u"very dark"_s));
        face.geometry.lightening = 0.38;
        QVERIFY(text(english()).contains(u"in a copy lightened by gamma 0.38"_s));
    }

    void saysWhatOfAFileIsDamagedOrWasNotSearched_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("en") << u"en"_s
                            << QStringList{u"Damaged from line 145 on: what lies below could not be read."_s,
                                           u"Damaged up to line 12: what lies above could not be read."_s,
                                           u"lines that look whole can be wrong."_s,
                                           u"The file holds 1,002 pictures; only the first was searched"_s};
        QTest::newRow("de") << u"de"_s
                            << QStringList{u"Ab Zeile 145 beschädigt:"_s, u"Bis Zeile 12 beschädigt:"_s,
                                           u"heil aussehen, können falsch sein."_s,
                                           u"Die Datei enthält 1.002 Bilder;"_s};
        QTest::newRow("es") << u"es"_s
                            << QStringList{u"Dañada a partir de la línea 145:"_s,
                                           u"Dañada hasta la línea 12:"_s, u"pueden ser erróneas."_s,
                                           u"El archivo contiene 1002 imágenes;"_s};
    }
    void saysWhatOfAFileIsDamagedOrWasNotSearched() {
        QFETCH(QString, language);
        QFETCH(QStringList, wanted);
        const auto texts = report::ReportTexts::load(language);
        SL_VERIFY(texts);
        ReportData data = withOutcome(u"first"_s);
        const auto text = [&] {
            const auto pdf = report::writePdfReport(data, *texts);
            return pdf ? pagesOf(pdf->pdf).join(u' ') : QString();
        };
        const QString whole = text();
        data.probe.first().media.metadata = {{u"damagedFromLine"_s, 145},
                                             {u"damagedToLine"_s, 12},
                                             {u"spoiltData"_s, true},
                                             {u"frames"_s, 1002}};
        const QString damaged = text();
        for (const QString& sentence : wanted) {
            QVERIFY(!whole.contains(sentence));
            QVERIFY2(damaged.contains(sentence), qPrintable(sentence + u" is not in "_s + damaged));
        }
    }

    void saysHowFirmEachRankIs() {
        ReportData data = withOutcome(u"first"_s);
        const auto text = [&] {
            const auto pdf = report::writePdfReport(data, english());
            return pdf ? pagesOf(pdf->pdf).join(u' ').simplified() : QString();
        };
        QVERIFY(!text().contains(u"variations"_s)); // it was not measured
        data.variations = 24;
        data.candidates[0].band = RankBand{{}, 1, 4, 24, 0};
        data.candidates[1].band = RankBand{{}, 2, 17, 20, 2};
        data.candidates[2].band = RankBand{{}, 0, 0, 0, 0};
        const QString all = text();
        for (const auto& wanted :
             {u"Rank 1 to 4 in all 24 variations of the probe."_s,
              u"Rank 2 to 17 in the lists of 20 of 24 variations of the probe, and in none of the others. In "
              "the list only because of face 2."_s,
              u"In none of the lists of 24 variations of the probe."_s,
              u"the search was repeated with 24 slightly varied copies"_s})
            QVERIFY2(all.contains(wanted), qPrintable(wanted + u" is not in "_s + all));
        data.candidates[0].band = RankBand{{}, 1, 1, 24, 0};
        data.candidates[1].band = RankBand{{}, 3, 3, 1, 0};
        const QString one = text();
        QVERIFY2(one.contains(u"Rank 1 in all 24 variations of the probe."_s), qPrintable(one));
        QVERIFY2(one.contains(u"Rank 3 in the lists of 1 of 24 variations of the probe, and in none of the "
                              "others."_s),
                 qPrintable(one));
    }

    void countsWhatAFilterLeftOut() {
        ReportData data = withOutcome(u"first"_s);
        data.search.filter = {u"F"_s, 1970, 1990, u"Harbour Police"_s};
        data.search.removedByFilter = 120'000;
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        QVERIFY(pagesOf(pdf->pdf).join(u' ').contains(u"This left out 120,000 of 300,112 persons."_s));
    }

    void saysWhatBecameOfPersonsWithoutARecord() {
        ReportData data = withOutcome(u"first"_s);
        data.search.filter = {u"F"_s, 1970, 0, {}, false};
        data.search.removedByFilter = 1'418;
        const auto text = [&] {
            const auto pdf = report::writePdfReport(data, english());
            return pdf ? pagesOf(pdf->pdf).join(u' ').simplified() : QString();
        };
        const QString notCounted = text(); // searched by an earlier program
        QVERIFY2(notCounted.contains(u"left out too; how many they were was not counted."_s),
                 qPrintable(notCounted));
        data.search.unrecorded = 1'250;
        data.search.filterParts = {{FilterPart::Sex, 100, 1'200}, {FilterPart::BirthYear, 90, 1'240}};
        const QString leftOut = text();
        QVERIFY(leftOut.contains(u"sex recorded as F"_s));
        QVERIFY(leftOut.contains(u"Of these, 1,250 were without a record of it."_s));
        QVERIFY(leftOut.contains(u"Sex: 100 recorded otherwise, 1,200 not recorded."_s));
        QVERIFY(leftOut.contains(u"Year of birth: 90 recorded otherwise, 1,240 not recorded."_s));
        data.search.filter.keepsUnrecorded = true;
        data.search.removedByFilter = 168;
        QVERIFY(text().contains(u"Persons without a record of it were compared too: 1,250."_s));
    }

    void longTextInManyScriptsGoesOnOverPages() {
        ReportData data = withOutcome(u"lead"_s);
        QString long_;
        for (int i = 1; i <= 400; ++i)
            long_ += u"Note%1 бровь φρύδι حاجب brow; "_s.arg(i);
        data.candidates[0].first->grounds = long_;
        data.candidates[0].candidate.personExternalId = QString(300, u'W');
        data.caseRecord.title = u"A very long title "_s.repeated(60);
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        for (int i = 1; i <= 400; ++i)
            QVERIFY2(text.contains(u"Note%1 "_s.arg(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(u"φρύδι"_s));
    }

    void fiftyCandidatesAndManyProbeFacesStaySmall() {
        ReportData data = sampleReport(50);
        QList<int> steps(50);
        std::iota(steps.begin(), steps.end(), 0);
        std::transform(steps.begin(), steps.end(), steps.begin(), [](int i) { return i % 7 - 3; });
        answerFirst(data, steps);
        data.probe[0].picture = drawnFace(1, 4000, 3000);
        while (data.probe.size() < 12)
            data.probe.append(data.probe.first());
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        QVERIFY2(pdf->pdf.size() < 3'000'000, qPrintable(QString::number(pdf->pdf.size())));
        showsAllCandidates(data, pagesOf(pdf->pdf).join(u' '));
    }

    void isAnA4PdfWithTitleAndCreator() {
        const auto pdf = report::writePdfReport(withOutcome(u"lead"_s), english());
        SL_VERIFY(pdf);
        const QString info = outsideTool(pdf->pdf, u"pdfinfo"_s, {}).simplified();
        for (const char* fact : {"Title: Facial comparison report, case 2026-0141",
                                 "Creator: Second Look 0.1.0", "(A4)", "PDF version: 1.6"})
            QVERIFY2(info.contains(QLatin1String(fact)), qPrintable(info));
    }

    void layoutIsTheSameEachTime() {
        const ReportData data = withOutcome(u"lead"_s);
        const auto one = report::writePdfReport(data, english());
        const auto two = report::writePdfReport(data, english());
        SL_VERIFY(one);
        SL_VERIFY(two);
        const auto layout = [](const QByteArray& pdf) {
            const QString all = outsideTool(pdf, u"pdftotext"_s, {u"-bbox-layout"_s}, {u"-"_s});
            return all.mid(all.indexOf(u"<body>"_s)); // the head tells the time
        };
        QVERIFY(layout(one->pdf).contains(u"Purpose"_s));
        QCOMPARE(layout(one->pdf), layout(two->pdf));
    }

    void theSameDataGivesTheSameBytes() {
        ReportData data = withOutcome(u"lead"_s);
        data.candidates[0].plate = samplePlate();
        QHashSeed::setDeterministicGlobalSeed();
        const auto built = [&]() -> QByteArray {
            const auto pdf = report::writePdfReport(data, english());
            const auto normal = pdf ? evidence::normalisedPdf(pdf->pdf, data.exportedAt) : fail(pdf);
            return normal ? *normal : QByteArray();
        };
        const QByteArray first = built();
        QVERIFY(first.contains("D:20260304122000+00'00'"));
        QCOMPARE(pagesOf(first), pagesOf(report::writePdfReport(data, english())->pdf));
        for (int run = 0; run < 4; ++run) { // as other runs of the program would
            QHashSeed::resetRandomGlobalSeed();
            QVERIFY(built() == first);
        }
    }

    void saysWhatBecameOfReadingsAndJoins() {
        ReportData data = withFrames();
        const auto read = [&](int second, const QString& by) {
            ClockReadingRecord clock;
            clock.media = data.probe.first().frame->video.id;
            clock.frame = 25;
            clock.seconds = 1.0;
            if (second >= 0)
                clock.reading = QDateTime(QDate(2026, 11, 28), QTime(14, 3, second), Qt::UTC);
            clock.readBy = by;
            clock.readAt = QDateTime(QDate(2026, 11, 29), QTime(8, 0), Qt::UTC);
            return clock;
        };
        const auto textOf = [](const ReportData& of) {
            return pagesOf(report::writePdfReport(of, english())->pdf).join(u' ');
        };
        data.clocks = {read(22, u"okoye"_s), read(-1, u"eva"_s), read(27, u"aruiz"_s)};
        data.tracks[0].joins = {{u"door.mkv"_s, 4, u"okoye"_s, data.exportedAt},
                                {u"door.mkv"_s, 4, u"eva"_s, data.exportedAt, false}};
        QString text = textOf(data);
        for (const char* said :
             {"At frame 25 it was read as 2026-11-28 14:03:22 by okoye,", "The reading was withdrawn by eva,",
              "At frame 25 it reads 2026-11-28 14:03:27, as aruiz read it,",
              "this clock read 2026-11-28 14:03:26 at the first frame.",
              "Joined with track 4 of door.mkv as one person by okoye,",
              "The join with track 4 of door.mkv was taken back by eva,"})
            QVERIFY2(text.contains(QLatin1String(said)), qPrintable(QLatin1String(said) + u'\n' + text));
        QVERIFY(!text.contains(u"No reading of a clock"_s));
        QVERIFY(!text.contains(u"when the file's own clock"_s));
        // some files state no times but for their first frames
        for (auto& face : data.probe)
            face.frame->video.metadata.insert(
                u"firstFrame"_s, QJsonObject{{u"time"_s, 45'000}, {u"time_base"_s, u"1/90000"_s}});
        QVERIFY(textOf(data).contains(u"this clock read 2026-11-28 14:03:26.500 at the first frame."_s));
        data.clocks.last().isFileClock = true;
        QVERIFY(textOf(data).contains(u"14:03:26 when the file's own clock was at"_s));
        data.clocks.append(read(-1, u"eva"_s));
        text = textOf(data);
        QVERIFY(text.contains(u"No reading of a clock in the pictures of this video is in force."_s));
        QVERIFY(text.contains(u"At frame 25 it was read as 2026-11-28 14:03:27 by aruiz,"_s));
    }

    /// Whatever a recorder makes of a frame; in every language, and wrapped where it is long.
    void saysWhatAFrameOfAVideoIs() {
        const ReportData data = withFrames();
        const QString text = pagesOf(report::writePdfReport(data, english())->pdf).join(u' ');
        for (const char* said : {"Face 1 in frame 7 of the video camera 4.dav",
                                 "Video camera 4.dav",
                                 "Parts of this frame were missing; the decoder filled them in.",
                                 "are damaged",
                                 "Interlaced, bottom field first",
                                 "The pixels are not square (16:11)",
                                 "turned 90° clockwise",
                                 "mirrored left to right",
                                 "The file states no time for this frame.",
                                 "P, before the first key frame",
                                 "(assumed: the file states none)",
                                 "Taken from the video by aruiz",
                                 "No reading of a clock in the pictures of this video is in force.",
                                 "Probe video camera 4.dav",
                                 "Picture of frame 7 of camera 4.dav",
                                 "B; frames since the last key frame: 3",
                                 "Interlaced, top field first",
                                 "-0:00:01.500 by the file's own clock",
                                 "The others with smaller figures, 140 in number",
                                 "In the probe: face 2"})
            QVERIFY2(text.contains(QString::fromUtf8(said)), qPrintable(QLatin1String(said) + u'\n' + text));
        QVERIFY(!text.contains(u"camera 4.dav #7.png"_s));
        // what was filled in may look different elsewhere: no command is promised to print it
        QVERIFY(text.contains(u"No command is named for this frame"_s));
        QVERIFY(!QString(text).remove(u' ').contains(u"-frames:v8-f"_s));
        QVERIFY(QString(text).remove(u' ').contains(u"-frames:v51-f"_s));
        for (const auto& line : report::videoFramesJson(data).split('\n'))
            QVERIFY2(!line.contains("\"concealed\":true") || !line.contains("\"command\""), line);
        ReportData kept = data;
        kept.probe[0].frame->isTaken = false;
        const QString other = pagesOf(report::writePdfReport(kept, english())->pdf).join(u' ');
        QVERIFY(other.contains(u"The program kept this frame for another face in it."_s));
        QVERIFY(!other.contains(u"Taken from the video"_s));
        for (const QString& language : report::ReportTexts::languages()) {
            const auto texts = report::ReportTexts::load(language);
            SL_VERIFY(texts);
            const auto pdf = report::writePdfReport(data, *texts);
            SL_VERIFY(pdf);
            QVERIFY(!isOverTheEdge(pdf->pdf));
            const auto again = report::writePdfReport(data, *texts);
            const auto one = evidence::normalisedPdf(pdf->pdf, data.exportedAt);
            const auto two = evidence::normalisedPdf(again->pdf, data.exportedAt);
            SL_VERIFY(one);
            QVERIFY(*one == *two);
        }
    }

    void aPlateShowsBothFacesAtEightyMillimetres() {
        ReportData data = withOutcome(u"lead"_s);
        data.candidates[0].plate = samplePlate();
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        for (const auto& wanted :
             {u"Plate: the probe beside the portrait of rank 1, person P-4401"_s,
              u"Left: the probe, face 1, in camera 4.jpg"_s, u"Right: the portrait of person P-4401"_s,
              u"1 mm of the large picture shows 1.2 pixels of the original."_s,
              u"Interpolated: the original has fewer"_s,
              u"1 mm of the large picture shows 24 pixels of the original."_s, u"Not interpolated"_s,
              u"By these dates, 6.5 years lie between the two pictures"_s,
              u"2026-03-01T10:00:00 (as the file says, not"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));
        const QStringList images =
            outsideTool(pdf->pdf, u"pdfimages"_s, {u"-list"_s}).split(u'\n', Qt::SkipEmptyParts);
        int large = 0;
        for (const QString& line : images) {
            const QStringList words = line.simplified().split(u' ');
            if (words.value(3) == u"992"_s && words.value(4) == u"992"_s) {
                ++large;
                QVERIFY2(words.value(12).toInt() <= 302, qPrintable(line)); // 992 pixels on at least 83.5 mm
            }
        }
        QCOMPARE(large, 2);
    }

    void everyStepOnAPictureIsPrinted() {
        const auto hash = [](const char* of) { return Sha256::of(of); };
        const auto step = [&](AdjustmentKind kind, int value = 0, int second = 0) {
            return AdjustedStep{{kind, value, second}, hash(kAdjustmentNames[int(kind)])};
        };
        using enum AdjustmentKind;
        report::PrintedAdjustment probe{
            ExaminerPart::First,
            {PictureSide::Probe,
             hash("file"),
             hash("pixels"),
             {step(Field, 1), step(PixelAspect, 1094), step(Mirror), step(Rotation, -17), step(Grey),
              step(Channel, 2), step(Brightness, 23), step(Contrast, -31), step(Gamma, 145),
              step(Levels, 12, 233), step(Sharpening, 140, 3)}},
            u"camera 4.jpg"_s,
            drawnFace(3, 732, 732),
            drawnFace(2, 732, 732)};
        report::PrintedAdjustment portrait{
            ExaminerPart::Second,
            {PictureSide::Candidate, hash("portrait"), hash("its pixels"), {step(Rotation, 90)}},
            u"P-4401"_s,
            {},
            {}};
        ReportData data = withOutcome(u"lead"_s);
        data.candidates[0].adjusted = {probe, portrait};
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        QVERIFY(!isOverTheEdge(pdf->pdf));
        const QString text = pagesOf(pdf->pdf).join(u' ');
        for (const auto& wanted :
             {u"Adjusted pictures: rank 1, person P-4401"_s, u"First examiner: the probe in camera 4.jpg"_s,
              u"Second examiner: the portrait of person P-4401"_s,
              u"Step 1: One field of an interlaced picture: the lower lines."_s,
              u"Step 2: Width of a pixel: 1.094 times its height. This step computes what lies between"_s,
              u"Step 3: Mirrored left to right."_s, u"Step 4: Turned by -17 degrees clockwise. This step"_s,
              u"Step 5: Grey."_s, u"Step 6: One colour alone, as grey: blue."_s, u"Step 7: Brightness: 23,"_s,
              u"Step 8: Contrast: -31,"_s, u"Step 9: Gamma: 1.45;"_s,
              u"Step 10: Levels: 12 becomes black and 233 white"_s,
              u"Step 11: Sharpening: 140 hundredths of what a blur of radius 3"_s,
              u"Step 1: Turned by 90 degrees clockwise. Pixels after it"_s, u"Left: as received."_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));
        for (const char* of : {"file", "pixels", "its pixels", "levels", "sharpening"})
            QVERIFY2(QString(text).remove(u' ').contains(hash(of).hex()), of);
        for (const QString& language : report::ReportTexts::languages()) {
            const auto texts = report::ReportTexts::load(language);
            SL_VERIFY(texts);
            const auto printed = report::writePdfReport(data, *texts);
            SL_VERIFY(printed);
            QVERIFY(!isOverTheEdge(printed->pdf));
        }
    }

    void listsEverySearchAndReplacedAnswer() {
        ReportData data = withOutcome(u"lead"_s);
        SearchRecord other = data.search;
        other.filter = {u"F"_s, 1970, 0, {}, false};
        other.removedByFilter = 1'418;
        other.unrecorded = 1'250;
        other.filterParts = {{FilterPart::Sex, 100, 1'200}, {FilterPart::BirthYear, 90, 1'240}};
        data.searches = {{other, u"Man at the gate"_s, OutcomeKind::NoLead, false},
                         {data.search, u"Man at the gate"_s, OutcomeKind::Lead, true},
                         {other, {}, std::nullopt, false}};
        AnswerRecord earlier = *data.candidates.at(1).first;
        earlier.answer = *Answer::onScale(2);
        earlier.grounds = u"At first the chin"_s;
        data.superseded = {{ExaminerPart::First, 2, earlier}};
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        for (const auto& wanted :
             {u"Searches of this case so far, oldest first: 3."_s, u"probe: Man at the gate;"_s,
              u"This report is about this search."_s, u"This left out 1,418 of 300,112 persons."_s,
              u"Of these, 1,250 were without a record of it."_s, u"Sex: 100 recorded otherwise"_s,
              u"Outcome: no lead"_s, u"Outcome: not decided"_s,
              u"Answers that their examiner replaced before submitting: 1."_s,
              u"First examiner, rank 2: Support for the same person, given 2026-03-04"_s,
              u"Grounds: At first the chin"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));
    }

    void saysWhichAnswersWereGivenInTriage() {
        ReportData data = withOutcome(u"lead"_s);
        data.candidates[1].first->triage = TriageRecord{7, 184};
        AnswerRecord earlier = *data.candidates.at(1).first;
        earlier.triage = TriageRecord{3, 0};
        data.superseded = {{ExaminerPart::First, 2, earlier}};
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        for (
            const auto& wanted :
            {u"Given in triage. Candidates answered at once with these grounds: 7. The picture of this face "
             u"had been shown among others before, up to 184 pixels wide."_s,
             u"Candidates answered at once with these grounds: 3, by the command line, which shows no face."_s,
             u"(in triage)"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));
        QCOMPARE(text.count(u"(in triage)"_s), 1); // the others were compared one by one
    }

    void saysHowManySignaturesItShouldHave() {
        ReportData data = withOutcome(u"third"_s);
        data.exportedByLogin = u"aruiz"_s;
        const auto three = report::writePdfReport(data, english());
        SL_VERIFY(three);
        QVERIFY(pagesOf(three->pdf).join(u' ').contains(u"this report should have: 3."_s));
        QStringList logins;
        for (const report::SignaturePlace& place : three->signatures) {
            logins << place.login;
            QVERIFY(place.page < pagesOf(three->pdf).size() && place.area.width() > 50 &&
                    place.area.bottom() < 275);
            QVERIFY(pagesOf(three->pdf).at(place.page).contains(u"Full name of "_s + place.login));
        }
        QCOMPARE(logins.join(u' '), u"aruiz bsato cmeyer"_s);
        data.exportedByLogin = u"dlopez"_s; // an investigator, who examined nothing
        data.exportedBy = u"Dora Lopez"_s;
        const auto four = report::writePdfReport(data, english());
        SL_VERIFY(four);
        QCOMPARE(four->signatures.size(), 4);
        QVERIFY(pagesOf(four->pdf).join(u' ').contains(u"Dora Lopez (dlopez) Made the report"_s));
    }

    /// Wherever the page ends, a box for a signature stands beside the name it is for.
    void aLongNameStaysBesideItsBox() {
        for (int lines = 0; lines < 14; ++lines) {
            ReportData data = withOutcome(u"third"_s);
            data.caseRecord.title =
                u"a title that goes on and on and takes whole lines of the page "_s.repeated(lines);
            for (auto& examiner : data.examiners)
                examiner.fullName =
                    u"Name-of-%1 "_s.arg(examiner.login) + u"van der Long-Lastname "_s.repeated(8);
            const auto pdf = report::writePdfReport(data, english());
            SL_VERIFY(pdf);
            const QStringList pages = pagesOf(pdf->pdf);
            for (const report::SignaturePlace& place : pdf->signatures)
                QVERIFY2(place.login == data.exportedByLogin ||
                             pages.at(place.page).contains(u"Name-of-"_s + place.login),
                         qPrintable(u"%1 lines, %2"_s.arg(lines).arg(place.login)));
        }
    }

    void everyLanguageCarriesTheSentenceOnEachPage() {
        for (const QString& language : report::ReportTexts::languages()) {
            const auto texts = report::ReportTexts::load(language);
            SL_VERIFY(texts);
            const auto pdf = report::writePdfReport(withOutcome(u"third"_s), *texts);
            SL_VERIFY(pdf);
            for (const QString& page : pagesOf(pdf->pdf))
                QVERIFY2(page.contains(texts->text("document.leadSentence")),
                         qPrintable(language + u' ' + page));
        }
    }

    void refusesWhatContradictsItself() {
        ReportData noLeads = withOutcome(u"lead"_s);
        noLeads.outcome->leads.clear();
        ReportData strangeLead = withOutcome(u"lead"_s);
        strangeLead.outcome->leads = {CandidateId{7}};
        ReportData nobody = withOutcome(u"lead"_s);
        nobody.probe.clear();
        for (const ReportData& data : {noLeads, strangeLead, nobody}) {
            const auto pdf = report::writePdfReport(data, english());
            QVERIFY(!pdf);
            QCOMPARE(pdf.error().code, ErrorCode::ReportInvalid);
        }
    }

private:
    static report::Plate samplePlate() {
        report::Plate plate;
        plate.probe = {u"camera 4.jpg"_s,  drawnFace(3, 992, 992),   10.0, drawnFace(3, 480, 360),
                       {200, 100, 60, 60}, u"2026-03-01T10:00:00"_s, true, Sha256::of("media")};
        plate.portrait = {u"P-4401"_s,          drawnFace(1, 992, 992), 0.5,   drawnFace(1, 360, 480),
                          {100, 100, 160, 180}, u"2019-09-01"_s,        false, Sha256::of("portrait")};
        plate.daysApart = 2373;
        return plate;
    }
    static void showsAllCandidates(const ReportData& data, const QString& text) {
        for (const report::PrintedCandidate& printed : data.candidates) {
            QVERIFY2(text.contains(u"Rank %1: person %2"_s.arg(printed.candidate.rank)
                                       .arg(printed.candidate.personExternalId)),
                     qPrintable(text));
            for (const auto* answer : {&printed.first, &printed.second, &printed.third})
                if (answer->has_value())
                    QVERIFY2(text.contains((*answer)->grounds), qPrintable((*answer)->grounds));
        }
        for (const report::Examiner& examiner : data.examiners) {
            QVERIFY2(text.contains(examiner.fullName), qPrintable(examiner.fullName));
            QVERIFY2(text.contains(examiner.seal.hex()), qPrintable(examiner.seal.hex()));
        }
    }
};

QTEST_MAIN(TestPdfReport)
#include "tst_pdfreport.moc"
