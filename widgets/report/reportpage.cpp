// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpage.h"

#include "engine/session/reportlanguages.h"
#include "engine/session/workspace.h"
#include "widgets/common/actiontable.h"
#include "widgets/common/casecontext.h"
#include "widgets/common/columnpage.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/errorplace.h"
#include "widgets/common/faintlabel.h"
#include "widgets/common/icon.h"
#include "widgets/common/prompts.h"
#include "widgets/common/spacing.h"
#include "widgets/common/theme.h"
#include "widgets/report/reportoutline.h"
#include "widgets/report/verdicttext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {
namespace {

constexpr int kSideWidth = 320;
constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 8.0;
constexpr int kSectionRole = Qt::UserRole;
const QString kLanguageKey = QStringLiteral("report/language");

/// A language in its own words. QLocale adds the country ("American English"), which says nothing here.
QString languageName(const QString& code) {
    static const QHash<QString, QString> kNames{{QStringLiteral("de"), QStringLiteral("Deutsch")},
                                                {QStringLiteral("en"), QStringLiteral("English")},
                                                {QStringLiteral("es"), QStringLiteral("Español")}};
    return kNames.value(code, QLocale(code).nativeLanguageName());
}

QToolButton* button(QAction* action) {
    auto* made = new QToolButton;
    made->setObjectName(QStringLiteral("reportPage.") + action->objectName());
    made->setDefaultAction(action);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setMinimumHeight(kTarget);
    return made;
}

} // namespace

ReportPage::ReportPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(QStringLiteral("report"), {}, {})) {
    m_empty->setObjectName(QStringLiteral("reportPage.empty"));
    m_empty->addCommand(ui.actions.action("step.probe"));
    m_empty->addCommand(ui.actions.action("report.verify"));
    auto* work = new QWidget;
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kUnit);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kWide);
    columns->addWidget(makeSide());
    columns->addWidget(makePages(), 1);
    layout->addLayout(columns, 1);
    layout->addLayout(makeFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    setFocusProxy(m_outline);
    connectCommands();
    showEmpty(tr("No report yet"),
              tr("Search the gallery with a probe. Its report comes here, whatever the outcome."));
}

ReportPage::~ReportPage() {
    m_document->close(); // before the buffer it reads from goes
}

QWidget* ReportPage::makeSide() {
    auto* side = new QWidget;
    side->setFixedWidth(kSideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("reportPage.state"));
    m_state->setWordWrap(true);
    m_outline = new QListWidget;
    m_outline->setObjectName(QStringLiteral("reportPage.outline"));
    m_outline->setAccessibleName(tr("Sections of the report"));
    m_outline->setWordWrap(true);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setIconSize({kSmallIcon, kSmallIcon});
    m_reports = new FaintLabel;
    m_reports->setObjectName(QStringLiteral("reportPage.reports"));
    auto* label = new QLabel(tr("&Language of the report"));
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("reportPage.language"));
    for (const QString& code : session::reportLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(m_ui.settings.value(kLanguageKey, QStringLiteral("en")))));
    label->setBuddy(m_language);
    layout->addWidget(m_state);
    layout->addWidget(groupTitle(tr("Sections")));
    layout->addWidget(m_outline, 1);
    layout->addWidget(m_reports);
    layout->addWidget(label);
    layout->addWidget(m_language);
    return side;
}

QWidget* ReportPage::makePages() {
    m_document = new QPdfDocument(this);
    m_pages = new QPdfView(nullptr);
    m_pages->setObjectName(QStringLiteral("reportPage.pages"));
    m_pages->setAccessibleName(tr("Pages of the report"));
    m_pages->setDocument(m_document);
    m_pages->setPageMode(QPdfView::PageMode::MultiPage);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pages->setFrameShape(QFrame::NoFrame);
    QPalette grey; // only this role is set; the others still come from the application
    grey.setColor(QPalette::Dark, themeColours(palette()).surround);
    m_pages->setPalette(grey);
    return m_pages;
}

