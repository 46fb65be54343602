// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/sha256.h"
#include "engine/video/framepicture.h"

#include <QMutex>
#include <QTemporaryFile>
#include <QThreadPool>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace sl::casework {

/// Frames that may be sealed, made into lossless pictures while their video is still searched. The pictures
/// wait in a file that no record knows of and that is gone with the spool, on most drives without ever having
/// had a name.
class FrameSpool {
public:
    /// `folder`: on whose drive the file lies. `threads`: that compress.
    FrameSpool(const QString& folder, int threads);
    ~FrameSpool(); ///< waits for what is being compressed
    FrameSpool(const FrameSpool&) = delete;
    FrameSpool& operator=(const FrameSpool&) = delete;

    /// Waits while a picture more than there are threads is on its way. One thread at a time. A picture that
    /// cannot be kept is not there later.
    void add(const video::FramePicture& frame);
    struct Picture {
        QSize size;
        QByteArray png;
    };
    /// The picture of the very frame of this record; nothing: it is not there. Any thread, after finish().
    [[nodiscard]] std::optional<Picture> find(const video::FrameRecord& record);
    void finish(); ///< waits for all that were added

    /// Removes what a process that was killed left, where files need names.
    static void removeLeftovers(const QString& folder);

private:
    struct Place {
        video::FrameRecord record;
        QSize size;
        qint64 at = 0, bytes = 0;
        Sha256 sha256; ///< of these bytes
    };
    [[nodiscard]] Status keep(const video::FramePicture& frame);

    QMutex m_mutex; ///< guards the next two
    QTemporaryFile m_file;
    std::map<qint64, Place> m_places; ///< by ordinal
    std::set<qint64> m_asked;         ///< ordinals; of the thread that adds
    std::deque<Future<void>> m_coming;
    size_t m_mostComing;
    QThreadPool m_threads; ///< destroyed first
};

} // namespace sl::casework
