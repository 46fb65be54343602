// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QDateTime>
#include <QString>

namespace sl::gallery {

/// A case in which a person was a candidate. Nobody is told the rank: it is of a list that the reader may yet
/// be asked about, and reading it here would be on no record.
struct CandidateAppearance {
    QString caseNumber;
    SearchId search;
    QDateTime at;
};

} // namespace sl::gallery
