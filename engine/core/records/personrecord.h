// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/core/ids.h"
#include "engine/core/personfilter.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/sha256.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace sl {

/// A gallery identity.
struct PersonRecord {
    PersonId id;
    QString externalId; ///< the agency's own number, unique
    QString name;
    QString sex;       ///< as recorded by the source: "M", "F", "X" or empty
    int birthYear = 0; ///< 0: not recorded
    QString agency;    ///< where the record came from
    QDateTime createdAt;
    int portraitCount = 0; ///< filled by queries
    PortraitId cover;      ///< of best quality, for lists; filled by queries
};

/// One image of a person. The file is stored content-addressed under portraits/.
struct PortraitRecord {
    PortraitId id;
    PersonId person;
    Sha256 sha256;
    QString originalName;
    QDate capturedOn; ///< null: not recorded
    QString source;   ///< who took it, from where it was imported
    QString lawfulBasis;
    FaceGeometry face;
    QualityRecord quality;
    QString enrolledBy;
    QDateTime enrolledAt;
};

/// A file that was not enrolled, with the reason, or a note: what else of a source is worth a look.
struct EnrolProblem {
    QString file;
    QString personId;
    Error error;

    /// Nothing was left out for it.
    [[nodiscard]] bool isNote() const {
        using enum ErrorCode;
        return error.code == ValueUnread || error.code == ColumnUnused || error.code == PersonDiffers ||
               error.code == PictureOfAnother || error.code == LitterSkipped ||
               error.code == EncodingGuessed || error.code == HeaderBelow || error.code == NumbersAlike ||
               error.code == NumbersNearlyAlike || error.code == OnlyFirstEnrolled;
    }
};

/// Which persons to list; empty fields do not restrict.
struct PersonQuery {
    QString text;                             ///< beginning of words of name or external id
    PersonFilter filter{{}, 0, 0, {}, false}; ///< a list shows only persons with a record
    QString after; ///< external id of the last person of the page before; empty: the first page
    int limit = 200;
};

} // namespace sl
