// SPDX-License-Identifier: Apache-2.0
#include "engine/session/bundles.h"
#include "tests/gui/review/reviewdesk.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/report/reportpage.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QToolButton>

using namespace sl;
using namespace sl::test;
using namespace sl::widgets;

namespace {

QString outline(const ReviewDesk& desk) {
    const auto* list = desk.find<QListWidget>("reportPage.outline");
    QStringList lines;
    for (int row = 0; list && row < list->count(); ++row)
        lines << list->item(row)->text();
    return lines.join(u'\n');
}

/// Something is printed on the pages in sight.
bool showsText(const ReviewDesk& desk) {
    auto* pages = desk.find<QAbstractScrollArea>("reportPage.pages");
    const QImage shot = pages ? pages->viewport()->grab().toImage() : QImage();
    for (int y = 0; y < shot.height(); ++y)
        for (int x = 0; x < shot.width(); ++x)
            if (shot.pixelColor(x, y).lightness() < 60)
                return true;
    return false;
}

} // namespace

class TestReportPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        SL_NEED_REFERENCE();
        m_casework = std::make_unique<Casework>();
        SL_VERIFY(m_casework->create());
        SL_VERIFY(m_casework->enrol(12));
        auto found = m_casework->search(2);
        SL_VERIFY(found);
        m_search = *found;
    }

    void saysWhatIsMissing() {
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
        QTRY_VERIFY(desk.window.findChild<QPdfDocument*>()->pageCount() >= 3);
        const QString said = outline(desk);
        QVERIFY2(said.contains(u"The purpose is not recorded."_s), qPrintable(said));
        QVERIFY2(said.contains(u"The first examination is not submitted."_s), qPrintable(said));
        QVERIFY(!desk.actions.action("report.export")->isEnabled());
        QVERIFY(!desk.actions.action("report.closeDisagreement")->isVisible());
        QTRY_VERIFY(showsText(desk));
        desk.shoot(u"report-preliminary"_s);
    }

    void signsExportsAndChecks() {
        answerAll(u"ruiz"_s, -2);
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
        QTRY_VERIFY(desk.actions.action("report.export")->isEnabled());
        QTRY_VERIFY(desk.text("reportPage.state").startsWith(u"Outcome: No lead."_s));
        const QString file = m_casework->path(u"report.pdf"_s);
        desk.prompts.confirmations = 1;
        desk.prompts.saveFiles = {file};
        desk.actions.action("report.export")->trigger();
        QVERIFY2(desk.prompts.asked.first().contains(u"signed as Ana Ruiz"_s),
                 qPrintable(desk.prompts.asked.first()));
        QTRY_VERIFY(desk.text("reportPage.reports").startsWith(u"Signed by ruiz"_s));
        QVERIFY(QFile::exists(file));

        desk.prompts.files = {QStringList{file}};
        desk.actions.action("report.verify")->trigger();
        QTRY_VERIFY2(
            desk.text("reportPage.verdict").contains(u"Bytes: what was signed in report.pdf is unchanged."_s),
            qPrintable(desk.text("reportPage.verdict")));
        QVERIFY(desk.text("reportPage.verdict").contains(u"Document: the whole of it is signed."_s));
        QVERIFY(desk.text("reportPage.verdict")
                    .contains(
                        u"Signer: Ana Ruiz (ruiz), a user of this workspace who was allowed to sign then"_s));
        QTRY_VERIFY(showsText(desk));
        desk.shoot(u"report-signed"_s);

        flipOneByte(file);
        desk.prompts.files = {QStringList{file}};
        desk.actions.action("report.verify")->trigger();
        QTRY_VERIFY2(desk.text("reportPage.verdict").contains(u"was changed after Ana Ruiz signed it"_s),
                     qPrintable(desk.text("reportPage.verdict")));
    }

    void saysWhyAFolderOrFileIsRefused() {
        ReviewDesk desk(*m_casework);
        openReport(desk);
        const QString records = m_casework->workspace().folder();
        const QString picture = m_casework->path(u"minutes.txt"_s);
        const QString link = m_casework->path(u"link.pdf"_s);
        writeFile(picture, "minutes");
        QVERIFY(QFile::link(m_casework->path(u"report.pdf"_s), link));
        const QList<std::pair<QString, QString>> refused{
            {records + u"/report.pdf"_s, records + u" belongs to the records of the workspace"_s},
            {records + u"/workspace.sqlite"_s, records + u" belongs to the records of the workspace"_s},
            {picture, picture + u" is there already and is not a PDF"_s},
            {m_casework->path({}), // whole: the sentence before it ends alike
             QDir::cleanPath(m_casework->path({})) + u" is there already and is not a PDF"_s},
            {link, link + u" is a link"_s}};
        for (const auto& [file, sentence] : refused) {
            QTRY_VERIFY(desk.actions.action("report.export")->isEnabled()); // two sentences are the same
            exportTo(desk, file, 1);
            QTRY_VERIFY2(errorOf(desk).contains(sentence), qPrintable(errorOf(desk)));
        }
        QCOMPARE(readFile(picture), QByteArray("minutes"));
        exportTo(desk, m_casework->path(u"allowed.pdf"_s), 1);
        QTRY_VERIFY(QFile::exists(m_casework->path(u"allowed.pdf"_s)));
        QTRY_COMPARE(errorOf(desk), QString());
    }

    void aStrangePdfIsReplacedOnlyAfterAsking() {
        ReviewDesk desk(*m_casework);
        openReport(desk);
        const QString file = m_casework->path(u"minutes.pdf"_s);
        const QByteArray strange("%PDF-1.7\nminutes of a meeting\n");
        writeFile(file, strange);
        exportTo(desk, file, 1);
        QTRY_COMPARE(desk.prompts.asked.size(), 3);
        QVERIFY2(desk.prompts.asked.last().contains(file), qPrintable(desk.prompts.asked.last()));
        QCOMPARE(readFile(file), strange);

        exportTo(desk, file, 2);
        QTRY_VERIFY(readFile(file) != strange && desk.prompts.confirmations == 0);
        QTRY_VERIFY(!readFile(file).isEmpty());

        // an export of this search, altered since, is no longer one
        SL_VERIFY(m_casework->openCase()->exportReport(m_search.record.id, u"en"_s, file).result());
        flipOneByte(file);
        const QByteArray altered = readFile(file);
        desk.prompts.asked.clear();
        exportTo(desk, file, 1);
        QTRY_COMPARE(desk.prompts.asked.size(), 3);
        QCOMPARE(readFile(file), altered);
    }

    void anEarlierExportIsReplacedWithoutAsking() {
        const QString file = m_casework->path(u"again.pdf"_s);
        SL_VERIFY(m_casework->openCase()->exportReport(m_search.record.id, u"en"_s, file).result());
        const QByteArray earlier = readFile(file);
        ReviewDesk desk(*m_casework);
        openReport(desk);
        exportTo(desk, file, 1);
        QTRY_VERIFY(readFile(file) != earlier);
        QCOMPARE(desk.prompts.asked.size(), 2);
    }

    void writesInTheChosenLanguage() {
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
        auto* language = desk.find<QComboBox>("reportPage.language");
        auto* document = desk.window.findChild<QPdfDocument*>();
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_VERIFY(document->pageCount() > 0 &&
                    document->getAllText(0).text().contains(u"Bericht über einen Gesichtsvergleich"_s));
        QCOMPARE(desk.settings.value(u"report/language"_s).toString(), u"de"_s);
    }

    void theLanguageFollowsTheWindowUntilChosen() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Spain));
        const auto shown = [&] {
            ReviewDesk desk(*m_casework);
            desk.settings.remove(u"report/language"_s);
            desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
            return desk.find<QComboBox>("reportPage.language")->currentData().toString();
        };
        QCOMPARE(shown(), u"es"_s);
        QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland)); // the report is not in it
        QCOMPARE(shown(), u"en"_s);
        QLocale::setDefault(before);
    }

    void findsZoomsAndFollowsThePages() {
        ReviewDesk desk(*m_casework);
        desk.settings.setValue(u"report/language"_s, u"en"_s);
        openReport(desk);
        auto* document = desk.window.findChild<QPdfDocument*>();
        QTRY_VERIFY(document->pageCount() >= 3);
        auto* pages = desk.find<QPdfView>("reportPage.pages");
        auto* outline = desk.find<QListWidget>("reportPage.outline");
        const auto sectionInSight = [&] { return outline->currentItem()->text().left(1).toInt(); };
        // from the section to its place, also when two stand on one page
        for (int row = 0; row < outline->count(); ++row) {
            if (outline->item(row)->text().startsWith(u"7  "_s))
                outline->setCurrentRow(row);
        }
        QCOMPARE(sectionInSight(), 7);
        const QPointF seven = pages->pageNavigator()->currentLocation();
        QVERIFY(document->getAllText(pages->pageNavigator()->currentPage())
                    .text()
                    .simplified()
                    .contains(u"7 Outcome"_s));
        QVERIFY(seven.y() > 0);
        // from the page to its section
        pages->pageNavigator()->jump(0, {}, pages->zoomFactor());
        QTRY_COMPARE(sectionInSight(), 1);

        auto* find = desk.find<QLineEdit>("reportPage.find");
        find->setFocus();
        QTest::keyClicks(find, u"proposition 1"_s);
        QTest::keyClick(find, Qt::Key_Return); // once, while it is still looked for
        QTRY_VERIFY(!desk.text("reportPage.found").isEmpty());
        QVERIFY2(desk.text("reportPage.found").startsWith(u"1 of "_s),
                 qPrintable(desk.text("reportPage.found")));
        QVERIFY(
            document->getAllText(pages->pageNavigator()->currentPage()).text().contains(u"roposition 1"_s));
        find->clear();
        QTest::keyClicks(find, u"no such words"_s);
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(desk.text("reportPage.found"), u"Not found."_s);

        const auto button = [&](const char* name) { return desk.find<QToolButton>(name); };
        QTest::mouseClick(button("reportPage.oneToOne"), Qt::LeftButton);
        QCOMPARE(pages->zoomFactor(), 1.0);
        QTest::mouseClick(button("reportPage.zoomIn"), Qt::LeftButton);
        QCOMPARE(pages->zoomFactor(), 1.25);
        QTest::mouseClick(button("reportPage.fit"), Qt::LeftButton);
        QCOMPARE(pages->zoomMode(), QPdfView::ZoomMode::FitToWidth);
        desk.shoot(u"report-find"_s);
    }

    void writesPicturesOfItsPagesWithTheirHashes() {
        ReviewDesk desk(*m_casework);
        openReport(desk);
        QTRY_VERIFY(desk.actions.action("report.pictures")->isEnabled());
        QVERIFY(QDir(m_casework->path({})).mkpath(u"pictures"_s));
        const QString folder = m_casework->path(u"pictures"_s);
        const auto sums = [&] {
            const QStringList files = QDir(folder).entryList({u"*SHA256SUMS.txt"_s});
            return files.isEmpty() ? QByteArray() : readFile(folder + u'/' + files.first());
        };
        desk.prompts.folders = {folder};
        desk.actions.action("report.pictures")->trigger();
        QTRY_VERIFY(sums().endsWith('\n'));
        const QList<QByteArray> lines = sums().trimmed().split('\n');
        QVERIFY(lines.size() >= 2);
        for (const QByteArray& line : lines) {
            const QByteArray png = readFile(folder + u'/' + QString::fromUtf8(line.mid(66)));
            QCOMPARE(Sha256::of(png).hex().toLatin1(), line.left(64));
            QCOMPARE(QImage::fromData(png).width(), 2479); // 210 mm at 300 dots per inch
        }
        const auto entries = m_casework->workspace()
                                 .auditEntries({m_casework->openCase()->record().number, {}, 0, 1})
                                 .result();
        SL_VERIFY(entries);
        QCOMPARE(entries->first().action, u"report.pagesExported"_s);
        const auto files = entries->first().details.value(u"files"_s).toArray();
        QCOMPARE(files.size(), lines.size() + 1); // and the sums
        // nothing is replaced, and nothing goes among the records
        desk.prompts.folders = {folder};
        desk.actions.action("report.pictures")->trigger();
        QTRY_VERIFY(!errorOf(desk).isEmpty());
        desk.prompts.folders = {m_casework->workspace().folder()};
        desk.actions.action("report.pictures")->trigger();
        QTRY_VERIFY2(errorOf(desk).contains(u"belongs to the records"_s), qPrintable(errorOf(desk)));
        QVERIFY(QDir(m_casework->workspace().folder()).entryList({u"*.png"_s}).isEmpty());
    }

    void writesAnEvidenceBundleOfTheSignedReport() {
        ReviewDesk desk(*m_casework);
        openReport(desk);
        QTRY_VERIFY(desk.actions.action("report.bundle")->isEnabled());
        QVERIFY(desk.find<QToolButton>("reportPage.bundle"));
        QVERIFY(QDir(m_casework->path({})).mkpath(u"bundles"_s));
        const QString folder = m_casework->path(u"bundles"_s);
        desk.prompts.folders = {folder};
        desk.actions.action("report.bundle")->trigger();
        const auto made = [&] { return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
        QTRY_VERIFY(made().size() == 1 && !made().first().endsWith(u".part"_s)); // whole
        const auto bundle = QDir(folder).filePath(made().first());
        QVERIFY(QFile::exists(bundle + u"/tagmanifest-sha256.txt"_s));
        QTRY_VERIFY(m_casework->workspace()
                        .auditEntries({m_casework->openCase()->record().number, {}, 0, 1})
                        .result()
                        ->first()
                        .action == "report.bundleExported"_L1);
        const auto verdict = session::verifyBundle(bundle);
        SL_VERIFY(verdict);
        QVERIFY2(verdict->isIntact(), verdict->findings.faults.isEmpty()
                                          ? "the report"
                                          : qPrintable(verdict->findings.faults.first().detail));
        // nothing is replaced, and nothing goes among the records
        desk.prompts.folders = {folder};
        desk.actions.action("report.bundle")->trigger();
        QTRY_VERIFY(!errorOf(desk).isEmpty());
        desk.prompts.folders = {m_casework->workspace().folder()};
        desk.actions.action("report.bundle")->trigger();
        QTRY_VERIFY2(errorOf(desk).contains(u"belongs to the records"_s), qPrintable(errorOf(desk)));
    }

    void theSecondExaminerAddsASignature() {
        auto found = m_casework->search(5);
        SL_VERIFY(found);
        m_search = *found;
        answerAll(u"ruiz"_s, 2);
        SL_VERIFY(m_casework->logIn(u"sato"_s));
        answer(takeNext(), 2);
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
        const QString file = m_casework->path(u"both.pdf"_s);
        SL_VERIFY(m_casework->openCase()->exportReport(m_search.record.id, u"en"_s, file).result());
        SL_VERIFY(m_casework->logIn(u"sato"_s));
        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
        QTRY_VERIFY2(desk.text("reportPage.reports").contains(u"Not signed yet by sato."_s),
                     qPrintable(desk.text("reportPage.reports")));
        QVERIFY(desk.actions.action("report.sign")->isEnabled());
        desk.shoot(u"report-one-signature"_s);
        desk.prompts.confirmations = 1;
        desk.prompts.saveFiles = {file};
        desk.actions.action("report.sign")->trigger();
        QVERIFY2(desk.prompts.asked.first().contains(u"Your signature as Botan Sato"_s),
                 qPrintable(desk.prompts.asked.first()));
        const QString both = QLocale().createSeparatedList({u"ruiz"_s, u"sato"_s});
        QTRY_VERIFY2(desk.text("reportPage.reports").startsWith(u"Signed by %1 on"_s.arg(both)),
                     qPrintable(desk.text("reportPage.reports")));
        QTRY_VERIFY(!desk.actions.action("report.sign")->isEnabled());
        desk.prompts.files = {QStringList{file}};
        desk.actions.action("report.verify")->trigger();
        QTRY_VERIFY2(desk.text("reportPage.verdict").contains(u"Botan Sato (sato)"_s),
                     qPrintable(desk.text("reportPage.verdict")));
        QVERIFY(desk.text("reportPage.verdict").contains(u"what was signed in both.pdf is unchanged."_s));
        QTRY_VERIFY(showsText(desk));
        desk.shoot(u"report-both-signatures"_s);
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));
    }

    void disagreementIsClosedHere() {
        auto found = m_casework->search(4);
        SL_VERIFY(found);
        m_search = *found;
        answerAll(u"ruiz"_s, 2);
        SL_VERIFY(m_casework->logIn(u"sato"_s));
        answer(takeNext(), -2);
        SL_VERIFY(m_casework->logIn(u"ruiz"_s));

        ReviewDesk desk(*m_casework);
        desk.context.setSearch(m_search.record.id);
        desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
        QTRY_VERIFY(desk.actions.action("report.closeDisagreement")->isVisible());
        QVERIFY(outline(desk).contains(u"A third person may decide"_s));
        desk.prompts.confirmations = 1;
        desk.actions.action("report.closeDisagreement")->trigger();
        QTRY_VERIFY(!desk.actions.action("report.closeDisagreement")->isVisible());
        QVERIFY(!outline(desk).contains(u"A third person may decide"_s));
    }

