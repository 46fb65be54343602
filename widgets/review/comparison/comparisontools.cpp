// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/comparisontools.h"

#include "widgets/actions/actionscope.h"
#include "widgets/actions/actiontable.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

struct ModeAction {
    Command command;
    CompareMode mode;
};
constexpr ModeAction kModes[] = {{Command::ComparisonSplit, CompareMode::Split},
                                 {Command::ComparisonOverlay, CompareMode::Overlay},
                                 {Command::ComparisonWipe, CompareMode::Wipe}};

} // namespace

ComparisonTools::ComparisonTools(ActionTable& actions, ComparisonCanvas& canvas, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_canvas(canvas) {
    build();
    connectModes();
    connectLook();
    connectView();
}

QToolButton* ComparisonTools::button(QAction* action, Qt::ToolButtonStyle style) {
    auto* made = new QToolButton;
    made->setObjectName(u"comparisonPage."_s + action->objectName());
    made->setDefaultAction(action);
    made->setToolButtonStyle(style);
    made->setMinimumSize(kTarget, kTarget);
    made->setAutoRaise(style == Qt::ToolButtonIconOnly);
    return made;
}

void ComparisonTools::build() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    const auto add = [&](Command command) { layout->addWidget(button(m_actions.action(command))); };
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
    add(Command::ComparisonAdjust);
    add(Command::ComparisonOriginal);
    add(Command::ViewUndo);
    add(Command::ViewRedo);
    layout->addStretch();
}

void ComparisonTools::connectModes() {
    for (const ModeAction& entry : kModes) {
        QAction* action = m_actions.action(entry.command);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, action, mode = entry.mode] {
            CanvasLook look = m_canvas.look();
            look.mode = mode;
            m_canvas.setLook(look, action->text());
            Q_EMIT changed();
        });
    }
    QAction* flicker = m_actions.action(Command::ComparisonFlicker);
    flicker->setCheckable(true);
    connect(flicker, &QAction::triggered, this, [this, flicker] {
        CanvasLook look = m_canvas.look();
        if (look.mode == CompareMode::Flicker) {
            m_canvas.flicker();
        } else {
            look.mode = CompareMode::Flicker;
            m_canvas.setLook(look, flicker->text());
        }
        Q_EMIT changed();
    });
}

void ComparisonTools::connectLook() {
    QAction* grid = m_actions.action(Command::ComparisonGrid);
    grid->setCheckable(true);
    connect(grid, &QAction::triggered, this, [this, grid](bool on) {
        CanvasLook look = m_canvas.look();
        look.grid = on;
        m_canvas.setLook(look, grid->text());
    });
    QAction* link = m_actions.action(Command::ComparisonLink);
    link->setCheckable(true);
    connect(link, &QAction::triggered, &m_canvas, &ComparisonCanvas::setLinked);
    QAction* original = m_actions.action(Command::ComparisonOriginal);
    original->setCheckable(true);
    connect(original, &QAction::triggered, &m_canvas, &ComparisonCanvas::setShowsOriginals);
    connect(&m_canvas, &ComparisonCanvas::lookChanged, this, &ComparisonTools::changed);
}

void ComparisonTools::connectView() {
    const ActionScope commands(m_actions, *this);
    commands.whileVisible(Command::ViewFit, [this] { m_canvas.fit(); });
    commands.whileVisible(Command::ViewOneToOne, [this] { m_canvas.oneToOne(); });
    commands.whileVisible(Command::ViewZoomIn, [this] { m_canvas.zoomIn(); });
    commands.whileVisible(Command::ViewZoomOut, [this] { m_canvas.zoomOut(); });
    commands.whileVisible(Command::ViewUndo, [this] { m_canvas.undoStack().undo(); });
    commands.whileVisible(Command::ViewRedo, [this] { m_canvas.undoStack().redo(); });
    connect(&m_canvas.undoStack(), &QUndoStack::indexChanged, this, &ComparisonTools::changed);
}

void ComparisonTools::enable(bool open) {
    for (const ModeAction& entry : kModes) {
        m_actions.action(entry.command)->setEnabled(open);
        m_actions.action(entry.command)->setChecked(m_canvas.look().mode == entry.mode);
    }
    for (const Command command :
         {Command::ComparisonFlicker, Command::ComparisonGrid, Command::ComparisonLink})
        m_actions.action(command)->setEnabled(open);
    m_actions.action(Command::ComparisonOriginal)->setEnabled(!m_canvas.look().adjusted.isEmpty());
    m_actions.action(Command::ComparisonOriginal)->setChecked(m_canvas.showsOriginals());
    m_actions.action(Command::ComparisonFlicker)->setChecked(m_canvas.look().mode == CompareMode::Flicker);
    m_actions.action(Command::ComparisonGrid)->setChecked(m_canvas.look().grid);
    m_actions.action(Command::ComparisonLink)->setChecked(m_canvas.isLinked());
    m_actions.action(Command::ViewUndo)->setEnabled(m_canvas.undoStack().canUndo());
    m_actions.action(Command::ViewRedo)->setEnabled(m_canvas.undoStack().canRedo());
}

} // namespace sl::widgets
