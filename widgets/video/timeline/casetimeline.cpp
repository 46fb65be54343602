// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/timeline/casetimeline.h"

#include "engine/core/literals.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/video/framewords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sl::widgets {
namespace {

constexpr double kLane = 18.0;         ///< pixels
constexpr double kMarkDistance = 96.0; ///< pixels
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120.0;
constexpr double kMilliseconds = 1000.0;
constexpr double kLeastLane = 3.0; ///< pixels of somebody who is seen for a moment

double secondsBetween(const QDateTime& from, const QDateTime& to) {
    return double(from.msecsTo(to)) / kMilliseconds;
}

} // namespace

CaseTimeline::CaseTimeline(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setMinimumWidth(320);
}

QSize CaseTimeline::sizeHint() const {
    return {640, int(m_height)};
}

void CaseTimeline::setCase(const ShownCase& all) {
    m_case = all;
    layOut();
    select(m_case.track(m_selected) ? m_selected : VideoTrackId());
    updateGeometry();
}

/// The beginning of the earliest clock is where the axis begins; the others are placed by it.
void CaseTimeline::layOut() {
    m_bands.clear();
    m_origin = {};
    for (const ShownVideo& video : std::as_const(m_case.videos)) {
        const QDateTime begin = video.clock ? video.clock->timeAt(video.from) : QDateTime();
        if (begin.isValid() && (!m_origin.isValid() || begin < m_origin))
            m_origin = begin;
    }
    if (m_origin.isValid()) // marks stand at whole minutes
        m_origin = m_origin.addMSecs(-(m_origin.time().msecsSinceStartOfDay() % 60'000));
    addBands(true);
    addBands(false);
    double from = 0.0, to = 0.0;
    double top = fontMetrics().height() + kUnit;
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        Band& band = m_bands[i];
        const double begin = band.video.from + band.shift;
        from = i == 0 ? begin : std::min(from, begin);
        to = i == 0 ? begin + band.video.length : std::max(to, begin + band.video.length);
        band.top = top;
        top = laneTop(band, std::max<qsizetype>(band.video.tracks.size(), 1)) + kUnit;
    }
    m_height = top + kUnit;
    m_axis.setWhole(from, std::max(to - from, 1.0));
    m_axis.setPixels(kUnit, width() - 2 * kUnit);
    setMinimumHeight(int(m_height));
    update();
}

void CaseTimeline::addBands(bool isClocked) {
    QList<Band> bands;
    // what has no clock begins where the first that has one does
    const double earliest = m_bands.isEmpty() ? 0.0 : m_bands.first().video.from + m_bands.first().shift;
    for (const ShownVideo& video : std::as_const(m_case.videos)) {
        if (video.clock.has_value() != isClocked)
            continue;
        const double shift =
            isClocked ? secondsBetween(m_origin, video.clock->timeAt(0.0)) : earliest - video.from;
        bands.append({video, shift, 0.0});
    }
    std::stable_sort(bands.begin(), bands.end(), [](const Band& a, const Band& b) {
        return a.video.from + a.shift < b.video.from + b.shift;
    });
    m_bands += bands;
}

double CaseTimeline::laneTop(const Band& band, qsizetype lane) const {
    return band.top + fontMetrics().height() + kTight + double(lane) * kLane;
}

QRectF CaseTimeline::lane(VideoTrackId id) const {
    for (const Band& band : m_bands)
        for (qsizetype i = 0; i < band.video.tracks.size(); ++i) {
            const ShownTrack& track = band.video.tracks[i];
            if (track.id != id)
                continue;
            const double left = m_axis.x(track.from() + band.shift);
            const double width = m_axis.x(track.to() + band.shift) - left;
            return {left, laneTop(band, i), std::max(width, kLeastLane), kLane - 2.0};
        }
    return {};
}

QString CaseTimeline::heading(MediaId media) const {
    const ShownVideo* video = m_case.video(media);
    if (!video)
        return {};
    if (!video->clock) //: %1 is the name of a file
        return tr("%1 · no clock is known: from its own beginning").arg(video->name);
    const QString from = clockReadingText(video->clock->clockAt(video->from));
    if (!video->clock->ahead) //: %1 is the name of a file, %2 a time
        return tr("%1 · from %2 by the clock in the picture").arg(video->name, from);
    const qint64 ahead = *video->clock->ahead;
    //: %1 is the name of a file, %2 a time, %3 how many seconds
    const QString sentence = ahead < 0 ? tr("%1 · from %2 by the clock in the picture, which is %3 s behind")
                                       : tr("%1 · from %2 by the clock in the picture, which is %3 s ahead");
    return sentence.arg(video->name, from).arg(std::abs(ahead));
}

void CaseTimeline::select(VideoTrackId track) {
    m_selected = track;
    m_person = tracksOfPerson(track, m_case.joins);
    const ShownTrack* shown = m_case.track(track);
    setAccessibleDescription(shown ? appearanceText(m_case, *shown, {}) : QString());
    update();
}

void CaseTimeline::choose(const ShownTrack& track) {
    select(track.id);
    Q_EMIT trackSelected(track.id);
}

const CaseTimeline::Band* CaseTimeline::bandAt(double y) const {
    for (const Band& band : m_bands)
        if (y >= band.top && y < laneTop(band, std::max<qsizetype>(band.video.tracks.size(), 1)))
            return &band;
    return nullptr;
}

const ShownTrack* CaseTimeline::trackAt(const QPointF& position) const {
    const Band* band = bandAt(position.y());
    for (const ShownTrack& track : band ? band->video.tracks : QList<ShownTrack>())
        if (lane(track.id).adjusted(-kTight, 0, kTight, 2.0).contains(position))
            return m_case.track(track.id);
    return nullptr;
}

/// A lane: that moment of that track; beside it: that moment of the video.
void CaseTimeline::mousePressEvent(QMouseEvent* event) {
    const Band* band = bandAt(event->position().y());
    if (event->button() != Qt::LeftButton || !band)
        return QWidget::mousePressEvent(event);
    const double seconds = m_axis.seconds(event->position().x()) - band->shift;
    if (const ShownTrack* track = trackAt(event->position())) {
        choose(*track);
        const auto later = std::find_if(track->sightings.cbegin(), track->sightings.cend() - 1,
                                        [&](const auto& seen) { return seen.seconds >= seconds; });
        return Q_EMIT frameChosen(track->media, later->ordinal);
    }
    const double since = seconds - band->video.from;
    if (since >= 0.0 && since <= band->video.length)
        Q_EMIT frameChosen(band->video.media, std::llround(since * band->video.rate));
}

void CaseTimeline::contextMenuEvent(QContextMenuEvent* event) {
    const ShownTrack* track = event->reason() == QContextMenuEvent::Keyboard ? m_case.track(m_selected)
                                                                             : trackAt(QPointF(event->pos()));
    if (!track)
        return;
    choose(*track);
    Q_EMIT menuAsked(track->id, event->globalPos());
}

/// From lane to lane, from top to bottom.
void CaseTimeline::step(int by) {
    QList<VideoTrackId> order;
    for (const Band& band : std::as_const(m_bands))
        for (const ShownTrack& track : band.video.tracks)
            order.append(track.id);
    if (order.isEmpty())
        return;
    const auto at = order.indexOf(m_selected);
    const auto next = at < 0 ? 0 : std::clamp<qsizetype>(at + by, 0, order.size() - 1);
    choose(*m_case.track(order.at(next)));
}

void CaseTimeline::keyPressEvent(QKeyEvent* event) {
    const ShownTrack* track = m_case.track(m_selected);
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (track)
            Q_EMIT frameChosen(track->media, track->bestFrame());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CaseTimeline::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return QWidget::wheelEvent(event); // the page scrolls
    if (turned.x() != 0 && std::abs(turned.x()) > std::abs(turned.y()))
        m_axis.moveBy(-turned.x());
    else
        m_axis.zoom(std::pow(kZoomStep, turned.y() / kWheelNotch), event->position().x());
    event->accept();
    update();
}

void CaseTimeline::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_axis.setPixels(kUnit, width() - 2 * kUnit);
}

