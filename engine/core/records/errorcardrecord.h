// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/rate.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sl {

/// The counts of one group, for probes of one number of faces.
struct ErrorCardCell {
    QString column, value; ///< both empty: everybody; an empty value alone: not recorded
    int faces = 1;         ///< 1, 2 or 3; 0: all faces of a person
    Rate missed;           ///< searches for people who are in the gallery, and whose list lacked them
    /// The threshold at the lowest FPIR that the number of searches supports, over everybody; empty: too few
    /// searches.
    std::optional<double> similarity = {};
    Rate reached; ///< non-mated searches of this group that reach it
};

/// Error rates of one pack, one gallery and one list length, measured with labelled pictures and signed by
/// the supervisor who had them measured.
struct ErrorCardRecord {
    qint64 id = 0;
    QString packIdentity, packName;
    Sha256 galleryHash; ///< as in SearchRecord
    int galleryPersons = 0;
    int galleryTemplates = 0;
    int listLength = 0;
    int policyVersion = 0;
    QString measuredBy;
    QDateTime measuredAt;
    int persons = 0, pictures = 0, failures = 0; ///< of the labelled pictures; failures to acquire
    Sha256 scores;                               ///< of the raw scores' file, from which all cells follow
    QList<ErrorCardCell> cells;

    /// Those of probes of so many faces, everybody first; more than three are searched as "all".
    [[nodiscard]] QList<ErrorCardCell> ofFaces(qsizetype faces) const {
        QList<ErrorCardCell> found;
        for (const ErrorCardCell& cell : cells)
            if (cell.faces == (faces > 3 ? 0 : faces))
                found.append(cell);
        return found;
    }
};

} // namespace sl
