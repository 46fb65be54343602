// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/comparison/adjustpanel.h"
#include "widgets/review/comparison/answerpanel.h"
#include "widgets/review/comparison/comparisoncanvas.h"
#include "widgets/review/comparison/comparisonpage.h"
#include "widgets/review/comparison/comparisonpictures.h"
#include "widgets/review/comparison/filmstrip.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"
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

struct ModeAction {
    Command command;
    CompareMode mode;
};
constexpr ModeAction kModes[] = {{Command::ComparisonSplit, CompareMode::Split},
                                 {Command::ComparisonOverlay, CompareMode::Overlay},
                                 {Command::ComparisonWipe, CompareMode::Wipe}};

QToolButton* button(QAction* action, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly) {
    auto* made = new QToolButton;
    made->setObjectName(u"comparisonPage."_s + action->objectName());
    made->setDefaultAction(action);
    made->setToolButtonStyle(style);
    made->setMinimumSize(kTarget, kTarget);
    made->setAutoRaise(style == Qt::ToolButtonIconOnly);
    return made;
}

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
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    m_pictures =
        new ComparisonPictures(m_context.session(), *m_canvas, *m_probeStrip, *m_portraitStrip, this);
    connect(m_pictures, &ComparisonPictures::failed, m_error, &ErrorPlace::report);
    connectChecklist();
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
    line->addWidget(button(m_ui.actions.action(Command::ComparisonPrevious)));
    line->addWidget(button(m_ui.actions.action(Command::ComparisonNext)));
    m_itemStrip = new FilmStrip(kItemSide);
    m_itemStrip->setObjectName(u"comparisonPage.items"_s);
    m_wayOn = new QWidget;
    m_wayOn->setObjectName(u"comparisonPage.wayOn"_s);
    auto* ways = new QHBoxLayout(m_wayOn);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(kUnit);
    for (const Command command : {Command::ModeReviewQueue, Command::ComparisonOpenCase})
        ways->addWidget(button(m_ui.actions.action(command), Qt::ToolButtonTextBesideIcon));
    ways->addStretch();
    m_wayOn->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_wayOn);
    layout->addLayout(line);
    layout->addWidget(m_itemStrip);
    return header;
}

QWidget* ComparisonPage::makePictures() {
    auto* pictures = new QWidget;
    auto* layout = new QVBoxLayout(pictures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    m_canvas = new ComparisonCanvas;
    m_adjust = new AdjustPanel;
    m_adjust->hide();
    m_probeStrip = new FilmStrip(kStripSide);
    m_probeStrip->setObjectName(u"comparisonPage.probeFaces"_s);
    m_portraitStrip = new FilmStrip(kStripSide);
    m_portraitStrip->setObjectName(u"comparisonPage.portraits"_s);
    auto* strips = new QHBoxLayout;
    strips->setSpacing(kTight);
    strips->addWidget(m_probeStrip, 1);
    strips->addWidget(m_portraitStrip, 1);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_adjust);
    layout->addWidget(makeToolBar());
    layout->addLayout(strips);
    return pictures;
}

QWidget* ComparisonPage::makeToolBar() {
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    const auto add = [&](Command command) { layout->addWidget(button(m_ui.actions.action(command))); };
    for (const Command command : {Command::ComparisonSplit, Command::ComparisonOverlay,
                                  Command::ComparisonWipe, Command::ComparisonFlicker})
        add(command);
    layout->addSpacing(kWide);
    add(Command::ComparisonGrid);
    add(Command::ComparisonLink);
    layout->addSpacing(kWide);
    for (const Command command :
         {Command::ViewFit, Command::ViewOneToOne, Command::ViewZoomOut, Command::ViewZoomIn})
        add(command);
    layout->addSpacing(kWide);
    auto* adjust = new QToolButton;
    adjust->setObjectName(u"comparisonPage.adjust"_s);
    adjust->setText(tr("Adjust"));
    adjust->setToolTip(
        plainToolTip(tr("Show brightness and contrast. They change what you see, never the file.")));
    adjust->setCheckable(true);
    adjust->setMinimumHeight(kTarget);
    connect(adjust, &QToolButton::toggled, m_adjust, &QWidget::setVisible);
    layout->addWidget(adjust);
    add(Command::ViewUndo);
    add(Command::ViewRedo);
    layout->addStretch();
    return bar;
}

QWidget* ComparisonPage::makeAnswers() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    m_answers = new AnswerPanel(m_ui.actions);
    m_submit = primaryButton(m_ui.actions.action(Command::ComparisonSubmit), u"comparisonPage"_s);
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(u"comparisonPage.leadSentence"_s);
    layout->addWidget(
        button(m_ui.actions.action(Command::ComparisonChecklist), Qt::ToolButtonTextBesideIcon));
    m_checklist = new ChecklistPanel(m_ui.actions);
    m_checklist->hide();
    layout->addWidget(m_checklist, 1);
    layout->addWidget(m_answers, 1);
    layout->addWidget(m_submit);
    layout->addWidget(sentence);
    return column;
}

