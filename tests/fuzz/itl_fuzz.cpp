// SPDX-License-Identifier: Apache-2.0
// A transaction of ANSI/NIST-ITL with Type-10 records.
#include "engine/sources/internal/itlfile.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    const auto records = sl::sources::readItlFile(file, u"person.an2"_s);
    if (!records)
        return 0;
    for (const auto& record : *records) {
        static_cast<void>(record.text(record.type));
        if (record.dataOffset < 0 || record.dataLength < 0 ||
            record.dataLength > bytes.size() - record.dataOffset)
            std::abort(); // a picture lies inside the file
    }
    return 0;
}
