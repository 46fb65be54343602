// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/decodingahead.h"

namespace sl::frames {
namespace {

constexpr size_t kMostAhead = 8;                            ///< frames
constexpr std::int64_t kMostBytes = std::int64_t{64} << 20; ///< of them, where they are more than one

std::int64_t bytesOf(const AVFrame& frame) {
    std::int64_t bytes = 0;
    for (const auto* buffer : frame.buf)
        bytes += buffer ? std::int64_t(buffer->size) : 0;
    return bytes;
}

} // namespace

Outcome<std::unique_ptr<DecodingAhead>> DecodingAhead::open(int descriptor, int stream) {
    auto decoding = Decoding::open(descriptor, stream);
    if (!decoding)
        return tl::unexpected(decoding.error());
    return std::unique_ptr<DecodingAhead>(new DecodingAhead(std::move(*decoding)));
}

DecodingAhead::~DecodingAhead() {
    stop();
}

bool DecodingAhead::hasRoom() const {
    return m_ready.empty() || (m_ready.size() < kMostAhead && m_readyBytes < kMostBytes);
}

void DecodingAhead::decode() {
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopped || hasRoom(); });
            if (m_isStopped)
                return;
        }
        const auto* given = m_decoding->next();
        auto frame = given ? std::make_shared<const DecodedFrame>(*m_decoding, *given) : nullptr;
        const std::lock_guard lock(m_mutex);
        m_isOver = !frame;
        if (!m_isOver) {
            m_readyBytes += bytesOf(frame->frame());
            m_ready.push_back(std::move(frame));
        }
        m_changed.notify_all();
        if (m_isOver)
            return;
    }
}

DecodingAhead::Frame DecodingAhead::next() {
    std::unique_lock lock(m_mutex);
    if (!m_isOver && !m_thread.joinable())
        m_thread = std::thread([this] { decode(); });
    m_changed.wait(lock, [this] { return m_isOver || !m_ready.empty(); });
    if (m_ready.empty())
        return nullptr;
    auto frame = std::move(m_ready.front());
    m_ready.pop_front();
    m_readyBytes -= bytesOf(frame->frame());
    m_changed.notify_all();
    return frame;
}

void DecodingAhead::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

bool DecodingAhead::seek(std::int64_t time, std::optional<std::int64_t> wanted) {
    stop();
    m_ready.clear();
    m_readyBytes = 0;
    m_isOver = m_isStopped = false;
    return m_decoding->seek(time, wanted);
}

} // namespace sl::frames
