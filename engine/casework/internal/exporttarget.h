// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QStringList>

namespace sl::casework {

/// Whether an export may be written to `file`: it is absent or a PDF, no link, and its folder (links
/// followed) lies in none of `records`, the folders of workspace and case. Errors: ExportRefused (subject:
/// the file).
[[nodiscard]] Status checkExportTarget(const QString& file, const QStringList& records);

} // namespace sl::casework
