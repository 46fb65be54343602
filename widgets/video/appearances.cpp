// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/appearances.h"

#include "engine/core/literals.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/imageview/facechip.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/framewords.h"
#include "widgets/video/tracktile.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace sl::widgets {
namespace {

/// A row that scrolls sideways and is always as high as what it is for.
QHBoxLayout* scrollingRow(QBoxLayout& into, QWidget* title, const char* name, int height, int share) {
    auto* inner = new QWidget;
    auto* row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->setFixedHeight(height + scroll->horizontalScrollBar()->sizeHint().height());
    auto* column = new QVBoxLayout;
    column->setSpacing(kTight);
    column->addWidget(title);
    column->addWidget(scroll);
    into.addLayout(column, share);
    return row;
}

} // namespace

Appearances::Appearances(CropSource crops, QWidget* parent)
    : QWidget(parent), m_source(std::move(crops)), m_title(new FaintLabel), m_keptTitle(new FaintLabel) {
    m_title->setObjectName(u"videoView.appearances"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWide);
    const int height = FaceChip(kSide).sizeHint().height() + kTarget;
    m_tiles = scrollingRow(*layout, m_title, "videoView.tiles", height, 3);
    m_kept = scrollingRow(*layout, m_keptTitle, "videoView.kept", height, 2);
}

void Appearances::ask(FaceId face, int side, const std::function<void(const QImage&)>& take) {
    m_source(face, int(side * devicePixelRatioF())).then(this, [take](const Result<QImage>& image) {
        if (image)
            take(*image);
    });
}

void Appearances::setVideo(const ShownVideo& video) {
    qDeleteAll(std::as_const(m_byNumber));
    m_byNumber.clear();
    if (video.media != m_video.media)
        m_takenOut.clear();
    m_video = video;
    m_title->setText(
        video.tracks.isEmpty()
            ? tr("No face was found in this video. Go to a frame and take it to place a face by hand.")
            : tr("Who appears: %n appearance(s)", nullptr, int(video.tracks.size())));
    for (const ShownTrack& track : std::as_const(m_video.tracks)) {
        auto* tile = new TrackTile(track, m_video.from);
        m_byNumber.insert(track.number, tile);
        m_tiles->addWidget(tile);
        connect(tile, &TrackTile::chosen, this, [this, number = track.number] {
            select(number);
            Q_EMIT trackChosen(number);
        });
        connect(tile, &TrackTile::layOutAsked, this,
                [this, number = track.number] { Q_EMIT layOutAsked(number); });
        if (!track.kept.isEmpty())
            ask(track.kept.first().face, TrackTile::kSide, [tile = QPointer(tile)](const QImage& crop) {
                if (tile)
                    tile->setImage(crop);
            });
    }
    m_selected = 0;
    showKept();
    select(m_video.tracks.isEmpty() ? 0 : m_video.tracks.first().number);
}

const ShownTrack* Appearances::track(int number) const {
    const auto at = std::find_if(m_video.tracks.cbegin(), m_video.tracks.cend(),
                                 [number](const ShownTrack& track) { return track.number == number; });
    return at == m_video.tracks.cend() ? nullptr : &*at;
}

void Appearances::select(int number) {
    const int wanted = track(number) ? number : 0;
    if (wanted == m_selected)
        return;
    m_selected = wanted;
    for (auto tile = m_byNumber.cbegin(); tile != m_byNumber.cend(); ++tile)
        tile.value()->setSelected(tile.key() == m_selected);
    showKept();
}

/// In order of time; a check says whether it goes into the probe.
void Appearances::showKept() {
    qDeleteAll(std::as_const(m_keptWidgets));
    m_keptWidgets.clear();
    m_keptTitle->setText(m_selected > 0 ? tr("Frames of appearance %1 for the probe").arg(m_selected)
                                        : QString());
    const ShownTrack* shown = track(m_selected);
    if (!shown)
        return;
    QList<KeptFrame> frames = shown->kept;
    std::stable_sort(frames.begin(), frames.end(),
                     [](const KeptFrame& a, const KeptFrame& b) { return a.ordinal < b.ordinal; });
    for (const KeptFrame& kept : std::as_const(frames)) {
        auto* cell = new QWidget;
        auto* chip = new FaceChip(kSide);
        chip->setObjectName(u"videoView.kept%1"_s.arg(kept.ordinal));
        chip->setCheckable(false);
        chip->setAccessibleName(tr("Frame %1 of this appearance").arg(kept.ordinal));
        chip->setToolTip(plainToolTip(tr("Show frame %1.").arg(kept.ordinal)));
        connect(chip, &QAbstractButton::clicked, this,
                [this, ordinal = kept.ordinal] { Q_EMIT frameChosen(ordinal); });
        auto* box = new QCheckBox(QString::number(kept.ordinal));
        box->setObjectName(u"videoView.use%1"_s.arg(kept.ordinal));
        box->setMinimumHeight(kTarget);
        box->setChecked(!m_takenOut.contains(kept.face));
        box->setToolTip(plainToolTip(tr("Whether this frame goes into the probe.")));
        box->setAccessibleName(tr("Frame %1 goes into the probe").arg(kept.ordinal));
        connect(box, &QCheckBox::toggled, this, [this, face = kept.face](bool goesIn) {
            if (goesIn)
                m_takenOut.remove(face);
            else
                m_takenOut.insert(face);
            Q_EMIT choiceChanged();
        });
        auto* layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(chip);
        layout->addWidget(box, 0, Qt::AlignHCenter);
        m_kept->addWidget(cell);
        m_keptWidgets.append(cell);
        ask(kept.face, kSide, [chip = QPointer(chip)](const QImage& crop) {
            if (chip)
                chip->setImage(crop);
        });
    }
}

QList<FaceId> Appearances::chosen(int number) const {
    QList<FaceId> faces;
    if (const ShownTrack* shown = track(number))
        for (const KeptFrame& kept : shown->kept)
            if (!m_takenOut.contains(kept.face))
                faces.append(kept.face);
    return faces;
}

} // namespace sl::widgets
