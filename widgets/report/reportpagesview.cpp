// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/faintlabel.h"
#include "widgets/report/reportpage.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QSignalBlocker>

#include <algorithm>

namespace sl::widgets {
namespace {
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 8.0;
} // namespace

void ReportPage::jumpTo(int section) {
    const session::ReportFile& report = m_presenter->preview();
    if (section >= report.sectionPages.size() || report.sectionPages.at(section) >= m_document->pageCount())
        return;
    constexpr double kPointsPerMm = 72 / 25.4;
    constexpr double kAbove = 4; // mm that stay in sight above a heading
    m_pages->pageNavigator()->jump(
        report.sectionPages.at(section),
        QPointF(0, (report.sectionHeights.value(section, kAbove) - kAbove) * kPointsPerMm),
        m_pages->pageNavigator()->currentZoom());
}

void ReportPage::selectSection() {
    const QListWidgetItem* item = m_outline->currentItem();
    const int current = item ? item->data(Qt::UserRole).toInt() : -1;
    const int section =
        sectionInSight(m_presenter->preview(), m_pages->pageNavigator()->currentPage(), current);
    if (section < 0 || section == current)
        return;
    const QSignalBlocker quiet(m_outline); // the page is there already
    for (int row = 0; row < m_outline->count(); ++row)
        if (m_outline->item(row)->data(Qt::UserRole).toInt() == section)
            return m_outline->setCurrentRow(row);
}

void ReportPage::zoom(double factor) {
    double now = m_pages->zoomFactor();
    if (m_pages->zoomMode() != QPdfView::ZoomMode::Custom && m_document->pageCount() > 0) {
        const double pageWidth = m_document->pagePointSize(0).width() * logicalDpiX() / 72.0;
        now = m_pages->viewport()->width() / pageWidth;
    }
    m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
    m_pages->setZoomFactor(std::clamp(now * factor, kLeastZoom, kMostZoom));
}

void ReportPage::lookFor(const QString& text) {
    ++m_search;
    m_place = -1;
    m_found->clear();
    m_places->setSearchString(text.trimmed());
}

void ReportPage::findNext() {
    if (m_find->text().trimmed().isEmpty())
        return m_found->clear();
    if (m_places->rowCount({}) > 0)
        return showPlace();
    ++m_search;
    findOn(0, m_search);
}

/// The model looks through the pages one after the other and does not say when it is done: this asks it for
/// each of them, so that "not found" is said of all.
void ReportPage::findOn(int page, int search) {
    if (search != m_search)
        return; // something else is looked for
    if (page >= m_document->pageCount())
        return m_found->setText(tr("Not found."));
    if (!m_places->resultsOnPage(page).isEmpty())
        return showPlace();
    QMetaObject::invokeMethod(
        this, [this, page, search] { findOn(page + 1, search); }, Qt::QueuedConnection);
}

/// Goes to the next place of what is looked for, from the last one on to the first.
void ReportPage::showPlace() {
    const int count = m_places->rowCount({});
    if (count == 0)
        return;
    m_place = (m_place + 1) % count;
    const QPdfLink place = m_places->resultAtIndex(m_place);
    m_pages->pageNavigator()->jump(place.page(), place.location(), m_pages->pageNavigator()->currentZoom());
    //: %1 of %2 places of what is looked for
    m_found->setText(tr("%1 of %2").arg(m_place + 1).arg(count));
}

} // namespace sl::widgets
