// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pictures/codec.h"

namespace sl::helper {

/// A WebP that breaks off, or that Qt gave up, by libwebp: as far as it can be decoded from the top.
[[nodiscard]] Result<pictures::OpenedPicture> openDamagedWebp(const QByteArray& file);

} // namespace sl::helper
