// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/mediabrowser.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/intake/mediadelegate.h"
#include "widgets/models/mediamodel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QListView>
#include <QTimer>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

QString filterText(MediaFilter filter, int count) {
    switch (filter) {
    case MediaFilter::All:
        return MediaBrowser::tr("All");
    case MediaFilter::WithFaces:
        return MediaBrowser::tr("Faces");
    case MediaFilter::WithoutFaces:
        return MediaBrowser::tr("No face");
    case MediaFilter::Problems:
        return MediaBrowser::tr("Problems (%1)").arg(countText(count));
    }
    return {};
}

} // namespace

MediaBrowser::MediaBrowser(MediaModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_filtered(new MediaFilterModel(this))
    , m_delegate(new MediaDelegate(this))
    , m_list(new QListView)
    , m_title(groupTitle({}))
    , m_none(new FaintLabel(tr("No media of this kind."))) {
    m_filtered->setSourceModel(&model);
    m_list->setObjectName(u"mediaPage.grid"_s);
    m_list->setAccessibleName(tr("Media"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(500);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragEnabled(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(m_delegate);

    auto* filters = new QHBoxLayout;
    filters->setSpacing(kTight);
    auto* group = new QButtonGroup(this);
    for (const auto& [filter, name] :
         {std::pair(MediaFilter::All, "all"), std::pair(MediaFilter::WithFaces, "faces"),
          std::pair(MediaFilter::WithoutFaces, "none"), std::pair(MediaFilter::Problems, "problems")}) {
        addFilterButton(filter, name);
        group->addButton(m_buttons.last().second);
        filters->addWidget(m_buttons.last().second);
    }
    filters->addStretch(1);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kUnit, kUnit, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_title);
    layout->addLayout(filters);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&model, signal, this, &MediaBrowser::updateCounts);
    const auto later = [this] {
        if (m_countsPending)
            return;
        m_countsPending = true; // once for all changes of this turn of the event loop
        QTimer::singleShot(0, this, &MediaBrowser::updateCounts);
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [later](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                if (!roles.contains(MediaModel::ThumbnailRole))
                    later();
            });
    setFilter(MediaFilter::All);
}

void MediaBrowser::addFilterButton(MediaFilter filter, const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(u"mediaPage.filter."_s + QLatin1String(name));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setText(filterText(filter, 0));
    button->setMinimumHeight(kTarget);
    connect(button, &QToolButton::clicked, this, [this, filter] { setFilter(filter); });
    m_buttons.append({filter, button});
}

void MediaBrowser::setFilter(MediaFilter filter) {
    const MediaId before = current();
    m_delegate->setForm(filter == MediaFilter::Problems ? MediaDelegate::Form::Rows
                                                        : MediaDelegate::Form::Cells);
    m_list->setViewMode(filter == MediaFilter::Problems ? QListView::ListMode : QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_filtered->setFilter(filter);
    m_list->doItemsLayout();
    for (const auto& [kind, button] : std::as_const(m_buttons))
        button->setChecked(kind == filter);
    updateCounts();
    const QModelIndex again = m_filtered->mapFromSource(m_model.index(m_model.row(before)));
    m_list->setCurrentIndex(again.isValid() ? again : m_filtered->index(0, 0));
}

void MediaBrowser::updateCounts() {
    m_countsPending = false;
    m_title->setText(tr("%n media", nullptr, m_model.rowCount()));
    for (const auto& [filter, button] : std::as_const(m_buttons)) {
        button->setText(filterText(filter, m_filtered->count(filter)));
        button->setToolTip(plainToolTip(tr("Show these %n media", nullptr, m_filtered->count(filter))));
    }
    const bool noneOfThisKind = m_filtered->rowCount() == 0 && m_model.rowCount() > 0;
    m_none->setVisible(noneOfThisKind);
}

MediaId MediaBrowser::current() const {
    const QModelIndex index = m_filtered->mapToSource(m_list->currentIndex());
    return index.isValid() ? m_model.record(index.row()).id : MediaId{};
}

void MediaBrowser::select(MediaId media) {
    const int row = m_model.row(media);
    if (row < 0)
        return;
    if (!m_filtered->mapFromSource(m_model.index(row)).isValid())
        setFilter(MediaFilter::All);
    m_list->setCurrentIndex(m_filtered->mapFromSource(m_model.index(row)));
    m_list->scrollTo(m_list->currentIndex());
}

void MediaBrowser::selectFirst() {
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void MediaBrowser::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (filter() == MediaFilter::Problems)
        m_list->doItemsLayout(); // rows are as wide as the list
}

} // namespace sl::widgets
