// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/mediamodel.h"

#include "widgets/text/errortext.h"
#include "widgets/text/picturenotes.h"
#include "widgets/text/plaintext.h"

#include <QTimer>

namespace sl::widgets {

MediaModel::MediaModel(ThumbnailSource thumbnails, int maxSide, QObject* parent)
    : QAbstractListModel(parent), m_source(std::move(thumbnails)), m_maxSide(maxSide) {}

void MediaModel::setMedia(const QList<MediaRecord>& media) {
    beginResetModel();
    ++m_generation;
    m_media = media;
    m_thumbnails.clear();
    m_wanted.clear();
    m_running.clear();
    rebuildRows();
    endResetModel();
}

void MediaModel::rebuildRows() {
    m_rows.clear();
    m_byHash.clear();
    for (int row = 0; row < m_media.size(); ++row)
        noteRow(row);
}

void MediaModel::noteRow(int row) {
    const MediaRecord& media = m_media.at(row);
    m_rows.insert(media.id, row);
    if (!media.problem && !media.sha256.isNull())
        if (const QString hash = media.sha256.hex(); !m_byHash.contains(hash))
            m_byHash.insert(hash, row);
}

std::pair<int, qint64> MediaModel::place(int row) const {
    const QJsonObject& facts = m_media.at(row).metadata;
    const auto video = m_byHash.constFind(facts.value(QLatin1String("video")).toString());
    if (video == m_byHash.constEnd())
        return {row, -1};
    return {*video, facts.value(QLatin1String("frame")).toObject().value(QLatin1String("frame")).toInteger()};
}

void MediaModel::add(const QList<MediaRecord>& media) {
    QList<MediaRecord> fresh;
    for (const MediaRecord& record : media) {
        if (m_rows.contains(record.id))
            update(record);
        else
            fresh.append(record);
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_media.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const MediaRecord& record : fresh) {
        m_media.append(record);
        noteRow(int(m_media.size()) - 1);
    }
    endInsertRows();
}

void MediaModel::update(const MediaRecord& media) {
    const int at = row(media.id);
    if (at < 0)
        return;
    m_media[at] = media;
    Q_EMIT dataChanged(index(at), index(at));
}

void MediaModel::setFaceCount(MediaId media, int count) {
    const int at = row(media);
    if (at < 0 || m_media[at].faceCount == count)
        return;
    m_media[at].faceCount = count;
    Q_EMIT dataChanged(index(at), index(at));
}

int MediaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_media.size());
}

QVariant MediaModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MediaRecord& media = m_media.at(index.row());
    const QString reason = media.problem ? reasonText(*media.problem, media.originalName) : QString();
    const QString note = media.problem ? reason : pictureNotes(media.metadata).join(QLatin1Char('\n'));
    switch (role) {
    case Qt::DisplayRole:
        return media.originalName;
    case Qt::ToolTipRole:
        return plainToolTip(note.isEmpty() ? media.originalName
                                           : media.originalName + QLatin1Char('\n') + note);
    case Qt::AccessibleDescriptionRole:
        return describe(media, note);
    case ThumbnailRole:
        return thumbnail(media);
    case RecordRole:
        return QVariant::fromValue(media);
    case ReasonRole:
        return reason;
    default:
        return {};
    }
}

QString MediaModel::describe(const MediaRecord& media, const QString& note) {
    if (media.problem)
        return note;
    const QString faces = media.state == MediaState::Sealed ? tr("Not yet searched for faces")
                                                            : tr("%n face(s)", nullptr, media.faceCount);
    return note.isEmpty() ? faces : note + QLatin1Char('\n') + faces;
}

QVariant MediaModel::thumbnail(const MediaRecord& media) const {
    if (const QImage* image = m_thumbnails.object(media.id))
        return *image;
    // A problem has no picture; a sealed file may turn out to be one, and is asked for when it was looked at.
    if (media.state != MediaState::Processed || m_running.contains(media.id))
        return {};
    m_wanted.removeOne(media.id);
    m_wanted.append(media.id);
    if (m_wanted.size() > kWishes)
        m_wanted.removeFirst();
    auto* self = const_cast<MediaModel*>(this); // fetching on demand: what data() gives does not change by it
    QTimer::singleShot(0, self, &MediaModel::askNext);
    return {};
}

void MediaModel::askNext() {
    while (m_running.size() < kAtOnce && !m_wanted.isEmpty()) {
        const MediaId media = m_wanted.takeLast();
        m_running.insert(media, true);
        m_source(media, m_maxSide)
            .then(this, [this, media, generation = m_generation](const Result<QImage>& image) {
                if (generation != m_generation)
                    return;
                m_running.remove(media);
                // A picture that cannot be shown stays grey, and is not asked for again for this row.
                m_thumbnails.insert(media, new QImage(image ? *image : QImage()));
                if (const int at = row(media); at >= 0)
                    Q_EMIT dataChanged(index(at), index(at), {ThumbnailRole});
                askNext();
            });
    }
}

} // namespace sl::widgets
