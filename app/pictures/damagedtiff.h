// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pictures/codec.h"

namespace sl::helper {

/// The first page of a TIFF that Qt gave up, by libtiff: as far as its strips or tiles can be decoded from
/// the top. Eight bits a channel, whatever the file has.
[[nodiscard]] Result<pictures::OpenedPicture> openDamagedTiff(const QByteArray& file);

} // namespace sl::helper
