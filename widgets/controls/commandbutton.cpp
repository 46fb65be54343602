// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/commandbutton.h"

#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"

#include <QAction>
#include <QToolButton>

namespace sl::widgets {

QToolButton* commandButton(QAction* action, const QString& page) {
    auto* button = new QToolButton;
    button->setObjectName(page + QLatin1Char('.') + action->objectName().section(QLatin1Char('.'), -1));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(kTarget + kTight);
    return button;
}

QToolButton* primaryButton(QAction* action, const QString& page) {
    auto* button = commandButton(action, page);
    button->setProperty(kPrimary, true);
    return button;
}

} // namespace sl::widgets
