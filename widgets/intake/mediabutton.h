// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/spacing.h"

#include "engine/core/literals.h"

#include <QAction>
#include <QToolButton>

namespace sl::widgets {

/// The button of a command on the media page: "mediaPage.addFiles" for the action "media.addFiles".
inline QToolButton* mediaButton(QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton;
    button->setObjectName(u"mediaPage."_s + action->objectName().section(QLatin1Char('.'), 1));
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setMinimumSize(kTarget, kTarget);
    return button;
}

} // namespace sl::widgets
