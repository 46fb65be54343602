// SPDX-License-Identifier: Apache-2.0
#include "widgets/report/reportpagesview.h"

#include "widgets/actions/actionscope.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfLink>
#include <QPdfPageNavigator>
#include <QPdfSearchModel>
#include <QPdfView>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 8.0;
} // namespace

ReportPagesView::ReportPagesView(const ActionTable& actions, QWidget* parent)
    : QWidget(parent)
    , m_document(new QPdfDocument(this))
    , m_pages(new QPdfView(nullptr))
    , m_places(new QPdfSearchModel(this)) {
    m_places->setDocument(m_document);
    m_pages->setObjectName(u"reportPage.pages"_s);
    m_pages->setAccessibleName(tr("Pages of the report"));
    m_pages->setDocument(m_document);
    m_pages->setPageMode(QPdfView::PageMode::MultiPage);
    m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pages->setFrameShape(QFrame::NoFrame);
    QPalette grey; // only this role is set; the others still come from the application
    grey.setColor(QPalette::Dark, themeColours(palette()).surround);
    m_pages->setPalette(grey);
    connect(m_pages->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &ReportPagesView::pageTurned);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addLayout(makeTools(actions));
    layout->addWidget(m_pages, 1);
    connectCommands(actions);
}

ReportPagesView::~ReportPagesView() {
    m_pages->pageNavigator()->disconnect(this);
    m_document->close(); // before the buffer it reads from goes
}

QLayout* ReportPagesView::makeTools(const ActionTable& actions) {
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kUnit);
    for (const Command command :
         {Command::ViewZoomOut, Command::ViewZoomIn, Command::ViewFit, Command::ViewOneToOne})
        tools->addWidget(commandButton(actions.action(command), u"reportPage"_s));
    tools->addStretch(1);
    m_found = new FaintLabel;
    m_found->setObjectName(u"reportPage.found"_s);
    m_find = new QLineEdit;
    m_find->setObjectName(u"reportPage.find"_s);
    m_find->setAccessibleName(tr("Find in the report"));
    m_find->setPlaceholderText(tr("Find in the report"));
    m_find->setClearButtonEnabled(true);
    tools->addWidget(m_found);
    tools->addWidget(m_find);
    connect(m_find, &QLineEdit::textChanged, this, &ReportPagesView::lookFor);
    connect(m_find, &QLineEdit::returnPressed, this, &ReportPagesView::findNext);
    return tools;
}

void ReportPagesView::connectCommands(const ActionTable& actions) {
    const ActionScope commands(actions, *this);
    commands.whileVisible(Command::ViewZoomIn, [this] { zoom(kZoomStep); });
    commands.whileVisible(Command::ViewZoomOut, [this] { zoom(1 / kZoomStep); });
    commands.whileVisible(Command::ViewFit, [this] { m_pages->setZoomMode(QPdfView::ZoomMode::FitToWidth); });
    commands.whileVisible(Command::ViewOneToOne, [this] {
        m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
        m_pages->setZoomFactor(1.0);
    });
}

void ReportPagesView::setPdf(const QByteArray& pdf) {
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    if (!pdf.isEmpty() && m_bytes.open(QIODevice::ReadOnly))
        m_document->load(&m_bytes);
}

void ReportPagesView::jumpTo(int page, double heightInMm) {
    constexpr double kPointsPerMm = 72 / 25.4;
    if (page < m_document->pageCount())
        m_pages->pageNavigator()->jump(page, QPointF(0, heightInMm * kPointsPerMm),
                                       m_pages->pageNavigator()->currentZoom());
}

void ReportPagesView::zoom(double factor) {
    double now = m_pages->zoomFactor();
    if (m_pages->zoomMode() != QPdfView::ZoomMode::Custom && m_document->pageCount() > 0) {
        const double pageWidth = m_document->pagePointSize(0).width() * logicalDpiX() / 72.0;
        now = m_pages->viewport()->width() / pageWidth;
    }
    m_pages->setZoomMode(QPdfView::ZoomMode::Custom);
    m_pages->setZoomFactor(std::clamp(now * factor, kLeastZoom, kMostZoom));
}

void ReportPagesView::lookFor(const QString& text) {
    m_search.drop();
    m_place = -1;
    m_found->clear();
    m_places->setSearchString(text.trimmed());
}

void ReportPagesView::findNext() {
    if (m_find->text().trimmed().isEmpty())
        return m_found->clear();
    if (m_places->rowCount({}) > 0)
        return showPlace();
    findOn(0, m_search.begin());
}

/// The model looks through the pages one after the other and does not say when it is done: this asks it for
/// each of them, so that "not found" is said of all.
void ReportPagesView::findOn(int page, Latest<QPdfLink>::Token search) {
    if (!m_search.isNewest(search))
        return; // something else is looked for
    if (page >= m_document->pageCount())
        return m_found->setText(tr("Not found."));
    if (!m_places->resultsOnPage(page).isEmpty())
        return showPlace();
    QMetaObject::invokeMethod(
        this, [this, page, search] { findOn(page + 1, search); }, Qt::QueuedConnection);
}

/// Goes to the next place of what is looked for, from the last one on to the first.
void ReportPagesView::showPlace() {
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
