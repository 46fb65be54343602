// SPDX-License-Identifier: Apache-2.0
#include "engine/session/signedreports.h"
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/report/refusedtarget.h"
#include "widgets/report/reportpage.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
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
    , m_ui(ui)
    , m_presenter(new ReportPresenter(context, workspace, this))
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
    connectView();
    connectPresenter();
    m_presenter->setLanguage(language());
    drawScene();
}

ReportPage::~ReportPage() {
    m_presenter->disconnect(this);
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
    connect(m_find, &QLineEdit::textChanged, this, &ReportPage::lookFor);
    connect(m_find, &QLineEdit::returnPressed, this, &ReportPage::findNext);
    return tools;
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

void ReportPage::connectPresenter() {
    const ReportPresenter* says = m_presenter;
    connect(says, &ReportPresenter::sceneChanged, this, &ReportPage::drawScene);
    connect(says, &ReportPresenter::previewChanged, this, &ReportPage::drawPreview);
    connect(says, &ReportPresenter::verified, this, &ReportPage::drawVerdict);
    connect(says, &ReportPresenter::notVerified, this, [this](const Error& error) {
        m_verdict->hide();
        m_error->report(error);
    });
    connect(says, &ReportPresenter::succeeded, m_error, &ErrorPlace::clear);
    connect(says, &ReportPresenter::failed, m_error, &ErrorPlace::report);
    connect(says, &ReportPresenter::targetRefused, this, [this](const QString& file) {
        m_error->say(refusedTargetText(file, m_presenter->workspaceFolder()));
    });
    connect(says, &ReportPresenter::written, this, [this](const QString& file) {
        m_ui.status.say(tr("The report is signed and written to %1.").arg(QDir::toNativeSeparators(file)));
    });
    connect(says, &ReportPresenter::picturesWritten, this, [this](int count, const QString& folder) {
        m_ui.status.say(tr("Pictures of pages: %1, with their hashes, in %2. The audit log names them.")
                            .arg(count)
                            .arg(QDir::toNativeSeparators(folder)));
    });
    connect(says, &ReportPresenter::closed, this,
            [this] { m_ui.status.say(tr("The search is closed as a disagreement.")); });
    connect(says, &ReportPresenter::replacementFound, this,
            [this](const ReportPresenter::Write& write, const QString& file) {
                m_ui.prompts.confirm(
                    this, tr("Replace the file"),
                    tr("%1 is there already, and it is not a report exported from this search. "
                       "It will be replaced, and what is in it is lost.")
                        .arg(QDir::toNativeSeparators(file)),
                    tr("Replace"), [this, write, file] { m_presenter->replace(write, file); });
            });
}

void ReportPage::connectCommands() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ReportRefresh, [this] { m_presenter->reload(); });
    commands.whileVisible(Command::ReportExport, [this] { askToExport(); });
    commands.whileVisible(Command::ReportSign, [this] { askToSign(); });
    commands.whileVisible(Command::ReportPictures, [this] { askForPictures(); });
    commands.whileVisible(Command::ReportVerify, [this] { askToVerify(); });
    commands.whileVisible(Command::ReportCloseDisagreement, [this] { askToClose(); });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_ui.settings.setValue(kLanguageKey, language());
        m_presenter->setLanguage(language());
    });
}

void ReportPage::connectView() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ViewZoomIn, [this] { zoom(kZoomStep); });
    commands.whileVisible(Command::ViewZoomOut, [this] { zoom(1 / kZoomStep); });
    commands.whileVisible(Command::ViewFit, [this] { m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    commands.whileVisible(Command::ViewOneToOne, [this] {
        m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pages->setZoomFactor(1.0);
    });
    connect(m_outline, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            jumpTo(item->data(Qt::UserRole).toInt());
    });
}

QString ReportPage::language() const {
    return m_language->currentData().toString();
}

} // namespace sl::widgets
