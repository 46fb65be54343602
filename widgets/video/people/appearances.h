// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "widgets/video/shownvideo.h"

#include <QImage>
#include <QSet>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace sl::widgets {

class TrackTile;

/// Who appears in a video: a tile for each track, and beside them the kept frames of the selected one and of
/// those joined to it as one person, of which those that are checked go into a probe. UI thread.
class Appearances : public QWidget {
    Q_OBJECT
public:
    using CropSource = std::function<Future<QImage>(FaceId face, int side)>;
    static constexpr int kSide = 48;

    explicit Appearances(CropSource crops, QWidget* parent = nullptr);

    /// The same video again, when something was said of it: what is selected and taken out stays.
    void setVideo(const ShownCase& all, MediaId video);
    void select(int track); ///< its number; 0 or unknown: none; emits nothing
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] MediaId media() const { return m_media; } ///< the video
    /// The selected track; invalid: none.
    [[nodiscard]] VideoTrackId selectedId() const;
    /// The kept faces of a track, and of those joined to it, that were not taken out; its own first, best
    /// first.
    [[nodiscard]] QList<FaceId> chosen(int track) const;
    /// Where its tile is, on the screen; for menus.
    [[nodiscard]] QPoint placeOf(int track) const;

Q_SIGNALS:
    void trackChosen(int track);
    void frameChosen(sl::MediaId video, qint64 ordinal);
    void choiceChanged();
    void layOutAsked(int track);
    void menuAsked(int track, const QPoint& place);

private:
    [[nodiscard]] const ShownTrack* track(int number) const;
    [[nodiscard]] QString joinedWith(const ShownTrack& track) const;
    void addTile(const ShownTrack& track, double from);
    void showKept();
    [[nodiscard]] QWidget* keptCell(const ShownTrack& track, const KeptFrame& kept);
    void ask(FaceId face, int side, const std::function<void(const QImage&)>& take);

    CropSource m_source;
    ShownCase m_case;
    MediaId m_media;
    QSet<FaceId> m_takenOut;
    int m_selected = 0;
    QHBoxLayout* m_tiles;
    QHBoxLayout* m_kept;
    QLabel *m_title, *m_keptTitle;
    QHash<int, TrackTile*> m_byNumber;
    QList<QWidget*> m_keptWidgets;
};

} // namespace sl::widgets
