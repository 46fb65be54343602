// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/records/caserecord.h"

#include <QAbstractListModel>
#include <QCache>
#include <QHash>
#include <QImage>

#include <functional>

namespace sl::widgets {

/// The media of a case in the order they came. Thumbnails are asked for when a view shows their row, a few at
/// a time, the latest request first; a row never changes its place. UI thread.
class MediaModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ThumbnailRole = Qt::DecorationRole, ///< QImage, null until it came
        RecordRole = Qt::UserRole,          ///< MediaRecord
        ReasonRole,                         ///< why a file could not be taken; empty otherwise
    };
    using ThumbnailSource = std::function<Future<QImage>(MediaId media, int maxSide)>;

    MediaModel(ThumbnailSource thumbnails, int maxSide, QObject* parent = nullptr);

    void setMedia(const QList<MediaRecord>& media);
    void add(const QList<MediaRecord>& media); ///< known ids are updated instead
    void update(const MediaRecord& media);     ///< unknown ids are ignored
    void setFaceCount(MediaId media, int count);

    [[nodiscard]] const MediaRecord& record(int row) const { return m_media.at(row); }
    /// Where a row stands among the others: in the order they came, the frames of a video behind it by
    /// number.
    [[nodiscard]] std::pair<int, qint64> place(int row) const;
    [[nodiscard]] int row(MediaId media) const { return m_rows.value(media, -1); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// For who hears it. `note`: on a problem, or on what the file holds.
    [[nodiscard]] static QString describe(const MediaRecord& media, const QString& note);
    [[nodiscard]] QVariant thumbnail(const MediaRecord& media) const;
    void askNext();
    void rebuildRows();
    void noteRow(int row);

    static constexpr int kAtOnce = 4;
    static constexpr int kKept = 1500;  ///< thumbnails; about 100 kB each
    static constexpr int kWishes = 400; ///< rows that were scrolled past long ago are forgotten

    ThumbnailSource m_source;
    int m_maxSide;
    QList<MediaRecord> m_media;
    QHash<MediaId, int> m_rows;
    QHash<QString, int> m_byHash; ///< the first row of each file's SHA-256, as hex digits
    mutable QCache<MediaId, QImage> m_thumbnails{kKept};
    mutable QList<MediaId> m_wanted;
    QHash<MediaId, bool> m_running;
    int m_generation = 0;
};

} // namespace sl::widgets

Q_DECLARE_METATYPE(sl::MediaRecord)
