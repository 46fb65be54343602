// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/review/independence.h"

namespace sl::casework {

/// How an examination that waits, or is being worked on, stands in the review queue.
[[nodiscard]] Result<QueueEntry> queueEntry(const CaseRows& rows, const ExaminationRecord& examination);

} // namespace sl::casework
