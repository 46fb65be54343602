// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/framepicture.h"

#include <atomic>
#include <memory>

namespace sl::video {

using HeldFrame = std::shared_ptr<const FramePicture>; ///< without its planes; null: there was no room

/// Frames at full size that candidates share, up to a number of bytes. Held and let go of by any thread.
class HeldFrames {
public:
    explicit HeldFrames(qint64 mostBytes) : m_mostBytes(mostBytes) {}

    [[nodiscard]] HeldFrame hold(const FramePicture& frame) {
        const qint64 bytes = frame.picture.sizeInBytes();
        if (m_bytes->load() + bytes > m_mostBytes)
            return nullptr;
        m_bytes->fetch_add(bytes);
        return {new FramePicture{frame.record, {}, frame.picture},
                [held = m_bytes, bytes](const FramePicture* gone) {
                    delete gone;
                    held->fetch_sub(bytes);
                }};
    }

private:
    qint64 m_mostBytes;
    std::shared_ptr<std::atomic<qint64>> m_bytes = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace sl::video
