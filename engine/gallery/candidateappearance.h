// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sl::gallery {

/// A case in which a person was a candidate.
struct CandidateAppearance {
    QString caseNumber;
    SearchId search;
    std::optional<int> rank; ///< not told to examiners: they may yet examine that search independently
    QDateTime at;
};

} // namespace sl::gallery
