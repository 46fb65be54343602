// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/review/checklist/checklistdesk.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/comparison/adjustpanel.h"
#include "widgets/review/comparison/answerpanel.h"
#include "widgets/review/comparison/comparisonpage.h"
#include "widgets/review/comparison/comparisonpictures.h"
#include "widgets/review/comparison/comparisonpresenter.h"
#include "widgets/review/comparison/comparisontools.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/style/spacing.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kItemSide = 44;
constexpr int kStripSide = 56;
} // namespace

void ComparisonPage::build() {
    m_empty = new EmptyState(u"comparison"_s, {}, {});
    m_empty->setObjectName(u"comparisonPage.empty"_s);
    for (const Command command :
         {Command::ComparisonBegin, Command::ComparisonSubmit, Command::StepCandidates, Command::StepReport})
        m_empty->addCommand(m_ui.actions.action(command));
    auto* work = new QWidget;
    auto* columns = new QHBoxLayout(work);
    columns->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    columns->setSpacing(kWide);
    auto* left = new QVBoxLayout;
    left->setSpacing(kTight);
    left->addWidget(makeHeader());
    m_error = new ErrorPlace;
    m_error->setObjectName(u"comparisonPage.error"_s);
    left->addWidget(m_error);
    left->addWidget(makePictures(), 1);
    columns->addLayout(left, 1);
    m_answerColumn = makeAnswers();
    columns->addWidget(m_answerColumn);
    m_adjust = new AdjustPanel(*m_canvas);
    m_adjust->hide();
    columns->addWidget(m_adjust);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    m_pictures =
        new ComparisonPictures(m_context.session(), *m_canvas, *m_probeStrip, *m_portraitStrip, this);
    m_desk = new ChecklistDesk(m_context.session(), m_presenter->checklists(), *m_checklist, *m_canvas, this);
}

