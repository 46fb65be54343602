// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/libav.h"

#include <cstdint>
#include <memory>

namespace sl::frames {

/// A regular file, from one of its bytes on, as libavformat reads it. It is read by its descriptor: nothing
/// here opens a name.
class Media {
public:
    Media(int descriptor, std::int64_t from);
    ~Media();
    Media(const Media&) = delete;
    Media& operator=(const Media&) = delete;

    [[nodiscard]] AVIOContext* io() const { return m_io; }
    [[nodiscard]] std::int64_t from() const { return m_from; }

private:
    static int read(void* self, std::uint8_t* buffer, int size);
    static std::int64_t seek(void* self, std::int64_t offset, int whence);

    int m_descriptor;
    std::int64_t m_from;
    std::int64_t m_at = 0; ///< counted from m_from
    std::int64_t m_size;
    AVIOContext* m_io;
};

} // namespace sl::frames
