// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/videotools.h"

#include "engine/core/literals.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"

#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

namespace sl::widgets {
namespace {

QToolButton* toolButton(QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton;
    button->setObjectName(u"videoView."_s + action->objectName().section(QLatin1Char('.'), 1));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setMinimumSize(kTarget, kTarget);
    return button;
}

} // namespace

VideoTools::VideoTools(const ActionTable& actions, QWidget* parent)
    : QWidget(parent), m_speed(new PlainLabel) {
    m_speed->setObjectName(u"videoView.speed"_s);
    m_speed->setAccessibleName(tr("Playing"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kTight);
    const auto add = [&](std::initializer_list<Command> commands, Qt::ToolButtonStyle style) {
        QList<QToolButton*> added;
        for (const Command command : commands) {
            added.append(toolButton(actions.action(command), style));
            row->addWidget(added.last());
        }
        return added;
    };
    add({Command::MediaPlayBack, Command::MediaFrameBack, Command::MediaPausePlay, Command::MediaFrameOn,
         Command::MediaPlay, Command::MediaKeyFrame, Command::MediaFaceFrame},
        Qt::ToolButtonIconOnly);
    row->addWidget(m_speed);
    row->addStretch(1);
    m_view = add({Command::ViewFit, Command::ViewOneToOne}, Qt::ToolButtonIconOnly);
    add({Command::MediaReadClock, Command::MediaJoinTracks, Command::MediaPartTracks},
        Qt::ToolButtonIconOnly);
    row->addStretch(1);
    m_named = add({Command::MediaTakeFrame, Command::MediaAddToProbe}, Qt::ToolButtonTextBesideIcon);
}

void VideoTools::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitNames();
}

/// What has no room is left to menus, keys and tool tips, and the name of taking a frame last: half a name
/// says nothing.
void VideoTools::fitNames() {
    const auto hasRoom = [this] { return layout()->sizeHint().width() <= width(); };
    const auto setShown = [this](bool isShown) {
        for (QToolButton* button : std::as_const(m_view))
            button->setVisible(isShown);
    };
    for (QToolButton* button : std::as_const(m_named))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setShown(true);
    if (!hasRoom())
        m_named.last()->setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (!hasRoom())
        setShown(false);
    if (!hasRoom())
        m_named.first()->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void VideoTools::setSpeed(int speed) {
    //: %1 is how many times as fast
    m_speed->setText(speed == 0  ? QString()
                     : speed > 0 ? tr("playing %1×").arg(speed)
                                 : tr("playing back %1×").arg(-speed));
    fitNames();
}

} // namespace sl::widgets
