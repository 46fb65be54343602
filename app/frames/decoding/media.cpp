// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/media.h"

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace sl::frames {

constexpr int kBufferBytes = 64 * 1024;

Media::Media(int descriptor, std::int64_t from)
    : m_descriptor(descriptor)
    , m_from(from)
    , m_size(lseek(descriptor, 0, SEEK_END) - from)
    , m_io(avio_alloc_context(static_cast<unsigned char*>(av_malloc(kBufferBytes)), kBufferBytes, 0, this,
                              read, nullptr, seek)) {}

Media::~Media() {
    if (m_io)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

int Media::read(void* self, std::uint8_t* buffer, int size) {
    auto& media = *static_cast<Media*>(self);
    ssize_t count = -1;
    do
        count = pread(media.m_descriptor, buffer, size_t(size), media.m_from + media.m_at);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return AVERROR(errno);
    media.m_at += count;
    return count == 0 ? AVERROR_EOF : int(count);
}

std::int64_t Media::seek(void* self, std::int64_t offset, int whence) {
    auto& media = *static_cast<Media*>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return media.m_size;
    case SEEK_CUR:
        offset += media.m_at;
        break;
    case SEEK_END:
        offset += media.m_size;
        break;
    default:
        break;
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    return media.m_at = offset;
}

} // namespace sl::frames
