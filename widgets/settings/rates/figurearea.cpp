// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/figurearea.h"

#include "engine/core/jobs/exceptions.h"
#include "engine/core/jobs/future.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/settings/rates/figuretext.h"
#include "widgets/settings/rates/figureview.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QTabBar>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace sl::widgets {

FigureArea::FigureArea(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar), m_view(new FigureView), m_text(new PlainLabel) {
    setObjectName(u"rates.figures"_s);
    m_tabs->setObjectName(u"rates.figureTabs"_s);
    m_tabs->setAccessibleName(tr("Figures"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_view->setObjectName(u"rates.figure"_s);
    m_text->setObjectName(u"rates.point"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing() + kTight); // nothing jumps
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_tabs);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_text);
    connect(m_tabs, &QTabBar::currentChanged, this, &FigureArea::showFigure);
    connect(m_view, &FigureView::pointed, this, &FigureArea::showPoint);
}

void FigureArea::setFigures(const MeasuredPtr& measured, const QList<RateFigure>& figures) {
    m_measured = measured;
    m_figures = figures;
    const int shown = std::max(0, m_tabs->currentIndex());
    const QSignalBlocker quiet(m_tabs);
    for (const RateFigure& figure : figures)
        if (m_tabs->count() < figures.size())
            m_tabs->addTab(figure.name);
    m_tabs->updateGeometry(); // which it does not do by itself while it is out of sight
    m_tabs->setCurrentIndex(shown);
    showFigure(shown);
}

const RateFigure& FigureArea::figure() const {
    return m_view->figure();
}

void FigureArea::showFigure(int place) {
    m_view->setFigure(m_figures.value(place));
    showPoint();
}

void FigureArea::showPoint() {
    if (!m_view->cursor()) {
        m_text->setText(
            m_view->figure().curves.isEmpty()
                ? QString()
                : tr("Point at a curve to read its figures, or use the arrow keys: left and right "
                     "along a curve, up and down to the next one."));
        return;
    }
    const QString text = pointText(m_view->figure(), *m_view->cursor());
    m_text->setText(text);
    m_view->setAccessibleDescription(text);
    if (!m_view->cursor()->rates)
        askForRates();
}

/// One question at a time: the mouse is faster than a bootstrap.
void FigureArea::askForRates() {
    if (m_isAsking || m_view->figure().kind == FigureKind::Scores)
        return;
    m_isAsking = true;
    const auto cursor = *m_view->cursor();
    const auto kind = m_view->figure().kind;
    const Future<PointRates> asked =
        QtConcurrent::run([measured = m_measured, figure = m_view->figure(), cursor] {
            return caught([&]() -> Result<PointRates> {
                return ratesAt(figure, cursor.curve, cursor.point, *measured).value_or(PointRates());
            });
        });
    asked.then(this, [this, cursor, kind, of = m_measured](const Result<PointRates>& rates) {
        m_isAsking = false;
        const bool isSame = of == m_measured && kind == m_view->figure().kind;
        if (rates && isSame)
            m_view->setRates(cursor.curve, cursor.point, *rates);
        if (m_view->cursor() && (rates || !isSame || !m_view->cursor()->isAt(cursor.curve, cursor.point)))
            showPoint();
    });
}

} // namespace sl::widgets
