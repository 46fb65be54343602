// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pictures/codec.h"

namespace sl::helper {

/// Loads libheif's decoders: called before the process is confined, after which nothing can be
/// loaded.
void prepareHeif();

/// The picture that a HEIC or AVIF file calls its own, turned as the file says; others are counted.
[[nodiscard]] Result<pictures::OpenedPicture> openHeif(const QByteArray& file);

} // namespace sl::helper
