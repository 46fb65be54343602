// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <random>

namespace sl::test {

/// How many mutants in all; SECONDLOOK_MUTANTS names another number.
[[nodiscard]] int mutants(int usual);

/// One to twelve kinds of damage, the same for the same numbers.
class Damage {
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    [[nodiscard]] QByteArray to(QByteArray bytes);
    [[nodiscard]] qsizetype below(qsizetype end) { return qsizetype(m_random() % quint64(end)); }

private:
    void once(QByteArray& bytes);
    void swapBlocks(QByteArray& bytes);

    std::mt19937 m_random;
};

} // namespace sl::test
