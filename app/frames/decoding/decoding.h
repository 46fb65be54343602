// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/container.h"

#include <optional>
#include <set>

namespace sl::frames {

/// The frames of a stream in display order, as a full decode gives them. One thread, so that the same bytes
/// give the same frames, concealed parts included.
class Decoding {
public:
    /// Refused as Container::open(), and with VideoCodecUnknown.
    [[nodiscard]] static Outcome<std::unique_ptr<Decoding>> open(int descriptor, int stream);
    ~Decoding();
    Decoding(const Decoding&) = delete;
    Decoding& operator=(const Decoding&) = delete;

    [[nodiscard]] const Container& container() const { return *m_container; }
    [[nodiscard]] const AVCodecContext& codec() const { return *m_codec; }

    /// Of a frame that next() gave: the decoder filled in what was missing or left it blank, in this frame or
    /// in one that was decoded before it and may be predicted from, as long as no key frame was shown since:
    /// what is predicted from it shows it too.
    [[nodiscard]] static bool isConcealed(const AVFrame& frame) { return frame.decode_error_flags != 0; }

    /// The next frame, valid until the next call; null behind the last one.
    [[nodiscard]] const AVFrame* next();
    /// Goes on at the key frame at or before `time`, in the stream's time base. Up to the packet of `wanted`,
    /// frames before it that no other should be predicted from are passed over. Some streams do predict from
    /// them, in layers of time or by maps of segments: whoever asks compares the hash. False: the container
    /// cannot.
    [[nodiscard]] bool seek(std::int64_t time, std::optional<std::int64_t> wanted);

private:
    Decoding() = default;
    [[nodiscard]] Outcome<void> openCodec();
    void feed();
    static int startFrame(AVCodecContext* codec, AVFrame* frame, int flags);
    void checkStarted();
    void noteConcealing();
    void markConcealed();

    std::unique_ptr<Container> m_container;
    AVCodecContext* m_codec = nullptr;
    AVFrame* m_frame = nullptr;
    AVPacket* m_packet = nullptr;
    bool m_drained = false;               ///< no packet is left
    std::optional<std::int64_t> m_wanted; ///< until its packet was read: the clock may jump back later
    /// Of packets, which are counted as they are sent.
    std::int64_t m_sent = 0;
    std::set<std::int64_t> m_keys, m_damaged;
    std::int64_t m_keyGiven = 0;  ///< the packet of the key frame that was given last
    AVFrame* m_started = nullptr; ///< the frame that was begun last
    std::int64_t m_startedBy = 0; ///< its packet
    int m_failures = 0;           ///< of the decoder since m_drained
};

} // namespace sl::frames
