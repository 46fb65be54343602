// SPDX-License-Identifier: Apache-2.0
// A table of portraits.
#include "engine/sources/csvtable.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto table = sl::sources::readCsv(bytes, u"list.csv"_s);
    if (table && table->header.isEmpty())
        std::abort(); // a table has a header
    return 0;
}
