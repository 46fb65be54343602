// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/timeline/videostrip.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/video/framewords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLanes = 60.0; ///< pixels of all of them
constexpr double kHighestLane = 20.0;
constexpr double kLowestLane = 3.0; ///< as long as all have room in kMostLanes
constexpr double kMostLanes = 160.0;
constexpr double kBetweenLanes = 2.0;  ///< pixels at most
constexpr double kReach = 4.0;         ///< pixels around a tick that a click takes for it
constexpr double kMarkDistance = 72.0; ///< pixels
constexpr double kZoomStep = 1.25;
constexpr double kWheelNotch = 120.0;

} // namespace

VideoStrip::VideoStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(kPictureHeight * 4);
}

QSize VideoStrip::sizeHint() const {
    const auto lanes = double(std::max<qsizetype>(m_video.tracks.size(), 1)) * laneHeight();
    const int pictures = m_isPictured ? kPictureHeight + kTight : 0;
    return {480, fontMetrics().height() + kTight + int(lanes) + kTight + pictures};
}

void VideoStrip::setVideo(const ShownVideo& video) {
    m_video = video;
    m_pictures.clear();
    m_playhead = video.from;
    m_selected.clear();
    m_axis.setWhole(video.from, video.length);
    fitAxis();
    updateGeometry();
    update();
}

void VideoStrip::setPicture(FaceId face, const QImage& picture) {
    m_pictures.insert(face, picture);
    update();
}

void VideoStrip::setPictured(bool isPictured) {
    m_isPictured = isPictured;
    updateGeometry();
    update();
}

void VideoStrip::setPlayhead(double seconds) {
    m_playhead = seconds;
    m_axis.reveal(seconds);
    update();
}

void VideoStrip::setSelected(const QList<int>& tracks) {
    m_selected = tracks;
    update();
}

void VideoStrip::fitAxis() {
    m_axis.setPixels(kUnit, width() - 2 * kUnit);
}

double VideoStrip::laneHeight() const {
    const auto lanes = std::max<qsizetype>(m_video.tracks.size(), 1);
    return std::min(std::clamp(kLanes / double(lanes), kLowestLane, kHighestLane),
                    kMostLanes / double(lanes));
}

double VideoStrip::betweenLanes() const {
    return std::min(kBetweenLanes, laneHeight() / 2);
}

QRectF VideoStrip::lane(int track) const {
    for (qsizetype i = 0; i < m_video.tracks.size(); ++i) {
        const ShownTrack& shown = m_video.tracks[i];
        if (shown.number != track)
            continue;
        const double top = fontMetrics().height() + kTight + double(i) * laneHeight();
        const double left = m_axis.x(shown.from());
        return {left, top, std::max(m_axis.x(shown.to()) - left, 2.0), laneHeight() - betweenLanes()};
    }
    return {};
}

QList<VideoStrip::Pictured> VideoStrip::pictured() const {
    QList<const KeptFrame*> frames;
    if (!m_isPictured)
        return {};
    for (const ShownTrack& track : m_video.tracks)
        for (const KeptFrame& kept : track.kept)
            frames.append(&kept);
    std::stable_sort(frames.begin(), frames.end(),
                     [](const auto* a, const auto* b) { return a->seconds < b->seconds; });
    QList<Pictured> pictures;
    double free = 0.0;
    const double top = height() - kPictureHeight - kTight;
    for (const KeptFrame* kept : std::as_const(frames)) {
        const QImage picture = m_pictures.value(kept->face);
        if (picture.isNull())
            continue;
        const QSizeF size = QSizeF(picture.size()).scaled(width(), kPictureHeight, Qt::KeepAspectRatio);
        const double tick = m_axis.x(kept->seconds);
        if (tick < 0 || tick > width())
            continue;
        const double left = std::clamp(tick - size.width() / 2, 0.0, std::max(width() - size.width(), 0.0));
        const QRectF place(QPointF(left, top), size);
        if (left < free)
            continue;
        pictures.append({place, kept});
        free = place.right() + 2.0;
    }
    return pictures;
}