void CaseTimeline::paintAxis(QPainter& painter) const {
    const ThemeColours colours = themeColours(palette());
    const auto marks = m_axis.marks(kMarkDistance);
    const bool isFine = marks.size() > 1 && marks.at(1) - marks.at(0) < 1.0;
    QDate day;
    for (const double at : marks) {
        const double x = m_axis.x(at);
        painter.setPen(QPen(colours.border, 1.0));
        painter.drawLine(QPointF(x, 0), QPointF(x, m_height));
        QString text = clockText(at, isFine ? 1 : 0);
        if (m_origin.isValid()) {
            const QDateTime time = m_origin.addMSecs(std::llround(at * kMilliseconds));
            text = clockReadingText(time);
            if (time.date() == day)
                text = text.mid(11); // the time alone
            day = time.date();
        }
        painter.setPen(colours.faint);
        painter.drawText(QPointF(x + kTight, fontMetrics().ascent() + 1), text);
    }
}

void CaseTimeline::paintBand(QPainter& painter, const Band& band) const {
    const ThemeColours colours = themeColours(palette());
    const double left = m_axis.x(band.video.from + band.shift);
    const double right = m_axis.x(band.video.from + band.shift + band.video.length);
    const double top = laneTop(band, 0);
    const double bottom = laneTop(band, std::max<qsizetype>(band.video.tracks.size(), 1)) - 2.0;
    QColor ground = colours.border;
    ground.setAlphaF(0.35F);
    const auto pattern = band.video.clock ? Qt::SolidPattern : Qt::BDiagPattern;
    painter.fillRect(QRectF(left, top, std::max(right - left, kLeastLane), bottom - top),
                     QBrush(ground, pattern));
    painter.setPen(band.video.clock ? palette().color(QPalette::WindowText) : colours.faint);
    const QRectF place(kUnit, band.top, width() - 2 * kUnit, fontMetrics().height());
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(heading(band.video.media), Qt::ElideMiddle, int(place.width())));
    for (const ShownTrack& track : band.video.tracks)
        paintLane(painter, band, track);
}

