// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace sl {

/// Where a candidate stood when its search was repeated with varied copies of the probe's faces.
struct RankBand {
    CandidateId candidate;
    int best = 0;   ///< rank from 1; 0: in no variation's list
    int worst = 0;  ///< among the variations that list it
    int listed = 0; ///< how many variations list it
    /// By place from 1: without this face, and no other one, it is not in the list; 0: none.
    int onlyFace = 0;
};

/// How stable the ranks of a search are.
struct StabilityRecord {
    SearchId search;
    int variations = 0;
    QString measuredBy;
    QDateTime measuredAt;
    QList<RankBand> bands; ///< by rank
};

} // namespace sl
