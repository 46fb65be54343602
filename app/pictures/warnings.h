// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pictures/codec.h"

namespace sl::helper {

/// Keeps what Qt's plug-ins for JPEG and TIFF say of spoilt data, and nothing of it on the terminal. Called
/// once, before any picture.
void listenToDecoders();

/// What was met since this was last called.
[[nodiscard]] pictures::SpoiltData takeSpoiltData();

} // namespace sl::helper
