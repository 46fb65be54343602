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
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QSettings>
#include <QSignalBlocker>
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
    m_empty->addCommand(ui.actions.action(Command::StepProbe));
    m_empty->addCommand(ui.actions.action(Command::ReportVerify));
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
    restoreLanguage();
    label->setBuddy(m_language);
    layout->addWidget(m_state);
    layout->addWidget(groupTitle(tr("Sections")));
    layout->addWidget(m_outline, 1);
    layout->addWidget(m_reports);
    layout->addWidget(label);
    layout->addWidget(m_language);
    return side;
}

/// That of the window until another one is chosen here.
void ReportPage::restoreLanguage() {
    const QString window = QLocale().name().section(u'_', 0, 0);
    const int own = m_language->findData(m_language->findData(window) >= 0 ? window : u"en"_s);
    const int chosen = m_language->findData(m_ui.settings.value(kLanguageKey));
    m_language->setCurrentIndex(chosen >= 0 ? chosen : std::max(0, own));
}

/// Zoom and find, above the pages.
QLayout* ReportPage::makeTools() {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kUnit);
    for (const Command command :
         {Command::ViewZoomOut, Command::ViewZoomIn, Command::ViewFit, Command::ViewOneToOne})
        tools->addWidget(commandButton(m_ui.actions.action(command), u"reportPage"_s));
    tools->addStretch(1);
    m_found = new FaintLabel;
    m_found->setObjectName(u"reportPage.found"_s);
    m_find = new QLineEdit;
    m_find->setObjectName(u"reportPage.find"_s);
    m_find->setAccessibleName(tr("Find in the report"));
    m_find->setPlaceholderText(tr("Find in the report"));
    m_find->setClearButtonEnabled(true);
    m_places = new QPdfSearchModel(this);
    m_places->setDocument(m_document);
    tools->addWidget(m_found);
    tools->addWidget(m_find);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_place = -1;
        m_found->clear();
        m_places->setSearchString(text.trimmed());
    });
    connect(m_find, &QLineEdit::returnPressed, this, &ReportPage::findNext);
    return tools;
}

/// Goes to the next place of what is looked for, from the last one on to the first.
void ReportPage::findNext() {
    const int count = m_places->rowCount({});
    if (count == 0) {
        m_found->setText(m_find->text().trimmed().isEmpty() ? QString() : tr("Not found."));
        return;
    }
    m_place = (m_place + 1) % count;
    const QPdfLink place = m_places->resultAtIndex(m_place);
    m_pages->pageNavigator()->jump(place.page(), place.location(), m_pages->pageNavigator()->currentZoom());
    //: %1 of %2 places of what is looked for
    m_found->setText(tr("%1 of %2").arg(m_place + 1).arg(count));
}

/// The section that the upper third of the page in sight shows; the chosen one when it begins on that page.
void ReportPage::selectSection() {
    constexpr double kUpperThird = 99; // mm
    const int page = m_pages->pageNavigator()->currentPage();
    const QListWidgetItem* current = m_outline->currentItem();
    if (m_sectionPages.isEmpty() ||
        (current && m_sectionPages.value(current->data(Qt::UserRole).toInt(), -1) == page))
        return;
    int section = 0;
    for (int next = 1; next < m_sectionPages.size(); ++next) {
        const int begins = m_sectionPages.at(next);
        if (begins < page || (begins == page && m_sectionHeights.value(next) < kUpperThird))
            section = next;
    }
    const QSignalBlocker quiet(m_outline); // the page is there already
    for (int row = 0; row < m_outline->count(); ++row)
        if (m_outline->item(row)->data(Qt::UserRole).toInt() == section)
            return m_outline->setCurrentRow(row);
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
    connect(m_pages->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &ReportPage::selectSection);
    auto* all = new QWidget;
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addLayout(makeTools());
    layout->addWidget(m_pages, 1);
    return all;
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
    m_close = commandButton(m_ui.actions.action(Command::ReportCloseDisagreement), u"reportPage"_s);
    line->addWidget(m_close);
    for (const Command command :
         {Command::ReportPictures, Command::ReportVerify, Command::ReportSign, Command::ReportExport})
        line->addWidget(commandButton(m_ui.actions.action(command), u"reportPage"_s));
    foot->addWidget(m_error);
    foot->addWidget(m_verdict);
    foot->addLayout(line);
    return foot;
}

void ReportPage::connectCommands() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ViewZoomIn, [this] { zoom(kZoomStep); });
    commands.whileVisible(Command::ViewZoomOut, [this] { zoom(1 / kZoomStep); });
    commands.whileVisible(Command::ViewFit, [this] { m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    commands.whileVisible(Command::ViewOneToOne, [this] {
        m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pages->setZoomFactor(1.0);
    });
    commands.whileVisible(Command::ReportRefresh, [this] { reload(); });
    commands.whileVisible(Command::ReportExport, [this] { askToExport(); });
    commands.whileVisible(Command::ReportSign, [this] { askToSign(); });
    commands.whileVisible(Command::ReportPictures, [this] { askForPictures(); });
    commands.whileVisible(Command::ReportVerify, [this] { askToVerify(); });
    commands.whileVisible(Command::ReportCloseDisagreement, [this] { askToClose(); });
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
