// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::widgets {

/// Why a report that was refused may not be written to `file`, in sentences: which folder or file, why, and
/// what to do instead. `workspaceFolder` is the folder of the open workspace.
[[nodiscard]] QString refusedTargetText(const QString& file, const QString& workspaceFolder);

/// A PDF is there that writing to `file` would replace. Reads its first bytes only.
[[nodiscard]] bool replacesPdf(const QString& file);

} // namespace sl::widgets
