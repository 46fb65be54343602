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

/// Who appears in a video: a tile for each track, and below it the kept frames of the selected one, of which
/// those that are checked go into a probe. UI thread.
class Appearances : public QWidget {
    Q_OBJECT
public:
    using CropSource = std::function<Future<QImage>(FaceId face, int side)>;
    static constexpr int kSide = 48;

    explicit Appearances(CropSource crops, QWidget* parent = nullptr);

    void setVideo(const ShownVideo& video);
    void select(int track); ///< its number; 0 or unknown: none; emits nothing
    [[nodiscard]] int selected() const { return m_selected; }
    /// The kept faces of a track that were not taken out, best first.
    [[nodiscard]] QList<FaceId> chosen(int track) const;

Q_SIGNALS:
    void trackChosen(int track);
    void frameChosen(qint64 ordinal);
    void choiceChanged();
    void layOutAsked(int track);

private:
    [[nodiscard]] const ShownTrack* track(int number) const;
    void showKept();
    void ask(FaceId face, int side, const std::function<void(const QImage&)>& take);

    CropSource m_source;
    ShownVideo m_video;
    QSet<FaceId> m_takenOut;
    int m_selected = 0;
    QHBoxLayout* m_tiles;
    QHBoxLayout* m_kept;
    QLabel *m_title, *m_keptTitle;
    QHash<int, TrackTile*> m_byNumber;
    QList<QWidget*> m_keptWidgets;
};

} // namespace sl::widgets
