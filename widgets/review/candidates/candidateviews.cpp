// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/candidates/candidateviews.h"

#include "engine/core/records/reviewrecord.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/copies.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/models/candidatemodel.h"
#include "widgets/models/candidates/candidateorder.h"
#include "widgets/review/candidatedelegate.h"
#include "widgets/review/candidates/candidategrid.h"
#include "widgets/review/facesizeslider.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestTile = 320; ///< device-independent pixels, as many as CandidateModel asks for
constexpr int kFirstTile = 176;
const QString kGridKey = u"candidatesPage/grid"_s;
const QString kSortKey = u"candidatesPage/sort"_s;

} // namespace

CandidateViews::CandidateViews(CandidateModel& model, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_ui(ui)
    , m_order(new CandidateOrder(this))
    , m_grid(new CandidateGrid(this)) // without a parent the layout below would show it as a window
    , m_list(new QListView(this))
    , m_views(new QStackedLayout) {
    m_order->setSourceModel(&model);
    makeViews();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(makeTools());
    layout->addLayout(m_views, 1);
    connectViews();
    m_order->setSort(CandidateSort(m_sort->currentIndex()));
    showGrid(ui.settings.value(kGridKey, true).toBool());
}

void CandidateViews::makeViews() {
    m_grid->setObjectName(u"candidatesPage.grid"_s);
    m_grid->setAccessibleName(tr("Faces of the candidates"));
    m_grid->setModel(m_order);
    m_list->setObjectName(u"candidatesPage.list"_s);
    m_list->setAccessibleName(tr("Candidates as a list"));
    m_list->setModel(m_order);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* rows = new CandidateDelegate(m_list);
    m_list->setItemDelegate(rows);
    delete m_list->selectionModel();
    m_list->setSelectionModel(m_grid->selectionModel());
    m_views->addWidget(m_grid);
    m_views->addWidget(m_list);
    m_gridSize = new FaceSizeSlider(m_ui.settings, u"candidatesPage/tileSize"_s, kTriagePixels, kLargestTile,
                                    kFirstTile);
    m_gridSize->setObjectName(u"candidatesPage.tileSize"_s);
    m_grid->setSide(m_gridSize->value());
    connect(m_gridSize, &QSlider::valueChanged, m_grid, &CandidateGrid::setSide);
    m_listSize = new FaceSizeSlider(m_ui.settings, u"candidatesPage/faceSize"_s);
    m_listSize->setObjectName(u"candidatesPage.faceSize"_s);
    rows->setSide(m_listSize->value());
    connect(m_listSize, &QSlider::valueChanged, this, [this, rows](int side) {
        rows->setSide(side);
        m_list->scrollTo(m_list->currentIndex());
    });
}

QWidget* CandidateViews::makeTools() {
    auto* tools = new QWidget;
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kUnit);
    m_filter = new QComboBox;
    m_filter->setObjectName(u"candidatesPage.filterByAnswer"_s);
    m_filter->setAccessibleName(tr("Which candidates are shown"));
    m_filter->addItems({tr("All candidates"), tr("Not answered"), tr("Answered"), tr("Different persons"),
                        tr("Not comparable"), tr("Inconclusive"), tr("Same person")});
    Q_ASSERT(m_filter->count() == int(CandidateFilter::Count));
    m_sort = new QComboBox;
    m_sort->setObjectName(u"candidatesPage.sort"_s);
    m_sort->setAccessibleName(tr("Order of the candidates"));
    m_sort->addItems({tr("By rank"), tr("By answer")});
    Q_ASSERT(m_sort->count() == int(CandidateSort::Count));
    m_sort->setCurrentIndex(qBound(0, m_ui.settings.value(kSortKey).toInt(), int(CandidateSort::Count) - 1));
    line->addWidget(m_filter);
    line->addWidget(m_sort);
    line->addStretch();
    line->addWidget(m_gridSize);
    line->addWidget(m_listSize);
    line->addWidget(commandButton(m_ui.actions.action(Command::CandidatesFaces), u"candidatesPage"_s));
    return tools;
}

