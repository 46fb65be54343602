// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/motionjpeg.h"

#include <array>
#include <cstdint>
#include <optional>
#include <unistd.h>
#include <vector>

namespace sl::frames {
namespace {

constexpr int kPictures = 3;
constexpr size_t kWindow = 64 * 1024;
constexpr std::int64_t kLongestPicture = 64 << 20;

constexpr int kStart = 0xd8, kEnd = 0xd9, kScan = 0xda;

/// The bytes of a file, a window at a time.
class Bytes {
public:
    explicit Bytes(int descriptor) : m_descriptor(descriptor), m_window(kWindow) {}

    /// -1 behind the end.
    [[nodiscard]] int at(std::int64_t place) {
        if (place < m_from || place >= m_from + m_count) {
            m_from = place;
            m_count = pread(m_descriptor, m_window.data(), m_window.size(), place);
        }
        return place < m_from + m_count ? m_window[size_t(place - m_from)] : -1;
    }

private:
    int m_descriptor;
    std::vector<std::uint8_t> m_window;
    std::int64_t m_from = 0;
    std::int64_t m_count = 0;
};

/// Behind the end of the picture that begins at `from`, whose segments are passed over by their lengths.
std::optional<std::int64_t> endOfPicture(Bytes& bytes, std::int64_t from) {
    if (bytes.at(from) != 0xff || bytes.at(from + 1) != kStart)
        return std::nullopt;
    bool isInScan = false;
    for (auto i = from + 2; i < from + kLongestPicture; ++i) {
        const int byte = bytes.at(i);
        if (byte < 0 || (byte != 0xff && !isInScan))
            return std::nullopt;
        if (byte != 0xff)
            continue;
        const int marker = bytes.at(i + 1);
        if (marker == kEnd)
            return i + 2;
        const bool hasNoLength = marker <= 0x01 || (marker >= 0xd0 && marker <= kStart) || marker == 0xff;
        if (hasNoLength)
            continue;
        const int length = bytes.at(i + 2) * 256 + bytes.at(i + 3);
        if (length < 2)
            return std::nullopt;
        isInScan = marker == kScan;
        i += 1 + length;
    }
    return std::nullopt;
}

} // namespace

bool isMotionJpeg(int descriptor) {
    Bytes bytes(descriptor);
    std::int64_t at = 0;
    for (int i = 0; i < kPictures; ++i) {
        const auto end = endOfPicture(bytes, at);
        if (!end)
            return false;
        at = *end;
    }
    return true;
}

} // namespace sl::frames
