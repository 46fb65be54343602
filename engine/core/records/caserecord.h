// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/records/picturedamage.h"
#include "engine/core/records/searchprogress.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSize>
#include <QString>

#include <optional>

namespace sl {

struct CaseRecord {
    QString number; ///< unique in the workspace; also the folder name (made safe)
    QString title;
    QString offenceType;
    QString legalBasis;
    QString requester;
    QString purpose;
    QString createdBy; ///< login
    QDateTime createdAt;
    QDateTime closedAt; ///< null while open
};

/// A line of the case list.
struct CaseSummary {
    CaseRecord record;
    int mediaCount = 0;
    int searchCount = 0;
    QDateTime lastOpenedAt;
    /// Oldest search first. Fewer than `searchCount` for a case that was not opened since its workspace keeps
    /// them.
    QList<SearchProgress> searches = {};
};

enum class MediaState {
    Sealed,    ///< copied and hashed, not yet decoded
    Processed, ///< decoded and searched for faces (there may be none)
    Problem,   ///< see MediaRecord::problem
};

/// One dropped file: a sealed image, or a file that could not be imported, with the reason.
struct MediaRecord {
    MediaId id;
    Sha256 sha256; ///< null when nothing could be read
    QString originalName;
    QString originalPath;
    qint64 bytes = 0;
    QSize pixels;         ///< upright size; empty while not decoded
    QJsonObject metadata; ///< "takenAt", "device" … as read from the file; unverified
    MediaState state = MediaState::Sealed;
    std::optional<Error> problem;
    QString importedBy;
    QDateTime importedAt;
    int faceCount = 0; ///< filled by queries
};

struct FaceRecord {
    FaceId id;
    MediaId media;
    FaceGeometry geometry;
    QualityRecord quality;
    QString packIdentity; ///< of the template
    Template templ;       ///< empty when it could not be made
    QString createdBy;    ///< "detector" or the login of who placed it by hand
    QDateTime createdAt;
    /// Length of the network's raw output for the face's own crop, of the same pack. 0: not measured, in
    /// databases of earlier versions; the first search measures it from the sealed picture.
    double rawLength = 0.0;
    PictureDamage damage = {}; ///< of its picture; filled by queries
};

/// Faces of one unknown person, searched as one query.
struct ProbeRecord {
    ProbeId id;
    QString label;
    QList<FaceId> faces;
    QString createdBy;
    QDateTime createdAt;
};

} // namespace sl