QWidget* ComparisonPage::makeHeader() {
    auto* header = new QWidget;
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    m_banner = new PlainLabel;
    m_banner->setObjectName(u"comparisonPage.banner"_s);
    m_banner->setWordWrap(true);
    m_title = new PlainLabel;
    m_title->setObjectName(u"comparisonPage.title"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_banner->setFont(bold);
    m_progress = new PlainLabel;
    m_progress->setObjectName(u"comparisonPage.progress"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(m_title, 1);
    line->addWidget(m_progress);
    for (const Command command : {Command::ComparisonPrevious, Command::ComparisonNext})
        line->addWidget(ComparisonTools::button(m_ui.actions.action(command)));
    m_itemStrip = new FilmStrip(kItemSide);
    m_itemStrip->setObjectName(u"comparisonPage.items"_s);
    m_wayOn = makeWayOn();
    layout->addWidget(m_banner);
    layout->addWidget(m_wayOn);
    layout->addLayout(line);
    layout->addWidget(m_itemStrip);
    return header;
}

QWidget* ComparisonPage::makeWayOn() {
    auto* wayOn = new QWidget;
    wayOn->setObjectName(u"comparisonPage.wayOn"_s);
    auto* ways = new QHBoxLayout(wayOn);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(kUnit);
    for (const Command command : {Command::ModeReviewQueue, Command::ComparisonOpenCase})
        ways->addWidget(ComparisonTools::button(m_ui.actions.action(command), Qt::ToolButtonTextBesideIcon));
    ways->addStretch();
    wayOn->hide();
    return wayOn;
}

QWidget* ComparisonPage::makePictures() {
    auto* pictures = new QWidget;
    auto* layout = new QVBoxLayout(pictures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    m_canvas = new ComparisonCanvas;
    m_tools = new ComparisonTools(m_ui.actions, *m_canvas);
    m_probeStrip = new FilmStrip(kStripSide);
    m_probeStrip->setObjectName(u"comparisonPage.probeFaces"_s);
    m_portraitStrip = new FilmStrip(kStripSide);
    m_portraitStrip->setObjectName(u"comparisonPage.portraits"_s);
    auto* strips = new QHBoxLayout;
    strips->setSpacing(kTight);
    strips->addWidget(m_probeStrip, 1);
    strips->addWidget(m_portraitStrip, 1);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_tools);
    layout->addLayout(strips);
    return pictures;
}

QWidget* ComparisonPage::makeAnswers() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    m_answers = new AnswerPanel(m_ui.actions);
    m_submit = primaryButton(m_ui.actions.action(Command::ComparisonSubmit), u"comparisonPage"_s);
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(u"comparisonPage.leadSentence"_s);
    layout->addWidget(ComparisonTools::button(m_ui.actions.action(Command::ComparisonChecklist),
                                              Qt::ToolButtonTextBesideIcon));
    m_checklist = new ChecklistPanel(m_ui.actions);
    m_checklist->hide();
    layout->addWidget(m_checklist, 1);
    layout->addWidget(m_answers, 1);
    layout->addWidget(m_submit);
    layout->addWidget(sentence);
    return column;
}

void ComparisonPage::connectPresenter() {
    const ComparisonPresenter* says = m_presenter;
    connect(says, &ComparisonPresenter::sceneChanged, this, &ComparisonPage::drawScene);
    connect(says, &ComparisonPresenter::itemChanged, this, &ComparisonPage::drawItem);
    connect(says, &ComparisonPresenter::draftChanged, this, &ComparisonPage::drawDraft);
    connect(says, &ComparisonPresenter::viewChanged, this, &ComparisonPage::drawView);
    connect(says, &ComparisonPresenter::progressChanged, this, &ComparisonPage::drawProgress);
    connect(says, &ComparisonPresenter::written, this, &ComparisonPage::drawState);
    connect(says, &ComparisonPresenter::written, this, &ComparisonPage::enableCommands);
    connect(says, &ComparisonPresenter::outcomeChanged, this, &ComparisonPage::drawOutcome);
    connect(says, &ComparisonPresenter::unfinishedFound, this, &ComparisonPage::showUnfinished);
    connect(says, &ComparisonPresenter::checklistLacking, this, &ComparisonPage::showLackingChecklist);
    connect(says, &ComparisonPresenter::submissionReady, this, &ComparisonPage::confirmSubmission);
    connect(says, &ComparisonPresenter::submitted, this,
            [this] { m_ui.status.say(tr("Your answers are sealed and signed.")); });
    connect(says, &ComparisonPresenter::succeeded, m_error, &ErrorPlace::clear);
    connect(says, &ComparisonPresenter::failed, this, [this](const Error& error) {
        m_error->report(error);
        enableCommands();
    });
}

void ComparisonPage::connectCommands() {
    const auto on = [this](Command command) { return m_ui.actions.action(command); };
    connect(on(Command::ComparisonNext), &QAction::triggered, this, [this] { m_presenter->step(1); });
    connect(on(Command::ComparisonPrevious), &QAction::triggered, this, [this] { m_presenter->step(-1); });
    connect(on(Command::ComparisonSubmit), &QAction::triggered, m_presenter,
            &ComparisonPresenter::askToSubmit);
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ComparisonBegin, [this] { m_presenter->begin(); });
    commands.whileVisible(Command::ComparisonOpenCase, [this] { m_context.askForCase(); });
    connect(m_tools, &ComparisonTools::changed, this, &ComparisonPage::enableCommands);
    connect(m_itemStrip, &FilmStrip::chosen, m_presenter, &ComparisonPresenter::showItem);
    connect(m_pictures, &ComparisonPictures::candidateShown, this,
            [this] { m_presenter->setPortrait(m_pictures->shownCandidate()); });
    connect(m_pictures, &ComparisonPictures::failed, m_error, &ErrorPlace::report);
    connect(m_answers, &AnswerPanel::edited, this, [this](Draft draft) {
        draft.adjusted = m_pictures->adjusted();
        m_presenter->keep(draft);
    });
    QAction* adjust = on(Command::ComparisonAdjust);
    adjust->setCheckable(true);
    commands.whileVisible(Command::ComparisonAdjust, [this] { showAdjustments(!m_adjust->isVisible()); });
    connect(m_adjust, &AdjustPanel::closed, this, [this] { showAdjustments(false); });
    connect(m_answers, &AnswerPanel::groundsFinished, m_presenter, &ComparisonPresenter::recordShown);
}

void ComparisonPage::connectChecklist() {
    m_ui.actions.action(Command::ComparisonChecklist)->setCheckable(true);
    ActionScope(m_ui.actions, *this).whileVisible(Command::ComparisonChecklist, [this] {
        showChecklist(!m_checklist->isVisible());
    });
    connect(m_checklist, &ChecklistPanel::closed, this, [this] { showChecklist(false); });
    connect(m_checklist, &ChecklistPanel::groundsRequested, this, &ComparisonPage::writeGrounds);
    connect(m_pictures, &ComparisonPictures::probeFaceShown, m_desk, &ChecklistDesk::setProbeFace);
    connect(m_pictures, &ComparisonPictures::portraitShown, m_desk, &ChecklistDesk::setPortrait);
}

} // namespace sl::widgets
