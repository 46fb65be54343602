// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/session/videoreel.h"
#include "widgets/controls/latest.h"

#include <QObject>

#include <memory>

class QTimer;

namespace sl::widgets {

/// Goes through the frames of a video: one by one, to a place, or playing. Never waits; a frame that was
/// asked for by a step is shown before the next one is asked for, so that the picture moves while a key is
/// held. UI thread.
class ReelPlayer : public QObject {
    Q_OBJECT
public:
    static constexpr int kFastest = 16; ///< times

    explicit ReelPlayer(QObject* parent = nullptr);

    /// `rate`: frames a second. Null: nothing to show.
    void setReel(std::shared_ptr<session::VideoReel> reel, double rate);
    [[nodiscard]] session::VideoReel* reel() const { return m_reel.get(); }

    void goTo(qint64 ordinal); ///< takes the place of what was asked for
    void step(int by);
    void play(int direction); ///< 1 or -1; again: twice as fast
    void pause();
    [[nodiscard]] int speed() const { return m_speed; }    ///< 0: paused; below 0: backwards
    [[nodiscard]] qint64 count() const { return m_count; } ///< 0 while it is not known
    /// The frame in sight; none before the first one came.
    [[nodiscard]] const std::optional<session::FrameRecord>& shown() const { return m_shown; }

Q_SIGNALS:
    void frameShown(const sl::video::FrameRecord& record, const QImage& picture);
    void speedChanged(int speed);
    void countKnown(qint64 count);
    void failed(const sl::Error& error);

private:
    void ask();
    void take(const Result<session::ReelFrame>& frame);
    void tick();
    void setSpeed(int speed);
    [[nodiscard]] qint64 inside(qint64 ordinal) const;

    std::shared_ptr<session::VideoReel> m_reel;
    QTimer* m_timer;
    qint64 m_count = 0;
    qint64 m_target = 0;
    int m_way = 1;
    int m_speed = 0;
    std::optional<session::FrameRecord> m_shown;
    Latest<session::ReelFrame> m_asking;
    Latest<qint64> m_counting;
};

} // namespace sl::widgets
