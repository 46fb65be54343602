// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace sl::session {

/// One file to enrol, with what the source says of it.
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
};

/// What a folder or table offers for enrolment, in a fixed order, and what of it cannot be used.
struct GallerySource {
    QList<PortraitToEnrol> portraits;
    QList<EnrolProblem> problems;
};

/// `path`: a folder with one folder per person, or a table (see GalleryService::enrol). Errors: NotFound,
/// FileUnreadable, InvalidArgument (a table without the columns it needs, or that is no table; detail names
/// line and column).
[[nodiscard]] Result<GallerySource> readGallerySource(const QString& path);

} // namespace sl::session
