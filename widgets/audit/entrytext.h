// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/auditrecord.h"

#include <QString>

namespace sl::widgets {

/// Every field of an entry on a line each, times as they are stored, the details as indented JSON.
[[nodiscard]] QString entryText(const AuditRecord& entry);

} // namespace sl::widgets
