// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QString>

namespace sl::store {

class Database;

/// Copies the whole database, consistent while others write, through SQLite's backup API. The copy appears
/// under its name only when it is complete. Errors: AlreadyExists, WriteFailed, DiskFull, Locked,
/// DatabaseFailed.
[[nodiscard]] Status backup(Database& database, const QString& file);

} // namespace sl::store
