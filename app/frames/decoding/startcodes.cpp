// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/startcodes.h"

#include <algorithm>
#include <array>
#include <unistd.h>
#include <vector>

namespace sl::frames {
namespace {

constexpr std::int64_t kPieceBytes = 1 << 20;
constexpr std::int64_t kApart = 2048; ///< bytes between the two parameter sets, at most
constexpr std::array kProfiles{66, 77, 88, 100, 110, 122, 244, 44};

bool isH264Sequence(const std::uint8_t* unit) {
    const bool wanted = (unit[0] & 0x80) == 0 && (unit[0] & 0x60) != 0 && (unit[0] & 0x1f) == 7;
    return wanted && std::find(kProfiles.begin(), kProfiles.end(), int(unit[1])) != kProfiles.end();
}
bool isH264Picture(const std::uint8_t* unit) {
    return (unit[0] & 0x80) == 0 && (unit[0] & 0x60) != 0 && (unit[0] & 0x1f) == 8;
}
bool isHevc(const std::uint8_t* unit, int type) {
    return unit[0] == type << 1 && unit[1] == 1;
}

/// Goes through the units of a stream as they come.
class Search {
public:
    /// `unit` is what follows a start code at the byte `at`.
    std::optional<FoundStream> look(const std::uint8_t* unit, std::int64_t at) {
        if (isH264Sequence(unit))
            m_h264 = at;
        else if (isHevc(unit, 32))
            m_hevc = at;
        else if (isH264Picture(unit) && m_h264 >= 0 && at - m_h264 < kApart)
            return FoundStream{"h264", m_h264};
        else if (isHevc(unit, 33) && m_hevc >= 0 && at - m_hevc < kApart)
            return FoundStream{"hevc", m_hevc};
        return std::nullopt;
    }

private:
    std::int64_t m_h264 = -1;
    std::int64_t m_hevc = -1;
};

} // namespace

std::optional<FoundStream> findStream(int descriptor) {
    constexpr std::int64_t needed = 5; // a start code and two bytes of its unit
    Search search;
    std::vector<std::uint8_t> piece(kPieceBytes);
    for (std::int64_t from = 0;; from += kPieceBytes - needed + 1) {
        const auto count = pread(descriptor, piece.data(), piece.size(), from);
        for (std::int64_t i = 0; i + needed <= count; ++i) {
            if (piece[size_t(i)] != 0 || piece[size_t(i) + 1] != 0 || piece[size_t(i) + 2] != 1)
                continue;
            if (const auto found = search.look(&piece[size_t(i) + 3], from + i))
                return found;
        }
        if (count < kPieceBytes)
            return std::nullopt;
    }
}

} // namespace sl::frames