void ComparisonPage::connectModes() {
    for (const ModeAction& entry : kModes) {
        QAction* action = m_ui.actions.action(entry.command);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, action, mode = entry.mode] {
            CanvasLook look = m_canvas->look();
            look.mode = mode;
            m_canvas->setLook(look, action->text());
            enableCommands();
        });
    }
    QAction* flicker = m_ui.actions.action(Command::ComparisonFlicker);
    flicker->setCheckable(true);
    connect(flicker, &QAction::triggered, this, [this, flicker] {
        CanvasLook look = m_canvas->look();
        if (look.mode == CompareMode::Flicker) {
            m_canvas->flicker();
        } else {
            look.mode = CompareMode::Flicker;
            m_canvas->setLook(look, flicker->text());
        }
        enableCommands();
    });
    QAction* grid = m_ui.actions.action(Command::ComparisonGrid);
    grid->setCheckable(true);
    connect(grid, &QAction::triggered, this, [this, grid](bool on) {
        CanvasLook look = m_canvas->look();
        look.grid = on;
        m_canvas->setLook(look, grid->text());
    });
    QAction* link = m_ui.actions.action(Command::ComparisonLink);
    link->setCheckable(true);
    connect(link, &QAction::triggered, m_canvas, &ComparisonCanvas::setLinked);
    connect(m_canvas, &ComparisonCanvas::lookChanged, this, [this](const CanvasLook& look) {
        m_adjust->show(look.probe, look.candidate);
        enableCommands();
    });
    connect(m_adjust, &AdjustPanel::changed, this, [this](const QString& what) {
        CanvasLook look = m_canvas->look();
        look.probe = m_adjust->probe();
        look.candidate = m_adjust->candidate();
        m_canvas->setLook(look, what);
    });
}

void ComparisonPage::connectView() {
    const ActionScope commands(m_ui.actions, *this);
    commands.whileVisible(Command::ViewFit, [this] { m_canvas->fit(); });
    commands.whileVisible(Command::ViewOneToOne, [this] { m_canvas->oneToOne(); });
    commands.whileVisible(Command::ViewZoomIn, [this] { m_canvas->zoomIn(); });
    commands.whileVisible(Command::ViewZoomOut, [this] { m_canvas->zoomOut(); });
    commands.whileVisible(Command::ViewUndo, [this] { m_canvas->undoStack().undo(); });
    commands.whileVisible(Command::ViewRedo, [this] { m_canvas->undoStack().redo(); });
    connect(&m_canvas->undoStack(), &QUndoStack::indexChanged, this, &ComparisonPage::enableCommands);
}

void ComparisonPage::connectCommands() {
    connectModes();
    connectView();
    connect(m_ui.actions.action(Command::ComparisonNext), &QAction::triggered, this, [this] { step(1); });
    connect(m_ui.actions.action(Command::ComparisonPrevious), &QAction::triggered, this,
            [this] { step(-1); });
    ActionScope(m_ui.actions, *this).whileVisible(Command::ComparisonBegin, [this] { begin(); });
    ActionScope(m_ui.actions, *this).whileVisible(Command::ComparisonOpenCase, [this] {
        m_context.askForCase();
    });
    connect(m_ui.actions.action(Command::ComparisonSubmit), &QAction::triggered, this,
            &ComparisonPage::askToSubmit);
    connect(m_itemStrip, &FilmStrip::chosen, this, &ComparisonPage::showItem);
    connect(m_pictures, &ComparisonPictures::candidateShown, this, &ComparisonPage::noteSeen);
    connect(m_answers, &AnswerPanel::edited, this, &ComparisonPage::keep);
    connect(m_answers, &AnswerPanel::groundsFinished, this, &ComparisonPage::recordShown);
}

void ComparisonPage::enableCommands() {
    if (!isVisible())
        return;
    const bool open = m_index >= 0;
    for (const ModeAction& entry : kModes) {
        m_ui.actions.action(entry.command)->setEnabled(open);
        m_ui.actions.action(entry.command)->setChecked(m_canvas->look().mode == entry.mode);
    }
    for (const Command command :
         {Command::ComparisonFlicker, Command::ComparisonGrid, Command::ComparisonLink})
        m_ui.actions.action(command)->setEnabled(open);
    m_ui.actions.action(Command::ComparisonFlicker)
        ->setChecked(m_canvas->look().mode == CompareMode::Flicker);
    m_ui.actions.action(Command::ComparisonGrid)->setChecked(m_canvas->look().grid);
    m_ui.actions.action(Command::ComparisonLink)->setChecked(m_canvas->isLinked());
    m_ui.actions.action(Command::ComparisonChecklist)->setEnabled(open && m_view.record.id.isValid());
    m_ui.actions.action(Command::ComparisonChecklist)->setChecked(m_checklist->isVisibleTo(this));
    m_ui.actions.action(Command::ViewUndo)->setEnabled(m_canvas->undoStack().canUndo());
    m_ui.actions.action(Command::ViewRedo)->setEnabled(m_canvas->undoStack().canRedo());
    m_ui.actions.action(Command::ComparisonNext)->setEnabled(m_index + 1 < m_view.items.size());
    m_ui.actions.action(Command::ComparisonPrevious)->setEnabled(m_index > 0);
    m_ui.actions.action(Command::ComparisonSubmit)->setEnabled(maySubmit());
    m_ui.actions.action(Command::ComparisonOpenCase)
        ->setEnabled(isIndependent() && m_view.record.isSubmitted());
}

} // namespace sl::widgets
