// SPDX-License-Identifier: Apache-2.0
// What a camera wrote beside the picture.
#include "engine/pictures/internal/exif.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto facts = sl::pictures::readExif(QByteArrayView(data, qsizetype(size)));
    if (facts.takenAt.size() > qsizetype(size) + 32 || facts.device.size() > qsizetype(size) + 32)
        std::abort(); // it says no more than the file does
    return 0;
}
