// SPDX-License-Identifier: Apache-2.0
#include "tests/support/damage.h"

namespace sl::test {

int mutants(int usual) {
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue("SECONDLOOK_MUTANTS", &isNumber);
    return isNumber ? number : usual;
}

QByteArray Damage::to(QByteArray bytes) {
    for (auto left = 1 + m_random() % 12; left > 0 && bytes.size() > 64; --left)
        once(bytes);
    return bytes;
}

void Damage::once(QByteArray& bytes) {
    const auto at = below(bytes.size());
    const auto length = below(64);
    switch (m_random() % 7) {
    case 0: // one bit
        bytes[at] = char(bytes[at] ^ (1 << (m_random() % 8)));
        break;
    case 1: // a length or a count near the start
        bytes[below(64)] = char(m_random());
        break;
    case 2: // a number of four bytes, near a limit
        for (qsizetype i = at; i < qMin(at + 4, bytes.size()); ++i)
            bytes[i] = char(m_random() % 2 == 0 ? 0xff : 0);
        break;
    case 3:
        bytes.truncate(1 + at);
        break;
    case 4:
        bytes.remove(at, length);
        break;
    case 5:
        bytes.insert(at, bytes.mid(below(bytes.size()), length));
        break;
    default:
        swapBlocks(bytes);
    }
}

void Damage::swapBlocks(QByteArray& bytes) {
    const auto size = qMin<qsizetype>(1 + below(4096), bytes.size() / 2);
    const auto one = below(bytes.size() - size), other = below(bytes.size() - size);
    const auto kept = bytes.mid(one, size);
    bytes.replace(one, size, bytes.mid(other, size));
    bytes.replace(other, size, kept);
}

} // namespace sl::test
