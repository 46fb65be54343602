// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/container.h"

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

    /// The next frame, valid until the next call; null behind the last one.
    [[nodiscard]] const AVFrame* next();
    /// Goes on at the key frame at or before `time`, in the stream's time base. False: the container cannot.
    [[nodiscard]] bool seek(std::int64_t time);

private:
    Decoding() = default;
    [[nodiscard]] Outcome<void> openCodec();
    void feed();

    std::unique_ptr<Container> m_container;
    AVCodecContext* m_codec = nullptr;
    AVFrame* m_frame = nullptr;
    AVPacket* m_packet = nullptr;
    bool m_drained = false; ///< no packet is left
    int m_failures = 0;     ///< of the decoder since m_drained
};

} // namespace sl::frames
