// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/decoding.h"

namespace sl::frames {

/// How a picture is turned to stand upright: degrees clockwise, then mirrored left to right.
struct Turn {
    int degrees = 0;
    bool isMirrored = false;
};

/// A frame that a decoder gave, with what its file said of it at that moment: reading on may change that.
class DecodedFrame {
public:
    /// Shares the pixels of the frame that `decoding` gave last. Throws std::bad_alloc: a frame that is lost
    /// is not to be taken for the end of the video.
    DecodedFrame(const Decoding& decoding, const AVFrame& frame);
    ~DecodedFrame();
    DecodedFrame(const DecodedFrame&) = delete;
    DecodedFrame& operator=(const DecodedFrame&) = delete;

    [[nodiscard]] const AVFrame& frame() const { return *m_frame; }
    [[nodiscard]] AVRational pixelAspect() const { return m_aspect; } ///< 1/1 where the file does not say
    [[nodiscard]] Turn turn() const { return m_turn; }

private:
    AVFrame* m_frame;
    AVRational m_aspect;
    Turn m_turn;
};

} // namespace sl::frames
