// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/video/shownvideo.h"
#include "widgets/video/timeline/timeaxis.h"

#include <QWidget>

namespace sl::widgets {

/// Everybody who appears in the videos of a case on one time line: a band for each video with a lane for each
/// track, placed by the clock in its picture, put right by what it is known to be ahead. Videos whose clock
/// nobody read cannot be placed: they stand below, each from its own beginning, and say so. A click asks for
/// that frame, the wheel zooms time. UI thread.
class CaseTimeline : public QWidget {
    Q_OBJECT
public:
    explicit CaseTimeline(QWidget* parent = nullptr);

    void setCase(const ShownCase& all);
    void select(VideoTrackId track); ///< emits nothing
    [[nodiscard]] VideoTrackId selected() const { return m_selected; }
    [[nodiscard]] const TimeAxis& axis() const { return m_axis; }
    /// Where a lane is; for clicks.
    [[nodiscard]] QRectF lane(VideoTrackId track) const;
    /// What stands over a video's lanes: its name, and by which clock it is placed.
    [[nodiscard]] QString heading(MediaId video) const;
    /// What the axis counts from; invalid when no clock was read.
    [[nodiscard]] QDateTime origin() const { return m_origin; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void frameChosen(sl::MediaId video, qint64 ordinal);
    void trackSelected(sl::VideoTrackId track);
    void menuAsked(sl::VideoTrackId track, const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// A video and where it stands.
    struct Band {
        ShownVideo video;
        double shift = 0.0; ///< from the video's seconds to the axis's
        double top = 0.0;   ///< of its heading
    };
    void layOut();
    void addBands(bool isClocked);
    [[nodiscard]] double laneTop(const Band& band, qsizetype lane) const;
    [[nodiscard]] const Band* bandAt(double y) const;
    [[nodiscard]] const ShownTrack* trackAt(const QPointF& position) const;
    void choose(const ShownTrack& track);
    void step(int by);
    void paintAxis(QPainter& painter) const;
    void paintBand(QPainter& painter, const Band& band) const;
    void paintLane(QPainter& painter, const Band& band, const ShownTrack& track) const;

    ShownCase m_case;
    QList<Band> m_bands; ///< those with a clock first, by their beginning
    TimeAxis m_axis;
    QDateTime m_origin;
    double m_height = 0.0;
    VideoTrackId m_selected;
    QList<VideoTrackId> m_person; ///< of the selected one
};

} // namespace sl::widgets
