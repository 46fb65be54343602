// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/mediafiltermodel.h"

#include "widgets/models/mediamodel.h"

namespace sl::widgets {
namespace {

/// The faces of a video are those of its frames; it counts by its tracks.
bool hasFaces(const MediaRecord& media) {
    return media.faceCount > 0 || media.metadata.value(QLatin1String("tracks")).toInt() > 0;
}

bool isOfKind(const MediaRecord& media, MediaFilter filter) {
    switch (filter) {
    case MediaFilter::All:
        return true;
    case MediaFilter::WithFaces:
        return hasFaces(media);
    case MediaFilter::WithoutFaces:
        return media.state == MediaState::Processed && !hasFaces(media);
    case MediaFilter::Problems:
        return media.state == MediaState::Problem;
    }
    return false;
}

MediaRecord recordAt(const QAbstractItemModel& model, int row) {
    return model.index(row, 0).data(MediaModel::RecordRole).value<MediaRecord>();
}

} // namespace

MediaFilterModel::MediaFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    sort(0);
}

bool MediaFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto* media = qobject_cast<const MediaModel*>(sourceModel());
    return media ? media->place(left.row()) < media->place(right.row()) : left.row() < right.row();
}

void MediaFilterModel::setFilter(MediaFilter filter) {
    m_filter = filter;
    invalidateFilter();
}

int MediaFilterModel::count(MediaFilter filter) const {
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += isOfKind(recordAt(*sourceModel(), row), filter) ? 1 : 0;
    return count;
}

bool MediaFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    return isOfKind(recordAt(*sourceModel(), row), m_filter);
}

} // namespace sl::widgets
