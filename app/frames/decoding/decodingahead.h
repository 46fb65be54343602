// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/decodedframe.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace sl::frames {

/// The frames of a stream, a few of them decoded by a thread of its own while those before them are drawn and
/// hashed. The same frames, marks included, as Decoding gives by itself. Used by one thread.
class DecodingAhead {
public:
    using Frame = std::shared_ptr<const DecodedFrame>;

    /// Refused as Decoding::open(). Nothing is decoded before the first next().
    [[nodiscard]] static Outcome<std::unique_ptr<DecodingAhead>> open(int descriptor, int stream);
    ~DecodingAhead();
    DecodingAhead(const DecodingAhead&) = delete;
    DecodingAhead& operator=(const DecodingAhead&) = delete;

    /// What its opening told. After the first next() only what reading does not change may be asked for.
    [[nodiscard]] const Container& container() const { return m_decoding->container(); }
    [[nodiscard]] const AVCodec& codec() const { return *m_decoding->codec().codec; }

    [[nodiscard]] Frame next(); ///< null behind the last one
    /// As Decoding::seek().
    [[nodiscard]] bool seek(std::int64_t time, std::optional<std::int64_t> wanted);

private:
    explicit DecodingAhead(std::unique_ptr<Decoding> decoding) : m_decoding(std::move(decoding)) {}
    void decode();
    [[nodiscard]] bool hasRoom() const;
    void stop();

    std::unique_ptr<Decoding> m_decoding; ///< of the thread while it runs
    std::mutex m_mutex;                   ///< guards what follows, up to the thread
    std::condition_variable m_changed;
    std::deque<Frame> m_ready;
    std::int64_t m_readyBytes = 0;
    bool m_isOver = false; ///< no frame is left to decode
    bool m_isStopped = false;
    std::thread m_thread;
};

} // namespace sl::frames
