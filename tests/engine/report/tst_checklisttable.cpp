// SPDX-License-Identifier: Apache-2.0
#include "engine/report/pdfreport.h"
#include "engine/report/reporttexts.h"
#include "tests/engine/report/reportsample.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace sl;
using namespace sl::report;
using namespace sl::test;

namespace {

ChecklistRecord similar(CandidateId candidate) {
    auto list = ChecklistRecord::empty(ExaminationId{1}, candidate);
    for (auto& line : list.lines) {
        line.inProbe = true;
        if (candidate.isValid()) {
            line.inCandidate = true;
            line.finding = Finding::Similar;
        }
    }
    return list;
}

void put(ChecklistRecord& list, Feature feature, bool inProbe, bool inCandidate, Finding finding,
         const QString& note = {}) {
    list.lines[int(feature)] = {feature, inProbe, inCandidate, finding, note};
}

} // namespace

class TestChecklistTable : public QObject {
    Q_OBJECT
private:
    /// As pdftotext lays it out, white space in one; empty when there is no pdftotext.
    static QString textOf(const ReportData& data, const QString& language = u"en"_s) {
        const auto texts = ReportTexts::load(language);
        const auto written = texts ? writePdfReport(data, *texts) : Result<WrittenReport>(fail(texts));
        QTemporaryDir folder;
        const QString name = folder.filePath(u"report.pdf"_s);
        QFile file(name);
        if (!written || !file.open(QIODevice::WriteOnly) || file.write(written->pdf) < 0)
            return {};
        file.close();
        const QString shots = qEnvironmentVariable("SECONDLOOK_SHOTS");
        if (!shots.isEmpty())
            QFile::copy(name, shots + u"/checklist_%1.pdf"_s.arg(language));
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s});
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput())
            .replace(QRegularExpression(u"[ \\t]+"_s), u" "_s);
    }

    static ReportData twoExaminers() {
        ReportData data = sampleReport(3);
        answerFirst(data, {2, -2, -1});
        answerSecond(data, {1, -1, -1});
        conclude(data, OutcomeKind::Lead, {1});
        const CandidateId lead = data.candidates.first().candidate.id;
        auto first = similar(lead);
        auto second = similar(lead);
        put(first, Feature::Nose, true, true, Finding::Different, u"tip turned up"_s);
        put(first, Feature::Ears, false, true, Finding::NotVisible);
        put(second, Feature::Ears, true, false, Finding::NotVisible);
        put(first, Feature::Skin, true, true, Finding::NotComparable);
        put(second, Feature::Skin, true, true, Finding::NotComparable);
        first.regions = {{1, PictureSide::Probe, Feature::Scars, Sha256::of("media"), {{10, 20}, {30, 44}}},
                         {1, PictureSide::Candidate, Feature::Scars, Sha256::of("1"), {{7.4, 8.6}}}};
        data.candidates[0].checklists = {{ExaminerPart::First, first}, {ExaminerPart::Second, second}};
        auto probe = similar({});
        probe.lines[int(Feature::Ears)].inProbe = false;
        data.probeChecklists = {{ExaminerPart::First, probe}};
        return data;
    }

    static bool hasLine(const QString& text, const QString& pattern) {
        return QRegularExpression(u"^ ?"_s + pattern + u" ?$"_s, QRegularExpression::MultilineOption)
            .match(text)
            .hasMatch();
    }

private Q_SLOTS:
    void nothingIsPrintedWithoutAList() {
        ReportData data = sampleReport(2);
        answerFirst(data, {1, -1});
        const QString text = textOf(data);
        QVERIFY(text.contains(u"All answers"_s));
        QVERIFY(!text.contains(u"Feature by feature"_s));
    }

    void agreementsAndDifferencesInOneView() {
        const QString text = textOf(twoExaminers());
        QVERIFY(text.contains(u"Feature by feature"_s));
        QVERIFY2(hasLine(text, u"Feature First examiner Second examiner Together"_s), qPrintable(text));
        QVERIFY(hasLine(text, u"Eyes Similar Similar Agree"_s));
        QVERIFY(hasLine(text, u"Skin Not comparable Not comparable Agree"_s));
        QVERIFY(hasLine(text, u"Nose Different: tip turned up Similar Differ"_s));
        QVERIFY2(text.contains(u"Not visible in the probe"_s) && text.contains(u"Differ"_s),
                 qPrintable(text));
        QVERIFY(hasLine(text, u"Scars Similar \\[region 1\\] Similar Agree"_s));
    }

    void everyFeatureStandsInEachTable() {
        const QString text = textOf(twoExaminers());
        for (const auto* feature : {"Hairline and baldness", "Facial marks", "Alterations", "Other features"})
            QCOMPARE(text.count(QString::fromLatin1(feature)), 2); // the probe alone, and one candidate
        QVERIFY(hasLine(text, u"Ears Not visible"_s));
    }

    void regionsAreListedWithTheirPictures() {
        const QString text = textOf(twoExaminers());
        QVERIFY(text.contains(u"First examiner: marked regions"_s));
        QVERIFY2(text.contains(u"1 Scars, in the probe: pixels 10, 20 to 30, 44"_s), qPrintable(text));
        QVERIFY(text.contains(u"1 Scars, in the candidate's portrait: pixels 7, 9 to 7, 9"_s));
    }

    void everyLanguageHasItsWords() {
        QVERIFY(textOf(twoExaminers(), u"de"_s).contains(u"Haaransatz und Kahlheit"_s));
        QVERIFY(textOf(twoExaminers(), u"es"_s).contains(u"De acuerdo"_s));
    }
};

QTEST_MAIN(TestChecklistTable)
#include "tst_checklisttable.moc"
