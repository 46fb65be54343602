// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>

namespace sl::demo {

/// Random numbers that repeat: the same seed and stream give the same row of them, whatever was drawn from
/// other streams. Generator xoshiro256**, seeded by SplitMix64 (Blackman and Vigna, 2018). Not thread-safe.
class Dice {
public:
    explicit Dice(quint64 seed, quint64 stream = 0);

    [[nodiscard]] quint64 bits();
    [[nodiscard]] double uniform(double low, double high); ///< low <= value < high
    [[nodiscard]] double normal();                         ///< mean 0, standard deviation 1
    [[nodiscard]] double normal(double limit);             ///< the same, moved to -limit..limit if outside
    [[nodiscard]] int index(int count);                    ///< 0..count-1

private:
    std::array<quint64, 4> m_state{};
};

} // namespace sl::demo
