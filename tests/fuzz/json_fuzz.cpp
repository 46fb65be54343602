// SPDX-License-Identifier: Apache-2.0
// Canonical JSON, by which audit entries are hashed.
#include "engine/core/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return 0;
    const QByteArray canonical = sl::canonicalJson(document.object());
    const auto read = QJsonDocument::fromJson(canonical);
    if (!read.isObject() || sl::canonicalJson(read.object()) != canonical)
        std::abort(); // what was hashed is what is read back
    static_cast<void>(sl::canonicalJson(document.object(), sl::NumberSpelling::BeforeRfc8785));
    return 0;
}
