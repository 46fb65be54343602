// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/backbutton.h"

#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"

#include <QCoreApplication>
#include <QToolButton>

namespace sl::widgets {

QToolButton* backButton(const QString& objectName) {
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(icon("previous"));
    button->setAutoRaise(true);
    button->setMinimumSize(kTarget, kTarget);
    button->setToolTip(plainToolTip(
        QCoreApplication::translate("sl::widgets::PersonView", "Go back to all persons. (Esc)")));
    button->setAccessibleName(QCoreApplication::translate("sl::widgets::PersonView", "Back"));
    return button;
}

} // namespace sl::widgets