void VideoStrip::paintMarks(QPainter& painter) const {
    const ThemeColours colours = themeColours(palette());
    const QList<double> marks = m_axis.marks(kMarkDistance);
    const int decimals = marks.size() > 1 && marks[1] - marks[0] < 1.0 ? 1 : 0;
    for (const double mark : marks) {
        const double x = std::round(m_axis.x(mark)) + 0.5;
        painter.setPen(colours.border);
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setPen(colours.faint);
        painter.drawText(QRectF(x + kTight, 0, kMarkDistance, fontMetrics().height()), Qt::AlignLeft,
                         clockText(mark - m_video.from, decimals));
    }
}

void VideoStrip::paintLanes(QPainter& painter) const {
    const ThemeColours colours = themeColours(palette());
    for (const ShownTrack& track : m_video.tracks) {
        const QRectF bar = lane(track.number);
        QColor fill = colours.accent;
        fill.setAlphaF(m_selected.contains(track.number) ? 0.75F : 0.35F);
        painter.fillRect(bar, fill);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 2.0));
        for (const KeptFrame& kept : track.kept) {
            const double x = m_axis.x(kept.seconds);
            painter.drawLine(QPointF(x, bar.top() + 1), QPointF(x, bar.bottom() - 1));
        }
        if (m_selected.contains(track.number)) {
            painter.setPen(QPen(colours.accent, 1.5));
            painter.drawRect(bar.adjusted(-1, -1, 1, 1));
        }
    }
}

void VideoStrip::paintPictures(QPainter& painter) const {
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Pictured& pictured : pictured())
        painter.drawImage(pictured.place, m_pictures.value(pictured.kept->face));
}

void VideoStrip::paintPlayhead(QPainter& painter) const {
    const double x = m_axis.x(m_playhead);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawPolygon(QPolygonF{{x - kTight, 0}, {x + kTight, 0}, {x, double(kUnit)}});
}

void VideoStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintMarks(painter);
    paintLanes(painter);
    paintPictures(painter);
    paintPlayhead(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const ThemeColours colours = themeColours(palette());
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.border, hasFocus() ? 2.0 : 1.0));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void VideoStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitAxis();
}

void VideoStrip::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (turned.x() != 0 && std::abs(turned.x()) > std::abs(turned.y()))
        m_axis.moveBy(-turned.x());
    else
        m_axis.zoom(std::pow(kZoomStep, turned.y() / kWheelNotch), event->position().x());
    event->accept();
    update();
}

std::optional<int> VideoStrip::trackAt(const QPointF& position) const {
    for (const ShownTrack& track : m_video.tracks)
        if (lane(track.number).adjusted(0, 0, 0, betweenLanes()).contains(position))
            return track.number;
    return std::nullopt;
}

const KeptFrame* VideoStrip::keptAt(const QPointF& position) const {
    for (const Pictured& pictured : pictured())
        if (pictured.place.contains(position))
            return pictured.kept;
    for (const ShownTrack& track : m_video.tracks) {
        if (!lane(track.number).adjusted(-kReach, 0, kReach, betweenLanes()).contains(position))
            continue;
        for (const KeptFrame& kept : track.kept)
            if (std::abs(m_axis.x(kept.seconds) - position.x()) <= kReach)
                return &kept;
    }
    return nullptr;
}

void VideoStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const auto track = trackAt(event->position()))
        Q_EMIT trackChosen(*track);
    if (const KeptFrame* kept = keptAt(event->position()))
        Q_EMIT keptChosen(kept->ordinal);
    else
        Q_EMIT sought(m_axis.seconds(event->position().x()));
}

void VideoStrip::contextMenuEvent(QContextMenuEvent* event) {
    if (const auto track = trackAt(event->pos()))
        Q_EMIT menuAsked(*track, event->globalPos());
}

void VideoStrip::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT sought(m_axis.seconds(event->position().x()));
}

void VideoStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT stepped(-1);
    case Qt::Key_Right:
        return Q_EMIT stepped(1);
    case Qt::Key_Home:
        return Q_EMIT sought(m_video.from);
    case Qt::Key_End:
        return Q_EMIT sought(m_video.from + m_video.length);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace sl::widgets
