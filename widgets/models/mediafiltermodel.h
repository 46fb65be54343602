// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace sl::widgets {

enum class MediaFilter { All, WithFaces, WithoutFaces, Problems };

/// The media of one kind, as they came, the frames of a video behind it. Its source is a MediaModel. UI
/// thread.
class MediaFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit MediaFilterModel(QObject* parent = nullptr);

    void setFilter(MediaFilter filter);
    [[nodiscard]] MediaFilter filter() const { return m_filter; }
    [[nodiscard]] int count(MediaFilter filter) const; ///< rows of the source model of that kind

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    MediaFilter m_filter = MediaFilter::All;
};

} // namespace sl::widgets
