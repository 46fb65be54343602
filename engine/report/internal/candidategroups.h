// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/reportdata.h"

#include <QList>

namespace sl::report {

/// Where the answers put a candidate, in the order of the report: what speaks against a lead first.
enum class Standing {
    Divided,       ///< one examiner supports the same person, another does not
    Different,     ///< nobody supports the same person, somebody supports different persons
    Inconclusive,  ///< step 0 is the most that was said
    NotComparable, ///< every answer is "not comparable"
    Unanswered,    ///< no answer yet
    Supported,     ///< every answer supports the same person
};

[[nodiscard]] Standing standing(const PrintedCandidate& candidate);
/// The candidates of one standing; `Different` by the strongest answer first, all others in rank order.
[[nodiscard]] QList<PrintedCandidate> candidatesOf(const QList<PrintedCandidate>& all, Standing wanted);

} // namespace sl::report
