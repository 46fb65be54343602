// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/residentmemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sl::bench {
namespace {

double megabytes(const char* field) {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toDouble() / 1024;
    return 0.0;
}

} // namespace

double residentMegabytes() {
    return megabytes("VmRSS:");
}

double anonymousMegabytes() {
    return megabytes("RssAnon:");
}

} // namespace sl::bench
