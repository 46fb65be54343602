// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/joinmenu.h"

#include "engine/core/literals.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/framewords.h"

#include <QAction>
#include <QPixmap>

namespace sl::widgets {
namespace {

constexpr int kCropSide = 32;

} // namespace

JoinMenu::JoinMenu(const ShownCase& all, VideoTrackId track, Appearances::CropSource crops, QWidget* parent)
    : QMenu(parent), m_track(track), m_crops(std::move(crops)) {
    setObjectName(u"joinMenu"_s);
    if (const ShownTrack* shown = all.track(track)) {
        m_media = shown->media;
        fillJoin(all);
        fillPart(all);
    }
    connect(this, &QMenu::aboutToHide, this, &QObject::deleteLater);
}

/// Those of this video first, then a list for each other video.
void JoinMenu::fillJoin(const ShownCase& all) {
    auto* list = new QMenu(tr("One person with"), this);
    list->setObjectName(u"joinMenu.join"_s);
    const auto fill = [&](QMenu& into, const ShownVideo& video) {
        for (const ShownTrack& other : video.tracks)
            if (other.id != m_track && !all.isJoined(m_track, other.id))
                connect(add(into, all, other), &QAction::triggered, this,
                        [this, id = other.id] { Q_EMIT joinAsked(m_track, id); });
    };
    if (const ShownVideo* here = all.video(m_media))
        fill(*list, *here);
    for (const ShownVideo& video : all.videos) {
        if (video.media == m_media || video.tracks.isEmpty())
            continue;
        auto* others = new QMenu(plainButtonText(video.name), list);
        fill(*others, video);
        if (!others->isEmpty())
            list->addMenu(others);
    }
    if (list->isEmpty())
        return;
    m_join = list;
    addMenu(list);
}

void JoinMenu::fillPart(const ShownCase& all) {
    auto* list = new QMenu(tr("Not one person after all with"), this);
    list->setObjectName(u"joinMenu.part"_s);
    for (const ShownTrack* other : all.person(m_track))
        if (all.isJoined(m_track, other->id))
            connect(add(*list, all, *other), &QAction::triggered, this,
                    [this, id = other->id] { Q_EMIT partAsked(m_track, id); });
    if (list->isEmpty())
        return;
    m_part = list;
    addMenu(list);
}

QAction* JoinMenu::add(QMenu& into, const ShownCase& all, const ShownTrack& other) {
    const double from = all.video(other.media)->from;
    auto* action = into.addAction(plainButtonText(
        u"%1 · %2\u2013%3"_s.arg(appearanceText(all, other, m_media), clockText(other.from() - from, 1),
                                 clockText(other.to() - from, 1))));
    action->setObjectName(u"joinMenu.track%1"_s.arg(other.id.value));
    if (!other.kept.isEmpty())
        m_crops(other.kept.first().face, int(kCropSide * devicePixelRatioF()))
            .then(action, [action](const Result<QImage>& crop) {
                if (crop)
                    action->setIcon(QPixmap::fromImage(*crop));
            });
    return action;
}

} // namespace sl::widgets