QLayout* ReportPage::makeFoot() {
    auto* foot = new QVBoxLayout;
    foot->setSpacing(kTight);
    m_error = new ErrorPlace;
    m_error->setObjectName(QStringLiteral("reportPage.error"));
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("reportPage.verdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(kUnit);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(QStringLiteral("reportPage.leadSentence"));
    line->addWidget(sentence, 1);
    m_close = button(m_ui.actions.action("report.closeDisagreement"));
    line->addWidget(m_close);
    for (const char* id : {"report.verify", "report.export"})
        line->addWidget(button(m_ui.actions.action(id)));
    foot->addWidget(m_error);
    foot->addWidget(m_verdict);
    foot->addLayout(line);
    return foot;
}

void ReportPage::connectCommands() {
    const auto whileVisible = [this](const char* id, auto deed) {
        connect(m_ui.actions.action(id), &QAction::triggered, this, [this, deed] {
            if (isVisible())
                deed();
        });
    };
    whileVisible("view.zoomIn", [this] { zoom(kZoomStep); });
    whileVisible("view.zoomOut", [this] { zoom(1 / kZoomStep); });
    whileVisible("view.fit", [this] { m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    whileVisible("view.oneToOne", [this] {
        m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pages->setZoomFactor(1.0);
    });
    whileVisible("report.refresh", [this] { reload(); });
    whileVisible("report.export", [this] { askToExport(); });
    whileVisible("report.verify", [this] { askToVerify(); });
    whileVisible("report.closeDisagreement", [this] { askToClose(); });
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            jumpTo(item->data(kSectionRole).toInt());
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_ui.settings.setValue(kLanguageKey, language());
        reload();
    });
    connect(&m_context, &CaseContext::searchChanged, this, &ReportPage::reload);
    connect(&m_context, &CaseContext::independentChanged, this, &ReportPage::reload);
    session::CaseSession& session = m_context.session();
    connect(&session, &session::CaseSession::searchesChanged, this, &ReportPage::reload);
    connect(&session, &session::CaseSession::examinationChanged, this, &ReportPage::reload);
    connect(&session, &session::CaseSession::outcomeReached, this, &ReportPage::reload);
}

void ReportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    enableCommands();
}

QString ReportPage::language() const {
    return m_language->currentData().toString();
}

void ReportPage::reload() {
    m_stale = !isVisible();
    if (m_stale)
        return;
    const int generation = ++m_generation;
    if (m_context.isIndependent())
        return showEmpty(tr("Independent examination"),
                         tr("The report stays closed while you examine independently."));
    if (!m_context.search().isValid())
        return showEmpty(tr("No report yet"),
                         tr("Search the gallery with a probe. Its report comes here, whatever the outcome."));
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, generation](const Result<session::SearchView>& view) {
            if (generation == m_generation)
                adopt(view);
        });
    m_context.session()
        .previewReport(m_context.search(), language())
        .then(this, [this, generation](const Result<session::ReportFile>& file) {
            if (generation == m_generation)
                adoptPreview(file);
        });
}

void ReportPage::adopt(const Result<session::SearchView>& view) {
    if (!view)
        return showEmpty(view.error().code == ErrorCode::ListClosed ? tr("Closed to you for now")
                                                                    : tr("This report cannot be shown"),
                         errorText(view.error()));
    m_view = *view;
    m_stack->setCurrentIndex(1);
    showOutline();
    showReports();
    enableCommands();
}

void ReportPage::adoptPreview(const Result<session::ReportFile>& file) {
    m_document->close();
    m_bytes.close();
    if (!file)
        return m_error->report(file.error());
    m_error->clear();
    m_sectionPages = file->sectionPages;
    m_bytes.setData(file->pdf);
    if (m_bytes.open(QIODevice::ReadOnly))
        m_document->load(&m_bytes);
}

void ReportPage::showOutline() {
    m_outline->clear();
    const QList<OutlineEntry> entries = reportOutline(m_context.session().record(), m_view);
    for (int section = 0; section < entries.size(); ++section) {
        const OutlineEntry& entry = entries.at(section);
        auto* item =
            new QListWidgetItem(tr("%1  %2").arg(QString::number(section + 1), entry.title), m_outline);
        item->setData(kSectionRole, section);
        for (const QString& warning : entry.warnings) {
            auto* below = new QListWidgetItem(icon("warning"), warning, m_outline);
            below->setData(kSectionRole, section);
        }
    }
    if (m_view.outcome) //: Outcome in a word, then a sentence on what it means
        m_state->setText(
            tr("Outcome: %1. %2")
                .arg(outcomeText(m_view.outcome->kind), outcomeExplanation(m_view.outcome->kind)));
    else
        m_state->setText(tr("Preliminary: there is no outcome yet."));
}

void ReportPage::showReports() {
    QStringList lines;
    for (const ReportRecord& report : m_view.reports)
        lines << tr("Signed by %1 on %2, SHA-256 %3")
                     .arg(report.signedBy, timeText(report.createdAt), shortHash(report.sha256.hex()));
    m_reports->setVisible(!lines.isEmpty());
    m_reports->setText(lines.join(u'\n'));
}

