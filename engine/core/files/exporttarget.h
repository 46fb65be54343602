// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QStringList>

namespace sl {

/// What an export may be written over.
enum class MayReplace { Nothing, Pdf, File };

/// Whether an export may be written to `file`: it is absent or may be replaced, no link, and its folder
/// (links followed) lies in none of `records`, the folders of workspace and cases. Errors: ExportRefused
/// (subject: the file), AlreadyExists (nothing may be replaced).
[[nodiscard]] Status checkExportTarget(const QString& file, const QStringList& records,
                                       MayReplace replace = MayReplace::Pdf);

} // namespace sl
