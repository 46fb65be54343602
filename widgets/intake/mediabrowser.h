// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "widgets/models/mediafiltermodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace sl::widgets {

class MediaDelegate;
class MediaModel;

/// The grid of media with its filter; problems are shown as rows with their reasons. UI thread.
class MediaBrowser : public QWidget {
    Q_OBJECT
public:
    explicit MediaBrowser(MediaModel& model, QWidget* parent = nullptr);

    [[nodiscard]] MediaId current() const;
    void select(MediaId media); ///< shows all media when the filter hides it
    void selectFirst();
    [[nodiscard]] MediaFilter filter() const { return m_filtered->filter(); }
    void setFilter(MediaFilter filter);

Q_SIGNALS:
    void currentChanged(sl::MediaId media); ///< invalid: none

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFilterButton(MediaFilter filter, const char* name);
    void updateCounts();

    MediaModel& m_model;
    MediaFilterModel* m_filtered;
    MediaDelegate* m_delegate;
    QListView* m_list;
    QLabel* m_title;
    QLabel* m_none;
    QList<std::pair<MediaFilter, QToolButton*>> m_buttons;
    bool m_countsPending = false;
};

} // namespace sl::widgets
