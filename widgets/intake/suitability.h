// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"
#include "engine/core/suitability.h"

#include <QStringList>

namespace sl::widgets {

/// How fit a face is for a search, in words. A measure of the picture, not of a right outcome.
struct SuitabilityText {
    Suitability grade = Suitability::Good;
    QString sentence;    ///< "Suitability: fair"
    QString tested;      ///< the result of searches with such a face in tests
    QStringList reasons; ///< reasons against it, each with its number; damage first; may be empty
    QString measures;    ///< "Eyes 31 px apart · yaw 22° · sharpness 40"
};

[[nodiscard]] SuitabilityText suitabilityTextOf(const FaceRecord& face, const PolicyRecord& policy);

/// A sentence when even the best face of a probe is poor; empty otherwise.
[[nodiscard]] QString probeWarning(const QList<FaceRecord>& faces);

} // namespace sl::widgets