private:
    void answer(const Result<casework::ExaminationView>& view, int step) {
        SL_VERIFY(view);
        const Answer given = Answer::onScale(step).value_or(Answer::notComparable());
        for (const casework::ExaminationItem& item : view->items)
            SL_VERIFY(m_casework->openCase()
                          ->answer(view->record.id, item.candidate.id, given, u"as seen"_s)
                          .result());
        SL_VERIFY(m_casework->openCase()->submit(view->record.id).result());
    }
    [[nodiscard]] Result<casework::ExaminationView> takeNext() {
        SL_TRY(const auto queue, m_casework->workspace().reviewQueue().result());
        for (const QueueEntry& entry : queue)
            if (entry.part != ExaminerPart::First)
                return m_casework->openCase()->takeExamination(entry.examination).result();
        return fail(ErrorCode::NotFound, u"queue"_s);
    }
    void answerAll(const QString& login, int step) {
        SL_VERIFY(m_casework->logIn(login));
        answer(m_casework->openCase()->firstExamination(m_search.record.id).result(), step);
    }
    void openReport(ReviewDesk& desk) {
        desk.context.setSearch(m_search.record.id);
        desk.show(new ReportPage(desk.context, m_casework->workspace(), desk.ui), "report");
        QTRY_VERIFY(desk.actions.action("report.export")->isEnabled());
    }
    static void exportTo(ReviewDesk& desk, const QString& file, int confirmations) {
        desk.prompts.asked.clear();
        desk.prompts.confirmations = confirmations;
        desk.prompts.saveFiles = {file};
        desk.actions.action("report.export")->trigger();
    }
    static QString errorOf(const ReviewDesk& desk) { return desk.window.findChild<ErrorPlace*>()->text(); }
    static void writeFile(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray readFile(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void flipOneByte(const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 3);
        char byte = 0;
        QVERIFY(file.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
    }

    std::unique_ptr<Casework> m_casework;
    casework::SearchView m_search;
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
