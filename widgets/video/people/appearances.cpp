// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/appearances.h"

#include "engine/core/literals.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/imageview/facechip.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/framewords.h"
#include "widgets/video/people/tracktile.h"

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

void Appearances::setVideo(const ShownCase& all, MediaId media) {
    qDeleteAll(std::as_const(m_byNumber));
    m_byNumber.clear();
    const int before = m_media == media ? m_selected : 0;
    m_case = all;
    m_media = media;
    const ShownVideo* video = m_case.video(media);
    const auto count = video ? video->tracks.size() : 0;
    m_title->setText(count == 0
                         ? tr("No face was found in this video. Go to a frame and take it to place a face by "
                              "hand.")
                         : tr("Who appears: %n appearance(s)", nullptr, int(count)));
    for (const ShownTrack& track : video ? video->tracks : QList<ShownTrack>())
        addTile(track, video->from);
    m_selected = 0;
    showKept();
    select(track(before) ? before : count > 0 ? video->tracks.first().number : 0);
}

void Appearances::addTile(const ShownTrack& track, double from) {
    auto* tile = new TrackTile(track, from, joinedWith(track));
    m_byNumber.insert(track.number, tile);
    m_tiles->addWidget(tile);
    connect(tile, &TrackTile::chosen, this, [this, number = track.number] {
        select(number);
        Q_EMIT trackChosen(number);
    });
    connect(tile, &TrackTile::layOutAsked, this,
            [this, number = track.number] { Q_EMIT layOutAsked(number); });
    connect(tile, &TrackTile::menuAsked, this,
            [this, number = track.number](const QPoint& place) { Q_EMIT menuAsked(number, place); });
    if (!track.kept.isEmpty())
        ask(track.kept.first().face, TrackTile::kSide, [tile = QPointer(tile)](const QImage& crop) {
            if (tile)
                tile->setImage(crop);
        });
}

const ShownTrack* Appearances::track(int number) const {
    const ShownVideo* video = m_case.video(m_media);
    return video ? video->track(number) : nullptr;
}

VideoTrackId Appearances::selectedId() const {
    const ShownTrack* shown = track(m_selected);
    return shown ? shown->id : VideoTrackId();
}

QString Appearances::joinedWith(const ShownTrack& track) const {
    QStringList names;
    for (const ShownTrack* other : m_case.person(track.id).mid(1))
        names.append(other->media == m_media ? QString::number(other->number)
                                             : appearanceText(m_case, *other, m_media));
    return names.join(u", "_s);
}

QPoint Appearances::placeOf(int track) const {
    const TrackTile* tile = m_byNumber.value(track);
    return tile ? tile->mapToGlobal(tile->rect().bottomLeft()) : mapToGlobal(QPoint());
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

/// Track by track, each in order of time; a check says whether it goes into the probe.
void Appearances::showKept() {
    qDeleteAll(std::as_const(m_keptWidgets));
    m_keptWidgets.clear();
    const ShownTrack* shown = track(m_selected);
    if (!shown)
        return m_keptTitle->setText({});
    const auto person = m_case.person(shown->id);
    m_keptTitle->setText(
        person.size() > 1
            ? tr("Frames of appearance %1 and %n other(s)", nullptr, int(person.size() - 1)).arg(m_selected)
            : tr("Frames of appearance %1 for the probe").arg(m_selected));
    for (const ShownTrack* each : person) {
        QList<KeptFrame> frames = each->kept;
        std::stable_sort(frames.begin(), frames.end(),
                         [](const KeptFrame& a, const KeptFrame& b) { return a.ordinal < b.ordinal; });
        for (const KeptFrame& kept : std::as_const(frames)) {
            m_keptWidgets.append(keptCell(*each, kept));
            m_kept->addWidget(m_keptWidgets.last());
        }
    }
}

QWidget* Appearances::keptCell(const ShownTrack& track, const KeptFrame& kept) {
    const bool isHere = track.media == m_media;
    const QString number = QString::number(kept.ordinal);
    const QString name = isHere ? number : u"%1.%2"_s.arg(track.media.value).arg(kept.ordinal);
    //: %1 is a frame's number, %2 the name of another video
    const QString what = isHere ? tr("frame %1").arg(number)
                                : tr("frame %1 of %2").arg(number, m_case.video(track.media)->name);
    auto* cell = new QWidget;
    auto* chip = new FaceChip(kSide);
    chip->setObjectName(u"videoView.kept"_s + name);
    chip->setCheckable(false);
    //: %1: "frame 12" or "frame 12 of gate.mkv"
    chip->setAccessibleName(tr("Face of this person in %1").arg(what));
    chip->setToolTip(plainToolTip(tr("Show %1.").arg(what)));
    connect(chip, &QAbstractButton::clicked, this,
            [this, media = track.media, ordinal = kept.ordinal] { Q_EMIT frameChosen(media, ordinal); });
    auto* box = new QCheckBox(isHere ? number : u"\u2197 "_s + number);
    box->setObjectName(u"videoView.use"_s + name);
    box->setMinimumHeight(kTarget);
    box->setChecked(!m_takenOut.contains(kept.face));
    box->setToolTip(plainToolTip(tr("Whether %1 goes into the probe.").arg(what)));
    box->setAccessibleName(tr("Into the probe: %1").arg(what));
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
    ask(kept.face, kSide, [chip = QPointer(chip)](const QImage& crop) {
        if (chip)
            chip->setImage(crop);
    });
    return cell;
}

QList<FaceId> Appearances::chosen(int number) const {
    QList<FaceId> faces;
    const ShownTrack* shown = track(number);
    for (const ShownTrack* each : shown ? m_case.person(shown->id) : QList<const ShownTrack*>())
        for (const KeptFrame& kept : each->kept)
            if (!m_takenOut.contains(kept.face))
                faces.append(kept.face);
    return faces;
}

} // namespace sl::widgets
