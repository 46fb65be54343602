// SPDX-License-Identifier: Apache-2.0
#include "engine/demo/internal/drawing/dice.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace sl::demo {
namespace {

quint64 splitMix(quint64& state) {
    state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

} // namespace

Dice::Dice(quint64 seed, quint64 stream) {
    quint64 state = seed;
    state = splitMix(state) ^ stream;
    for (quint64& word : m_state)
        word = splitMix(state);
}

quint64 Dice::bits() {
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Dice::uniform(double low, double high) {
    constexpr double kStep = 1.0 / (1ULL << 53);
    return low + (high - low) * kStep * static_cast<double>(bits() >> 11);
}

double Dice::normal() {
    // Box and Muller; the second number of the pair is not kept, so that a draw is always two words
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform(0.0, 1.0)));
    return radius * std::cos(2.0 * std::numbers::pi * uniform(0.0, 1.0));
}

double Dice::normal(double limit) {
    return std::clamp(normal(), -limit, limit);
}

int Dice::index(int count) {
    return std::min(static_cast<int>(uniform(0.0, count)), count - 1);
}

} // namespace sl::demo
