// SPDX-License-Identifier: Apache-2.0
// A picture file: header, completeness, EXIF and the decoders.
#include "engine/pictures/picturedecoder.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    const sl::pictures::DecodeLimits limits{1'000'000, 16};
    const auto image = sl::pictures::decodePicture(bytes, u"picture"_s, limits, QSize(64, 64));
    if (image && (image->pixels.isNull() || image->pixels.format() != QImage::Format_RGB888))
        std::abort(); // a decoded picture has pixels
    return 0;
}