void CaseTimeline::paintLane(QPainter& painter, const Band& band, const ShownTrack& track) const {
    const ThemeColours colours = themeColours(palette());
    const QRectF bar = lane(track.id);
    const bool isOfPerson = m_selected.isValid() && m_person.contains(track.id);
    QColor fill = colours.accent;
    fill.setAlphaF(isOfPerson ? 0.75F : 0.35F);
    painter.fillRect(bar, fill);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.0));
    for (const KeptFrame& kept : track.kept) {
        const double x = m_axis.x(kept.seconds + band.shift);
        painter.drawLine(QPointF(x, bar.top() + 1), QPointF(x, bar.bottom() - 1));
    }
    QString name = QString::number(track.number);
    if (const auto others = m_case.person(track.id).mid(1); !others.isEmpty()) //: %n other appearances
        name += u' ' + tr("+%n", nullptr, int(others.size()));
    const double end = std::min(bar.right(), double(width()) - kUnit - fontMetrics().horizontalAdvance(name));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(end + kTight, bar.bottom() - fontMetrics().descent()), name);
    if (track.id == m_selected) {
        painter.setPen(QPen(colours.accent, 2.0));
        painter.drawRect(bar.adjusted(-1, -1, 1, 1));
    }
}

void CaseTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintAxis(painter);
    for (const Band& band : m_bands)
        paintBand(painter, band);
    if (!hasFocus())
        return;
    painter.setPen(QPen(themeColours(palette()).accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace sl::widgets
