// SPDX-License-Identifier: Apache-2.0
#include "engine/session/signedreports.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/report/reportpage.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHash>
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

using namespace Qt::StringLiterals;

namespace {

constexpr int kSideWidth = 320;
constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 8.0;
const QString kLanguageKey = u"report/language"_s;

/// A language in its own words. QLocale adds the country ("American English"), which says nothing here.
QString languageName(const QString& code) {
    static const QHash<QString, QString> kNames{
        {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    return kNames.value(code, QLocale(code).nativeLanguageName());
}

} // namespace

ReportPage::ReportPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"report"_s, {}, {})) {
    m_empty->setObjectName(u"reportPage.empty"_s);
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
    m_state = new PlainLabel;
    m_state->setObjectName(u"reportPage.state"_s);
    m_state->setWordWrap(true);
    m_outline = new QListWidget;
    m_outline->setObjectName(u"reportPage.outline"_s);
    m_outline->setAccessibleName(tr("Sections of the report"));
    m_outline->setWordWrap(true);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setIconSize({kSmallIcon, kSmallIcon});
    m_reports = new FaintLabel;
    m_reports->setObjectName(u"reportPage.reports"_s);
    auto* label = new PlainLabel(tr("&Language of the report"));
    m_language = new QComboBox;
    m_language->setObjectName(u"reportPage.language"_s);
    for (const QString& code : session::reportLanguages())
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(m_ui.settings.value(kLanguageKey, u"en"_s))));
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
    m_pages->setObjectName(u"reportPage.pages"_s);
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
    m_error->setObjectName(u"reportPage.error"_s);
    m_verdict = new PlainLabel;
    m_verdict->setObjectName(u"reportPage.verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(kUnit);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(u"reportPage.leadSentence"_s);
    line->addWidget(sentence, 1);
    m_close = commandButton(m_ui.actions.action("report.closeDisagreement"), u"reportPage"_s);
    line->addWidget(m_close);
    for (const char* id : {"report.verify", "report.sign", "report.export"})
        line->addWidget(commandButton(m_ui.actions.action(id), u"reportPage"_s));
    foot->addWidget(m_error);
    foot->addWidget(m_verdict);
    foot->addLayout(line);
    return foot;
}

void ReportPage::connectCommands() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible("view.zoomIn", [this] { zoom(kZoomStep); });
    commands.whileVisible("view.zoomOut", [this] { zoom(1 / kZoomStep); });
    commands.whileVisible("view.fit", [this] { m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    commands.whileVisible("view.oneToOne", [this] {
        m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pages->setZoomFactor(1.0);
    });
    commands.whileVisible("report.refresh", [this] { reload(); });
    commands.whileVisible("report.export", [this] { askToExport(); });
    commands.whileVisible("report.sign", [this] { askToSign(); });
    commands.whileVisible("report.verify", [this] { askToVerify(); });
    commands.whileVisible("report.closeDisagreement", [this] { askToClose(); });
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            jumpTo(item->data(Qt::UserRole).toInt());
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

QString ReportPage::language() const {
    return m_language->currentData().toString();
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

} // namespace sl::widgets
