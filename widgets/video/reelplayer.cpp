// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/reelplayer.h"

#include <QTimer>

#include <algorithm>

namespace sl::widgets {
namespace {
constexpr double kMilliseconds = 1000.0;
} // namespace

ReelPlayer::ReelPlayer(QObject* parent) : QObject(parent), m_timer(new QTimer(this)) {
    connect(m_timer, &QTimer::timeout, this, &ReelPlayer::tick);
}

void ReelPlayer::setReel(std::shared_ptr<session::VideoReel> reel, double rate) {
    pause();
    m_asking.drop();
    m_counting.drop();
    m_reel = std::move(reel);
    m_count = 0;
    m_target = 0;
    m_shown.reset();
    m_timer->setInterval(std::max(1, int(kMilliseconds / std::max(rate, 1.0))));
    if (!m_reel)
        return;
    m_reel->count().then(this, [this, token = m_counting.begin()](const Result<qint64>& count) {
        if (!m_counting.accept(token))
            return;
        if (!count)
            return Q_EMIT failed(count.error());
        m_count = *count;
        m_target = inside(m_target);
        Q_EMIT countKnown(m_count);
    });
}

qint64 ReelPlayer::inside(qint64 ordinal) const {
    return std::max<qint64>(m_count > 0 ? std::min(ordinal, m_count - 1) : ordinal, 0);
}

void ReelPlayer::goTo(qint64 ordinal) {
    if (!m_reel)
        return;
    m_way = ordinal < m_target ? -1 : 1;
    m_target = inside(ordinal);
    ask();
}

void ReelPlayer::step(int by) {
    if (!m_reel)
        return;
    m_way = by < 0 ? -1 : 1;
    m_target = inside(m_target + by);
    if (!m_asking.isAwaited() && (!m_shown || m_shown->ordinal != m_target))
        ask();
}

void ReelPlayer::play(int direction) {
    if (!m_reel)
        return;
    const bool again = m_speed * direction > 0;
    setSpeed(direction * (again ? std::min(std::abs(m_speed) * 2, kFastest) : 1));
}

void ReelPlayer::pause() {
    setSpeed(0);
}

void ReelPlayer::setSpeed(int speed) {
    if (speed == m_speed)
        return;
    m_speed = speed;
    if (speed == 0)
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
    Q_EMIT speedChanged(m_speed);
}

void ReelPlayer::tick() {
    if (m_asking.isAwaited())
        return;
    const qint64 before = m_target;
    step(m_speed);
    if (m_target == before)
        pause(); // at the first or last frame
}

void ReelPlayer::ask() {
    const auto way = m_way < 0 ? session::VideoReel::Way::Back : session::VideoReel::Way::On;
    m_reel->frame(m_target, way)
        .then(this, [this, token = m_asking.begin()](const Result<session::ReelFrame>& frame) {
            if (m_asking.accept(token))
                take(frame);
        });
}

void ReelPlayer::take(const Result<session::ReelFrame>& frame) {
    if (!frame) {
        pause();
        const bool isEnd = frame.error().code == ErrorCode::NotFound;
        const bool isFirstBehindEnd = isEnd && !m_shown && m_target > 0;
        m_target = m_shown ? m_shown->ordinal : 0;
        if (isFirstBehindEnd)
            return ask();
        if (!isEnd && frame.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(frame.error());
        return;
    }
    m_shown = frame->record;
    Q_EMIT frameShown(frame->record, frame->picture);
    if (frame->record.ordinal != m_target)
        ask();
}

} // namespace sl::widgets
