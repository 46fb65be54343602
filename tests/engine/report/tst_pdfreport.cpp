// SPDX-License-Identifier: Apache-2.0
#include "engine/report/pdfreport.h"
#include "tests/engine/report/reportsample.h"
#include "tests/support/reference.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace sl;
using namespace sl::test;
using report::ReportData;

namespace {

const QString kLeadSentence =
    QStringLiteral("A candidate is an investigative lead, not a positive identification.");

report::ReportTexts english() {
    return report::ReportTexts::load(QStringLiteral("en")).value();
}

/// What a command prints about the PDF; it gets the file's name last but `after`.
QString outsideTool(const QByteArray& pdf, const QString& program, QStringList before,
                    const QStringList& after = {}) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
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
    QStringList pages = outsideTool(pdf, QStringLiteral("pdftotext"), {}, {QStringLiteral("-")}).split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = page.simplified();
    return pages;
}

ReportData withOutcome(const QString& name) {
    ReportData data = sampleReport(name == QStringLiteral("unsuitable") ? 0 : 6);
    if (name == QStringLiteral("open"))
        return data;
    if (name == QStringLiteral("unsuitable")) {
        data.outcomeGrounds = QStringLiteral("Motion blur over the whole face.");
        conclude(data, OutcomeKind::Unsuitable);
        return data;
    }
    answerFirst(data, {2, -3, 0, 9, -1, name == QStringLiteral("no lead") ? -2 : 1});
    if (name == QStringLiteral("lead")) {
        answerSecond(data, {3, 99, -2, 99, -2, -1});
        conclude(data, OutcomeKind::Lead, {1});
    } else if (name == QStringLiteral("no lead")) {
        data.candidates[0].first->answer = Answer::notComparable();
        conclude(data, OutcomeKind::NoLead);
    } else if (name == QStringLiteral("disagreement")) {
        answerSecond(data, {-2, 99, 99, -1, -2, 0});
        conclude(data, OutcomeKind::Disagreement);
    } else if (name == QStringLiteral("third")) {
        answerSecond(data, {-2, 99, 99, -1, -2, 0});
        answerThird(data, {2, 99, 0, 99, -2, -2});
        conclude(data, OutcomeKind::Lead, {1});
    }
    return data;
}

} // namespace

class TestPdfReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
        QVERIFY(pages.at(pdf->sectionPages.at(6)).contains(QStringLiteral("7 Outcome")));
        QStringList inOrder{
            QStringLiteral("Report of a facial comparison"),
            QStringLiteral("1 Purpose and authority"),
            QStringLiteral("2 What was searched, and with what"),
            QStringLiteral("3 Limits"),
            QStringLiteral("4 Differences and other close candidates"),
            QStringLiteral("5 Similarities: candidates that are supported"),
            QStringLiteral("6 All answers"),
            QStringLiteral("7 Outcome"),
            conclusion,
            QStringLiteral("8 Hashes and program"),
            data.auditHead.hex(),
        };
        if (outcome != QStringLiteral("unsuitable"))
            inOrder.insert(8, QStringLiteral("Proposition 2:"));
        qsizetype from = 0;
        for (const QString& wanted : inOrder) {
            const qsizetype at = text.indexOf(wanted, from);
            QVERIFY2(
                at >= 0,
                qPrintable(QStringLiteral("“%1” is not after %2 in: %3").arg(wanted).arg(from).arg(text)));
            from = at;
        }
        showsAllCandidates(data, text);
        for (int i = 0; i < pages.size(); ++i) {
            QVERIFY2(pages.at(i).contains(kLeadSentence), qPrintable(pages.at(i)));
            QVERIFY(pages.at(i).contains(QStringLiteral("Case 2026-0141")));
            QVERIFY(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        }
    }

    void neverOverstates() {
        static const QRegularExpression forbidden(
            QStringLiteral("\\bhits?\\b|\\bidentified\\b|\\bmatch|confidence|probab|%"),
            QRegularExpression::CaseInsensitiveOption);
        for (const char* outcome :
             {"open", "first", "lead", "third", "no lead", "disagreement", "unsuitable"}) {
            const auto pdf = report::writePdfReport(withOutcome(QString::fromLatin1(outcome)), english());
            SL_VERIFY(pdf);
            const auto found = forbidden.match(pagesOf(pdf->pdf).join(u' '));
            QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        }
    }

    void differencesStandBeforeSimilarities() {
        const auto pdf = report::writePdfReport(withOutcome(QStringLiteral("lead")), english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        QList<qsizetype> places;
        // rank 6: divided; 2, 5 and 3: different, strongest first; 4: not comparable; 1: supported
        for (const int rank : {6, 2, 3, 5, 4, 1})
            places.append(text.indexOf(QStringLiteral("Rank %1: person").arg(rank)));
        QVERIFY2(std::is_sorted(places.begin(), places.end()) && places.first() >= 0, qPrintable(text));
    }

    void saysWhyAProbeIsPoor() {
        const auto pdf = report::writePdfReport(withOutcome(QStringLiteral("first")), english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        QVERIFY(
            text.contains(QStringLiteral("the eyes are 17 pixels apart; the policy asks for at least 20")));
        QVERIFY(text.contains(QStringLiteral("turned away from the camera (yaw 34°")));
        QVERIFY(text.contains(QStringLiteral("time not attested")));
        QVERIFY(text.contains(QStringLiteral("signer not trusted")));
    }

    void printsEachFacesScoreAndWeight() {
        ReportData data = withOutcome(QStringLiteral("first"));
        data.probe.append(data.probe.first());
        data.search.fusion = QStringLiteral("mean-template");
        const auto earlier = report::writePdfReport(data, english());
        SL_VERIFY(earlier);
        QVERIFY(pagesOf(earlier->pdf).join(u' ').contains(QStringLiteral("the mean of the faces")));
        data.search.fusion = QStringLiteral("weighted-scores");
        data.search.faceWeights = {1.25, 12.5};
        for (auto& printed : data.candidates) {
            printed.candidate.faceScores = {0.125, 0.625};
            printed.candidate.calibrationTrials = 0;
        }
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ').simplified();
        for (const auto& wanted :
             {QStringLiteral("each face scored alone"), QStringLiteral("1.250 · 12.500"),
              QStringLiteral("Each face alone, in their order: 0.125 · 0.625. Face 2 decided."),
              QStringLiteral("not calibrated for probes of 2 faces")})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + QStringLiteral(" is not in ") + text));
    }

    void countsWhatAFilterLeftOut() {
        ReportData data = withOutcome(QStringLiteral("first"));
        data.search.filter = {QStringLiteral("F"), 1970, 1990, QStringLiteral("Harbour Police")};
        data.search.removedByFilter = 120'000;
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        QVERIFY(pagesOf(pdf->pdf).join(u' ').contains(
            QStringLiteral("This left out 120,000 of 300,112 persons.")));
    }

    void saysWhatBecameOfPersonsWithoutARecord() {
        ReportData data = withOutcome(QStringLiteral("first"));
        data.search.filter = {QStringLiteral("F"), 1970, 0, {}, false};
        data.search.removedByFilter = 1'418;
        const auto text = [&] {
            const auto pdf = report::writePdfReport(data, english());
            return pdf ? pagesOf(pdf->pdf).join(u' ').simplified() : QString();
        };
        const QString notCounted = text(); // searched by an earlier program
        QVERIFY2(notCounted.contains(QStringLiteral("left out too; how many they were was not counted.")),
                 qPrintable(notCounted));
        data.search.unrecorded = 1'250;
        data.search.filterParts = {{FilterPart::Sex, 100, 1'200}, {FilterPart::BirthYear, 90, 1'240}};
        const QString leftOut = text();
        QVERIFY(leftOut.contains(QStringLiteral("sex recorded as F")));
        QVERIFY(leftOut.contains(QStringLiteral("Of these, 1,250 were without a record of it.")));
        QVERIFY(leftOut.contains(QStringLiteral("Sex: 100 recorded otherwise, 1,200 not recorded.")));
        QVERIFY(
            leftOut.contains(QStringLiteral("Year of birth: 90 recorded otherwise, 1,240 not recorded.")));
        data.search.filter.keepsUnrecorded = true;
        data.search.removedByFilter = 168;
        QVERIFY(text().contains(QStringLiteral("Persons without a record of it were compared too: 1,250.")));
    }

    void longTextInManyScriptsGoesOnOverPages() {
        ReportData data = withOutcome(QStringLiteral("lead"));
        QString long_;
        for (int i = 1; i <= 400; ++i)
            long_ += QStringLiteral("Note%1 бровь φρύδι حاجب brow; ").arg(i);
        data.candidates[0].first->grounds = long_;
        data.candidates[0].candidate.personExternalId = QString(300, u'W');
        data.caseRecord.title = QStringLiteral("A very long title ").repeated(60);
        const auto pdf = report::writePdfReport(data, english());
        SL_VERIFY(pdf);
        const QString text = pagesOf(pdf->pdf).join(u' ');
        for (int i = 1; i <= 400; ++i)
            QVERIFY2(text.contains(QStringLiteral("Note%1 ").arg(i)), qPrintable(QString::number(i)));
        QVERIFY(text.contains(QStringLiteral("φρύδι")));
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
        const auto pdf = report::writePdfReport(withOutcome(QStringLiteral("lead")), english());
        SL_VERIFY(pdf);
        const QString info = outsideTool(pdf->pdf, QStringLiteral("pdfinfo"), {}).simplified();
        for (const char* fact : {"Title: Facial comparison report, case 2026-0141",
                                 "Creator: Second Look 0.1.0", "(A4)", "PDF version: 1.6"})
            QVERIFY2(info.contains(QLatin1String(fact)), qPrintable(info));
    }

    void layoutIsTheSameEachTime() {
        const ReportData data = withOutcome(QStringLiteral("lead"));
        const auto one = report::writePdfReport(data, english());
        const auto two = report::writePdfReport(data, english());
        SL_VERIFY(one);
        SL_VERIFY(two);
        const auto layout = [](const QByteArray& pdf) {
            const QString all = outsideTool(pdf, QStringLiteral("pdftotext"),
                                            {QStringLiteral("-bbox-layout")}, {QStringLiteral("-")});
            return all.mid(all.indexOf(QStringLiteral("<body>"))); // the head tells the time
        };
        QVERIFY(layout(one->pdf).contains(QStringLiteral("Purpose")));
        QCOMPARE(layout(one->pdf), layout(two->pdf));
    }

    void everyLanguageCarriesTheSentenceOnEachPage() {
        for (const QString& language : report::ReportTexts::languages()) {
            const auto texts = report::ReportTexts::load(language);
            SL_VERIFY(texts);
            const auto pdf = report::writePdfReport(withOutcome(QStringLiteral("third")), *texts);
            SL_VERIFY(pdf);
            for (const QString& page : pagesOf(pdf->pdf))
                QVERIFY2(page.contains(texts->text("document.leadSentence")),
                         qPrintable(language + u' ' + page));
        }
    }

    void refusesWhatContradictsItself() {
        ReportData noLeads = withOutcome(QStringLiteral("lead"));
        noLeads.outcome->leads.clear();
        ReportData strangeLead = withOutcome(QStringLiteral("lead"));
        strangeLead.outcome->leads = {CandidateId{7}};
        ReportData nobody = withOutcome(QStringLiteral("lead"));
        nobody.probe.clear();
        for (const ReportData& data : {noLeads, strangeLead, nobody}) {
            const auto pdf = report::writePdfReport(data, english());
            QVERIFY(!pdf);
            QCOMPARE(pdf.error().code, ErrorCode::ReportInvalid);
        }
    }

private:
    static void showsAllCandidates(const ReportData& data, const QString& text) {
        for (const report::PrintedCandidate& printed : data.candidates) {
            QVERIFY2(text.contains(QStringLiteral("Rank %1: person %2")
                                       .arg(printed.candidate.rank)
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
