// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/framerecord.h"

#include <vector>

namespace sl::video {

/// The records of every frame of a video, kept in a file between openings. A cache: it may be gone, damaged
/// or of another video, and is then written anew; what it says is taken for true only while the decoder still
/// gives the first frame as it is recorded there, and a frame is reached by its hash as always.
class IndexCache {
public:
    IndexCache() = default; ///< keeps nothing
    IndexCache(QString file, const Sha256& media) : m_file(std::move(file)), m_media(media) {}

    /// Errors: NotFound (nothing is kept), IndexDamaged (damaged, of another video or of another version).
    [[nodiscard]] Result<std::vector<FrameRecord>> read() const;
    /// In one step, its folder with it. Errors: WriteFailed.
    [[nodiscard]] Status write(const std::vector<FrameRecord>& records) const;

private:
    QString m_file;
    Sha256 m_media;
};

} // namespace sl::video
