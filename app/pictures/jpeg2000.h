// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pictures/codec.h"

namespace sl::helper {

/// A JPEG 2000 file (JP2) or code stream, of grey or colour.
[[nodiscard]] Result<pictures::OpenedPicture> openJpeg2000(const QByteArray& file);

} // namespace sl::helper
