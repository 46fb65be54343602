// SPDX-License-Identifier: Apache-2.0
// The manifest of a model pack.
#include "engine/vision/packs/manifest.h"

#include <cstdint>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    static_cast<void>(sl::vision::parseManifest(bytes, u"manifest.json"_s));
    return 0;
}
