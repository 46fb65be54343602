// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/mediadelegate.h"

#include "widgets/models/mediamodel.h"
#include "widgets/style/elidedlines.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/style/warningmark.h"

#include <QListView>
#include <QPainter>

namespace sl::widgets {
namespace {

constexpr int kReasonLines = 3;

void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, const ThemeColours& colours) {
    const QRectF frame = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor fill = colours.accent;
        fill.setAlphaF(0.16F);
        painter.fillRect(frame, fill);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected)) {
        painter.setPen(QPen(colours.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2.0 : 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
    }
}

QString belowName(const MediaRecord& media) {
    switch (media.state) {
    case MediaState::Sealed:
        return MediaDelegate::tr("Waiting");
    case MediaState::Problem:
        return MediaDelegate::tr("Could not be added");
    case MediaState::Processed:
        break;
    }
    if (const auto tracks = media.metadata.value(QLatin1String("tracks")); !tracks.isUndefined())
        return MediaDelegate::tr("Video, %n seen", nullptr, tracks.toInt());
    if (damageOf(media.metadata).any())
        return media.faceCount == 0 ? MediaDelegate::tr("Damaged · no face")
                                    : MediaDelegate::tr("Damaged · %n face(s)", nullptr, media.faceCount);
    if (const int frames = media.metadata.value(QLatin1String("frames")).toInt(); frames > 1)
        //: Of so many pictures in the file the first was looked at
        return MediaDelegate::tr("1 of %1 · %n face(s)", nullptr, media.faceCount).arg(frames);
    return media.faceCount == 0 ? MediaDelegate::tr("No face")
                                : MediaDelegate::tr("%n face(s)", nullptr, media.faceCount);
}

void paintThumbnail(QPainter& painter, const QRect& frame, const QModelIndex& index,
                    const ThemeColours& colours, bool problem) {
    painter.fillRect(frame, colours.surround);
    const QImage image = index.data(MediaModel::ThumbnailRole).value<QImage>();
    if (problem) {
        icon("warning").paint(&painter,
                              QRect(frame.center() - QPoint(kIcon / 2, kIcon / 2), QSize(kIcon, kIcon)));
    } else if (!image.isNull()) {
        QRect target(QPoint(), image.size().scaled(frame.size(), Qt::KeepAspectRatio));
        target.moveCenter(frame.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, image);
    }
}

} // namespace

void MediaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    if (m_form == Form::Rows)
        paintRow(*painter, option, index);
    else
        paintCell(*painter, option, index);
    painter->restore();
}

void MediaDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const ThemeColours colours = themeColours(option.palette);
    const auto media = index.data(MediaModel::RecordRole).value<MediaRecord>();
    const bool problem = media.state == MediaState::Problem;
    const int line = option.fontMetrics.height();
    paintSelection(painter, option, colours);
    QRect frame(0, 0, kThumbnailSide, kThumbnailSide);
    frame.moveCenter({option.rect.center().x(), 0});
    frame.moveTop(option.rect.top() + kUnit);
    paintThumbnail(painter, frame, index, colours, problem);
    const bool damaged = damageOf(media.metadata).any();
    if (damaged)
        paintWarningMark(painter, {frame.topLeft(), QSize(kWarningMark, kWarningMark)}, option.palette);

    const QRect name(option.rect.left() + kTight, frame.bottom() + 1 + kTight,
                     option.rect.width() - 2 * kTight, line);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(name, Qt::AlignCenter,
                     option.fontMetrics.elidedText(media.originalName, Qt::ElideMiddle, name.width()));
    painter.setPen(problem || damaged ? colours.warning : colours.faint);
    painter.drawText(name.translated(0, line), Qt::AlignCenter,
                     option.fontMetrics.elidedText(belowName(media), Qt::ElideRight, name.width()));
}

void MediaDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const ThemeColours colours = themeColours(option.palette);
    const auto media = index.data(MediaModel::RecordRole).value<MediaRecord>();
    const int line = option.fontMetrics.height();
    paintSelection(painter, option, colours);
    const QRect inner = option.rect.adjusted(kUnit, kUnit, -kUnit, -kUnit);
    icon("warning").paint(&painter, QRect(inner.topLeft(), QSize(kSmallIcon, kSmallIcon)));
    const QRect name(inner.left() + kSmallIcon + kUnit, inner.top(), inner.width() - kSmallIcon - kUnit,
                     line);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(media.originalName, Qt::ElideMiddle, name.width()));
    painter.setPen(colours.faint);
    QRect place = name;
    for (const QString& part : elidedLines(index.data(MediaModel::ReasonRole).toString(), option.font,
                                           name.width(), kReasonLines)) {
        place.translate(0, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, part);
    }
}

QSize MediaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = option.fontMetrics.height();
    if (m_form == Form::Cells)
        return {kThumbnailSide + 2 * kUnit, kThumbnailSide + 2 * line + 2 * kUnit + kTight};
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return {view ? view->viewport()->width() : kThumbnailSide, line * (1 + kReasonLines) + 2 * kUnit};
}

} // namespace sl::widgets
