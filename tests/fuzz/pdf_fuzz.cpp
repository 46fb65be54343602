// SPDX-License-Identifier: Apache-2.0
// A signed report.
#include "engine/evidence/pdf/pdfsignature.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    static_cast<void>(sl::evidence::readPdfSignatures(bytes));
    return 0;
}
