// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QListView>
#include <QSet>
#include <QTimer>

namespace sl::widgets {

class CandidateTile;

/// The candidates as tiles, several of which can be selected. It tells which faces were in sight: the whole
/// face with its picture painted inside the grid while nothing moved or changed for kDwell. UI thread.
class CandidateGrid : public QListView {
    Q_OBJECT
public:
    static constexpr int kDwell = 300; ///< milliseconds: what flies by while scrolling is not looked at

    explicit CandidateGrid(QWidget* parent = nullptr);

    void setSide(int side); ///< of the faces, in device-independent pixels
    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void faceSeen(sl::CandidateId candidate, int pixels); ///< device-independent

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void waitAgain();
    void forgetPainted();
    void noteFaces();

    CandidateTile* m_tile;
    QTimer m_dwell;
    QSet<CandidateId>
        m_painted; ///< at least a part of the face, with its picture, since tiles took their place
};

} // namespace sl::widgets
