// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/review/independence.h"
#include "engine/core/records/searchprogress.h"

namespace sl::casework {

/// How an examination that waits, or is being worked on, stands in the review queue.
[[nodiscard]] Result<QueueEntry> queueEntry(const CaseRows& rows, const ExaminationRecord& examination);

/// How far a search of this case has come. Errors: NotFound.
[[nodiscard]] Result<SearchProgress> searchProgress(store::Database& database, const QString& caseNumber,
                                                    SearchId id);

} // namespace sl::casework
