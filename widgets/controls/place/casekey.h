// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"

#include <QString>

namespace sl::widgets {

/// Where settings keep what one person left in one case: the same for every path that leads to the workspace,
/// another for a case that was made again under the same number.
[[nodiscard]] QString caseKey(const QString& workspaceFolder, const QString& login, const CaseRecord& record);

} // namespace sl::widgets
