// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/filtermark.h"

#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/text/filtertext.h"

#include <QEvent>
#include <QPainter>

namespace sl::widgets {

using namespace Qt::StringLiterals;

FilterMark::FilterMark(QWidget* parent) : PlainLabel({}, parent) {
    setWordWrap(true);
    setFilter({});
}

void FilterMark::setFilter(const PersonFilter& filter) {
    m_inForce = !filter.isEmpty();
    setText(m_inForce ? tr("Filter in force: %1. %2").arg(filterName(filter), unrecordedText(filter))
                      : tr("No filter: the whole gallery is searched."));
    setContentsMargins(m_inForce ? kUnit + kSmallIcon + kUnit : 0, m_inForce ? kTight : 0,
                       m_inForce ? kUnit : 0, m_inForce ? kTight : 0);
    ink();
    update();
}

void FilterMark::ink() {
    const ThemeColours colours = themeColours(palette());
    const QColor wanted = m_inForce ? colours.warning : colours.faint;
    QPalette inked = palette();
    if (inked.color(QPalette::WindowText) == wanted)
        return;
    inked.setColor(QPalette::WindowText, wanted);
    setPalette(inked);
}

void FilterMark::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        ink();
    PlainLabel::changeEvent(event);
}

void FilterMark::paintEvent(QPaintEvent* event) {
    if (m_inForce) {
        QPainter painter(this);
        painter.setPen(themeColours(palette()).warning);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        icon(u"filter"_s).paint(&painter, QRect(kUnit, kUnit, kSmallIcon, kSmallIcon));
    }
    PlainLabel::paintEvent(event);
}

} // namespace sl::widgets
