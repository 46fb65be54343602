// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::helper {

/// Keeps what Qt's plug-ins for JPEG and TIFF say of spoilt data, and nothing of it on the terminal. Called
/// once, before any picture.
void listenToDecoders();

/// Whether spoilt data were met since this was last called. A few bytes that fill up a picture before its
/// end mark, as cameras write them, are none.
[[nodiscard]] bool takeSpoiltData();

} // namespace sl::helper
