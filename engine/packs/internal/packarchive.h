// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/packs/internal/transfer.h"

namespace sl::packs {

inline constexpr qint64 kLargestArchive = qint64(2) << 30; ///< bytes, packed as well as unpacked
inline constexpr int kMostArchiveEntries = 1000;

/// Unpacks a zip or (compressed) tar archive of a model pack into an existing empty folder. Nothing may leave
/// that folder: an archive with an absolute name, a "..", a link or a device in it is refused as a whole.
/// Errors: ArchiveInvalid (subject = the archive, detail names the entry), those of LimitedFile.
[[nodiscard]] Status unpackArchive(const QString& archive, const QString& folder, ByteProgress& progress);

} // namespace sl::packs
