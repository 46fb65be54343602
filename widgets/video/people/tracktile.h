// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/video/shownvideo.h"

#include <QFrame>

class QToolButton;

namespace sl::widgets {

class FaceChip;

/// One who appears: the best crop, from when to when, how often seen, and the button that lays the kept faces
/// out as a probe. Return on the crop does the same. UI thread.
class TrackTile : public QFrame {
    Q_OBJECT
public:
    static constexpr int kSide = 56;

    /// `joined`: with whom somebody says it is one person; empty: nobody.
    TrackTile(const ShownTrack& track, double videoFrom, const QString& joined, QWidget* parent = nullptr);
    void setImage(const QImage& crop);
    void setSelected(bool selected);

Q_SIGNALS:
    void chosen();
    void layOutAsked();
    void menuAsked(const QPoint& place); ///< on the screen

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FaceChip* m_chip;
    QToolButton* m_layOut;
};

} // namespace sl::widgets
