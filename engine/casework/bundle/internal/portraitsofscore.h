// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/personrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/workspace/workspacecore.h"

#include <QHash>

#include <utility>

namespace sl::casework {

using ScoredPortrait = std::pair<PortraitRecord, Template>; ///< no template: those of that pack are gone

/// The portraits that listed scores come from, by rank, as enrolled: the one that the list names and, for
/// each face of the probe, the person's best. What was enrolled after the search is left out. A person who
/// was removed has none. `faces`: of the probe.
[[nodiscard]] Result<QHash<int, QList<ScoredPortrait>>>
portraitsOfScores(workspace::WorkspaceCore& workspace, const SearchRecord& search,
                  const QList<CandidateRecord>& candidates, const QList<FaceRecord>& faces);

} // namespace sl::casework
