// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchprogress.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"

namespace sl::casework {

/// How an examination that waits, or is being worked on, stands in the review queue.
[[nodiscard]] Result<QueueEntry> queueEntry(store::Database& database, const QString& caseNumber,
                                            const ExaminationRecord& examination);

/// How far a search of this case has come. Errors: NotFound.
[[nodiscard]] Result<SearchProgress> searchProgress(store::Database& database, const QString& caseNumber,
                                                    SearchId id);

} // namespace sl::casework
