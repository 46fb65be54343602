// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/video/framerecord.h"
#include "engine/video/indexcache.h"

#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace sl::video {

/// A frame to look at.
struct ReelFrame {
    FrameRecord record;
    QImage picture; ///< upright
};

/// The frames of one video, looked at one after the other: what is asked for comes first, then its neighbours
/// in the direction of travel are decoded ahead into a small cache. Meanwhile every frame of the file is
/// recorded once. Two helpers, each with a thread of its own. Called from any thread, and nothing here waits.
class VideoReel {
public:
    static constexpr int kKept = 64;                  ///< frames in the cache, at most
    static constexpr qint64 kKeptBytes = 200'000'000; ///< of their pictures, at most
    static constexpr int kBlock = 16;                 ///< frames that are decoded ahead, at most
    enum class Way { On, Back };

    /// `known`: frames that are on record, reached without waiting for the rest. The file must be the one
    /// that they are of, and that `cache` is of: what was recorded before is taken from there, and kept there
    /// when all is recorded.
    VideoReel(const QString& path, const std::vector<FrameRecord>& known, const IndexCache& cache = {});
    ~VideoReel(); ///< tells the helpers to stop, and leaves waiting for them to another thread
    VideoReel(const VideoReel&) = delete;
    VideoReel& operator=(const VideoReel&) = delete;

    /// A later request takes the place of one that waits, which is answered Cancelled. Errors: NotFound
    /// (behind the last frame), FrameChanged, those of VideoFile.
    [[nodiscard]] Future<ReelFrame> frame(qint64 ordinal, Way way = Way::On);
    /// Whether the records were kept from an earlier opening; known when count() is.
    [[nodiscard]] bool isFromCache() const;
    /// How many frames there are, once every one is on record. Errors: those of VideoFile::index().
    [[nodiscard]] Future<qint64> count() const;

    [[nodiscard]] qint64 recorded() const; ///< frames from the first one on, so far
    [[nodiscard]] std::optional<FrameRecord> record(qint64 ordinal) const;
    /// The first key frame behind `ordinal`, among the recorded.
    [[nodiscard]] std::optional<qint64> keyFrameAfter(qint64 ordinal) const;
    /// The last recorded frame that is not later than `seconds`; none in a stream without times.
    [[nodiscard]] std::optional<qint64> frameAt(double seconds) const;

private:
    class Recording;
    class Decoding;
    std::shared_ptr<Recording> m_recording;
    std::shared_ptr<Decoding> m_decoding;
};

} // namespace sl::video
