// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/status/errorrow.h"

#include "widgets/controls/iconlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {
constexpr int kBar = 4; ///< width of the coloured bar at the left end
} // namespace

ErrorRow::ErrorRow(const QString& sentence, QWidget* parent) : QFrame(parent), m_sentence(sentence) {
    setObjectName(u"status.error"_s);
    auto* text = new PlainLabel(sentence);
    text->setObjectName(u"status.errorText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton;
    close->setObjectName(u"status.closeError"_s);
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(plainToolTip(tr("Close this message.")));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kWide, kTight, kUnit, kTight);
    layout->setSpacing(kUnit);
    layout->addWidget(new IconLabel(u"warning"_s, kIcon));
    layout->addWidget(text, 1);
    layout->addWidget(close);
}

void ErrorRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const ThemeColours colours = themeColours(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, kBar, height()), colours.warning);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
}

} // namespace sl::widgets