void ReportPage::showEmpty(const QString& title, const QString& sentence) {
    m_view = {};
    m_empty->setText(title, sentence);
    m_stack->setCurrentIndex(0);
    enableCommands();
}

void ReportPage::jumpTo(int section) {
    if (section < m_sectionPages.size() && m_sectionPages.at(section) < m_document->pageCount())
        m_pages->pageNavigator()->jump(m_sectionPages.at(section), {},
                                       m_pages->pageNavigator()->currentZoom());
}

void ReportPage::zoom(double factor) {
    double now = m_pages->zoomFactor();
    if (m_pages->zoomMode() != QPdfView::ZoomMode::Custom && m_document->pageCount() > 0) {
        const double pageWidth = m_document->pagePointSize(0).width() * logicalDpiX() / 72.0;
        now = m_pages->viewport()->width() / pageWidth;
    }
    m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
    m_pages->setZoomFactor(std::clamp(now * factor, kLeastZoom, kMostZoom));
}

void ReportPage::askToExport() {
    const QString name = m_workspace.login().user.fullName;
    const QString sentence =
        m_view.outcome
            ? tr("The report will be signed as %1, kept in the case and written to a file of your choice.")
                  .arg(name)
            : tr("There is no outcome yet: the report says that it is preliminary. It will be signed as %1, "
                 "kept in the "
                 "case and written to a file of your choice.")
                  .arg(name);
    m_ui.prompts.confirm(this, tr("Sign and export"), sentence, tr("Sign"), [this] {
        const QString suggested = QDir::home().filePath(
            tr("Report %1.pdf").arg(m_context.session().record().number).replace(u'/', u'-'));
        m_ui.prompts.saveFile(this, tr("Write the signed report to"), suggested, tr("PDF documents (*.pdf)"),
                              [this](const QString& file) { exportTo(file); });
    });
}

void ReportPage::exportTo(const QString& file) {
    m_context.session()
        .exportReport(m_context.search(), language(), file)
        .then(this, [this, file](const Result<session::ReportFile>& report) {
            if (!report)
                return m_error->report(report.error());
            m_ui.status.say(
                tr("The report is signed and written to %1.").arg(QDir::toNativeSeparators(file)));
            reload();
        });
}

void ReportPage::askToVerify() {
    m_ui.prompts.openFiles(
        this, tr("Check a report"), tr("PDF documents (*.pdf)"), [this](const QStringList& files) {
            if (!files.isEmpty())
                session::verifyReport(m_workspace, files.first())
                    .then(this, [this](const Result<session::ReportVerdict>& verdict) { verified(verdict); });
        });
}

void ReportPage::verified(const Result<session::ReportVerdict>& verdict) {
    m_error->clear();
    m_verdict->setVisible(verdict.has_value());
    if (!verdict)
        m_error->report(verdict.error());
    else if (m_stack->currentIndex() == 0)
        m_empty->setText(tr("Check of a report"), verdictText(*verdict));
    else
        m_verdict->setText(verdictText(*verdict));
}

void ReportPage::askToClose() {
    m_ui.prompts.confirm(
        this, tr("Close as disagreement"),
        tr("The search ends without a lead because the examiners do not agree. The waiting third "
           "examination is withdrawn. This cannot be undone."),
        tr("Close as disagreement"), [this] { closeAsDisagreement(); });
}

void ReportPage::closeAsDisagreement() {
    m_context.session()
        .closeAsDisagreement(m_context.search())
        .then(this, [this](const Result<OutcomeRecord>& outcome) {
            if (!outcome)
                return m_error->report(outcome.error());
            m_ui.status.say(tr("The search is closed as a disagreement."));
            reload();
        });
}

void ReportPage::enableCommands() {
    if (!isVisible())
        return;
    const bool open = m_stack->currentIndex() == 1;
    m_ui.actions.action("report.export")->setEnabled(open && isReportable(m_view));
    m_ui.actions.action("report.refresh")->setEnabled(open);
    m_ui.actions.action("report.verify")->setEnabled(true);
    const bool awaitsThird = open && m_view.outcome && m_view.outcome->awaitsThird;
    QAction* close = m_ui.actions.action("report.closeDisagreement");
    close->setEnabled(awaitsThird);
    close->setVisible(awaitsThird);
    m_close->setVisible(awaitsThird);
}

} // namespace sl::widgets