void CandidateViews::connectViews() {
    connect(m_filter, &QComboBox::currentIndexChanged, this, &CandidateViews::filter);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this](int sort) {
        m_ui.settings.setValue(kSortKey, sort);
        m_order->setSort(CandidateSort(sort));
    });
    QAction* grid = m_ui.actions.action(Command::CandidatesFaces);
    grid->setCheckable(true);
    connect(grid, &QAction::triggered, this, &CandidateViews::showGrid);
    connect(m_ui.actions.action(Command::CandidatesCopy), &QAction::triggered, this,
            &CandidateViews::copyPicture);
    for (QListView* view : {static_cast<QListView*>(m_grid), m_list}) {
        connect(view, &QListView::activated, this, &CandidateViews::compareAsked);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, &CandidateViews::openMenu);
    }
    connect(m_grid, &CandidateGrid::faceSeen, this, &CandidateViews::faceSeen);
    const QItemSelectionModel* selection = m_grid->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &CandidateViews::currentChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &CandidateViews::selectionChanged);
    connect(m_order, &QAbstractItemModel::modelReset, this, &CandidateViews::selectionChanged);
}

void CandidateViews::goOn() {
    m_grid->clearSelection();
    view()->setFocus();
}

QListView* CandidateViews::view() const {
    return isGrid() ? m_grid : m_list;
}

bool CandidateViews::isGrid() const {
    return m_views->currentIndex() == 0;
}

void CandidateViews::showGrid(bool shown) {
    const bool hadFocus = view()->hasFocus();
    m_views->setCurrentIndex(shown ? 0 : 1);
    m_gridSize->setVisible(shown);
    m_listSize->setVisible(!shown);
    setFocusProxy(view());
    if (hadFocus)
        view()->setFocus();
    // with single selection a view selects another row when the current one goes
    m_list->setSelectionMode(shown ? QAbstractItemView::NoSelection : QAbstractItemView::SingleSelection);
    makeCurrent(m_grid->currentIndex());
    m_ui.settings.setValue(kGridKey, shown);
    m_ui.actions.action(Command::CandidatesFaces)->setChecked(shown);
    Q_EMIT selectionChanged();
}

void CandidateViews::filter() {
    const CandidateId before = current();
    m_order->setFilter(CandidateFilter(m_filter->currentIndex()));
    setCurrent(before);
}

CandidateId CandidateViews::idAt(const QModelIndex& index) const {
    return index.isValid() ? m_model.candidateAt(m_order->mapToSource(index)) : CandidateId();
}

CandidateId CandidateViews::current() const {
    return idAt(m_grid->currentIndex());
}

void CandidateViews::setCurrent(CandidateId candidate) {
    if (candidate.isValid() && candidate == current())
        return; // others may be selected with it
    QModelIndex index = m_order->mapFromSource(m_model.indexOf(candidate));
    if (!index.isValid())
        index = m_order->index(0, 0);
    makeCurrent(index);
}

void CandidateViews::makeCurrent(const QModelIndex& index) {
    m_grid->selectionModel()->setCurrentIndex(index, isGrid() ? QItemSelectionModel::Clear
                                                              : QItemSelectionModel::ClearAndSelect);
    view()->scrollTo(index);
}

QList<CandidateId> CandidateViews::selected() const {
    QModelIndexList rows = m_grid->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QList<CandidateId> candidates;
    for (const QModelIndex& index : rows)
        candidates.append(idAt(index));
    return candidates;
}

void CandidateViews::enableCommands(bool mayAnswer) {
    const bool any = current().isValid();
    m_ui.actions.action(Command::CandidatesFaces)->setEnabled(m_model.rowCount() > 0);
    m_ui.actions.action(Command::CandidatesFaces)->setChecked(isGrid());
    m_ui.actions.action(Command::CandidatesCompare)->setEnabled(any);
    m_ui.actions.action(Command::CandidatesCopy)->setEnabled(any);
    for (const Command command : {Command::CandidatesDifferent, Command::CandidatesNotComparable})
        m_ui.actions.action(command)->setEnabled(any && mayAnswer && isGrid());
}

void CandidateViews::openMenu(const QPoint& place) {
    if (!view()->indexAt(place).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"candidatesPage.menu"_s);
    for (const Command command : {Command::CandidatesCompare, Command::CandidatesDifferent,
                                  Command::CandidatesNotComparable, Command::CandidatesCopy})
        menu->addAction(m_ui.actions.action(command));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    menu->popup(view()->viewport()->mapToGlobal(place));
}

void CandidateViews::copyPicture() {
    const auto face = m_grid->currentIndex().data(CandidateModel::ChipRole).value<QImage>();
    if (isVisible() && !face.isNull())
        widgets::copyPicture(face);
}

} // namespace sl::widgets
