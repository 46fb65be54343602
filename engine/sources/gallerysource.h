// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/core/result.h"
#include "engine/sources/columnchoice.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sl::sources {

/// Where a picture lies in a file that holds more than the picture; in bytes.
struct FilePart {
    qint64 offset = 0;
    qint64 length = 0;
    qint64 fileSize = 0; ///< when the records were read that say whose picture it is
    QDateTime changedAt; ///< the file's, then
};

/// One picture to enrol, with the facts that the source states about it.
struct PortraitToEnrol {
    QString file; ///< absolute
    QString personId;
    QString name;
    QString sex; ///< "M", "F", "X" or empty
    int birthYear = 0;
    QString agency;
    QDate capturedOn;
    QString source;
    QString lawfulBasis;
    std::optional<FilePart> part; ///< none: the whole file is the picture
};

/// The pictures of a folder or table for enrolment, in a fixed order, and the parts that cannot be used.
struct GallerySource {
    QList<PortraitToEnrol> portraits;
    QList<EnrolProblem> problems;
    QList<EnrolProblem> notes; ///< nothing was left out for them
};

/// `path`: a folder with one folder per person, a table, or a transaction (see GalleryService::enrol);
/// `columns`: those of a table.
/// Errors: NotFound, FileUnreadable, FolderEmpty, those of readGalleryTable() and readType10File().
[[nodiscard]] Result<GallerySource> readGallerySource(const QString& path, const ColumnChoice& columns = {});

/// A file that readGallerySource() would read as a table.
[[nodiscard]] bool isGalleryTable(const QString& path);

/// The picture's bytes. Errors: those of vision::readImageFile(), ImageTruncated (the part is no longer
/// there).
[[nodiscard]] Result<QByteArray> readPortraitBytes(const PortraitToEnrol& portrait);

} // namespace sl::sources
