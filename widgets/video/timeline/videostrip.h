// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/video/shownvideo.h"
#include "widgets/video/timeline/timeaxis.h"

#include <QHash>
#include <QImage>
#include <QWidget>

namespace sl::widgets {

/// The time of a video under its picture: an axis, a lane for each track with a tick for each kept frame,
/// pictures of kept frames, and where the frame in sight stands. A click or drag seeks, the wheel zooms time.
/// UI thread.
class VideoStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int kPictureHeight = 36;

    explicit VideoStrip(QWidget* parent = nullptr);

    void setVideo(const ShownVideo& video);
    void setPicture(FaceId face, const QImage& picture); ///< of the frame that was kept of it
    void setPlayhead(double seconds);
    void setPictured(bool isPictured);          ///< whether there is room for the pictures
    void setSelected(const QList<int>& tracks); ///< their numbers: those of one person
    [[nodiscard]] const TimeAxis& axis() const { return m_axis; }
    /// Where the lane of a track is; for clicks.
    [[nodiscard]] QRectF lane(int track) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sought(double seconds);
    void keptChosen(qint64 ordinal); ///< a click on its tick or picture
    void trackChosen(int track);
    void stepped(int frames);                       ///< by the arrow keys
    void menuAsked(int track, const QPoint& place); ///< on its lane; on the screen

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Pictured {
        QRectF place;
        const KeptFrame* kept;
    };
    [[nodiscard]] double laneHeight() const; ///< with what is between two
    [[nodiscard]] double betweenLanes() const;
    [[nodiscard]] QList<Pictured> pictured() const; ///< as many as stand side by side, by time
    [[nodiscard]] std::optional<int> trackAt(const QPointF& position) const;
    [[nodiscard]] const KeptFrame* keptAt(const QPointF& position) const;
    void fitAxis();
    void paintMarks(QPainter& painter) const;
    void paintLanes(QPainter& painter) const;
    void paintPictures(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;

    ShownVideo m_video;
    bool m_isPictured = true;
    TimeAxis m_axis;
    QHash<FaceId, QImage> m_pictures;
    double m_playhead = 0.0;
    QList<int> m_selected;
};

} // namespace sl::widgets
