// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QString>

namespace sl::workspace {

/// Details of DriveUnsuitable.
inline constexpr auto kNoPermissions = "no permissions"; ///< whoever reads the drive reads every file on it
inline constexpr auto kNoSharing = "no shared memory or locks"; ///< which SQLite's write-ahead log needs

/// Tries, on a file that is gone when it returns, what records need of the drive that `folder` is or will be
/// on: files that are one account's alone, memory that maps a file, locks. Errors: DriveUnsuitable, DiskFull,
/// WriteFailed; subject = `folder`.
[[nodiscard]] Status checkDrive(const QString& folder);

} // namespace sl::workspace
