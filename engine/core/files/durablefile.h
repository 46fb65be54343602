// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QString>

namespace sl {

// Writes that survive a loss of power. Errors of all: DiskFull, WriteFailed (subject: the path).

[[nodiscard]] Status syncFile(int descriptor, const QString& path); ///< the bytes of an open file
[[nodiscard]] Status syncFile(const QString& path);                 ///< the bytes of a closed one
/// The names in a folder: a file that was made or renamed in it is there only from then on.
[[nodiscard]] Status syncFolder(const QString& folder);
/// Writes a file that was not there, and syncs it; replaces nothing, whoever comes first. What it could not
/// write whole it takes away again. Errors: AlreadyExists too.
[[nodiscard]] Status writeNewFile(const QString& path, const QByteArray& bytes);
/// Writes a file in the place of another (or of none) in one step, and makes that durable.
[[nodiscard]] Status saveFile(const QString& path, const QByteArray& bytes);
/// Puts a synced file in the place of another (or of none) in one step, and makes that durable.
[[nodiscard]] Status replaceFile(const QString& finished, const QString& place);
/// Makes a folder and those above it; each new name is durable.
[[nodiscard]] Status makeFolder(const QString& folder);

} // namespace sl
