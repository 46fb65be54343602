// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/records/reviewrecord.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sl {

/// Who has to act next on a search. A second and a third examination are one stage: which of them it is would
/// tell their examiner that others did not agree.
enum class SearchStage { FirstWaits, FirstOpen, IndependentWaits, IndependentOpen, Decided };

/// How far the work on one search has come, for lists that span cases. Carries no candidate, score or answer.
struct SearchProgress {
    QString caseNumber;
    SearchId search;
    SearchStage stage = SearchStage::FirstWaits;
    std::optional<OutcomeKind> outcome; ///< of a decided search alone
    int candidates = 0;
    QString searchedBy; ///< login
    QString examiner;   ///< login; empty while the examination waits, and when decided
    QDateTime since;    ///< since when it is at this stage
};

} // namespace sl
