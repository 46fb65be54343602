// SPDX-License-Identifier: Apache-2.0
#include "engine/video/videoreel.h"

#include "engine/core/jobs/executor.h"
#include "engine/video/videofile.h"

#include <QCache>
#include <QHash>
#include <QMutex>
#include <QScopeGuard>
#include <QSet>
#include <QThreadPool>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace sl::video {
namespace {

using namespace std::chrono_literals;

constexpr qint64 kBytesPerCost = 1024;
/// Who was answered mostly asks at once for the next frame, which would wait for one that is decoded ahead:
/// that takes 25 to 45 ms.
constexpr auto kNextRequest = 8ms;

/// So that the cache holds neither more frames nor more bytes than it may.
int costOf(const QImage& picture) {
    return int(qMax(picture.sizeInBytes(), VideoReel::kKeptBytes / VideoReel::kKept) / kBytesPerCost);
}

} // namespace

/// Every frame's record, in order.
class VideoReel::Recording {
public:
    Recording(const QString& path, const std::vector<FrameRecord>& known, const IndexCache& cache) {
        for (const auto& record : known)
            m_known.insert(record.ordinal, record);
        m_count = m_thread.run([this, path, cache]() -> Result<qint64> {
            const auto decided = qScopeGuard([this] { noteDecided(); });
            SL_TRY(const auto file, VideoFile::open(path));
            if (takeKept(*file, cache))
                return recorded();
            noteDecided();
            SL_TRY(const auto index, file->index([this](const FrameRecord& record) {
                const QMutexLocker lock(&m_mutex);
                m_records.push_back(record);
                return !m_isStopped;
            }));
            if (const auto kept = keep(*file, cache, index.frames); !kept)
                qWarning("the frame index is not kept: %s", qPrintable(kept.error().toString()));
            return qint64(index.frames.size());
        });
    }

    void stop() { m_isStopped = true; }
    /// Until it is known whether the records were kept: a moment, where counting up to a frame takes minutes.
    void waitForKept() const {
        QMutexLocker lock(&m_mutex);
        while (!m_isDecided)
            m_decision.wait(&m_mutex);
    }
    [[nodiscard]] bool isFromCache() const { return m_isFromCache; }
    [[nodiscard]] const Future<qint64>& count() const { return m_count; }

    [[nodiscard]] qint64 recorded() const {
        const QMutexLocker lock(&m_mutex);
        return qint64(m_records.size());
    }
    [[nodiscard]] std::optional<FrameRecord> record(qint64 ordinal) const {
        const QMutexLocker lock(&m_mutex);
        if (ordinal >= 0 && ordinal < qint64(m_records.size()))
            return m_records[size_t(ordinal)];
        const auto known = m_known.constFind(ordinal);
        return known == m_known.constEnd() ? std::nullopt : std::optional(*known);
    }
    [[nodiscard]] std::optional<qint64> keyFrameAfter(qint64 ordinal) const {
        const QMutexLocker lock(&m_mutex);
        for (auto i = qMax<qint64>(ordinal + 1, 0); i < qint64(m_records.size()); ++i)
            if (m_records[size_t(i)].isKeyFrame)
                return i;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> frameAt(double seconds) const {
        const QMutexLocker lock(&m_mutex);
        const auto later =
            std::find_if(m_records.begin(), m_records.end(), [seconds](const FrameRecord& record) {
                return record.seconds().value_or(0.0) > seconds;
            });
        if (m_records.empty() || !m_records.front().time)
            return std::nullopt;
        return qMax<qint64>(later - m_records.begin() - 1, 0);
    }

private:
    /// Another decoder, or one that now reads the file otherwise, gives another first frame.
    bool takeKept(VideoFile& file, const IndexCache& cache) {
        auto kept = cache.read();
        if (!kept)
            return false;
        const auto first = file.frame(0);
        if (!first || first->record != kept->front())
            return false;
        const QMutexLocker lock(&m_mutex);
        m_records = std::move(*kept);
        m_isFromCache = true;
        return true;
    }

    void noteDecided() {
        const QMutexLocker lock(&m_mutex);
        m_isDecided = true;
        m_decision.wakeAll();
    }
    /// What is signed as counted in these bytes was counted in no other.
    static Status keep(const VideoFile& file, const IndexCache& cache,
                       const std::vector<FrameRecord>& frames) {
        if (!cache.keeps())
            return {};
        SL_CHECK(file.requireBytes(cache.media()));
        return cache.write(frames);
    }

    mutable QMutex m_mutex;
    mutable QWaitCondition m_decision;
    bool m_isDecided = false;
    std::vector<FrameRecord> m_records;
    std::atomic<bool> m_isFromCache = false;
    QHash<qint64, FrameRecord> m_known;
    std::atomic<bool> m_isStopped = false;
    Future<qint64> m_count;
    SerialExecutor m_thread{u"video-records"_s}; // last: its thread uses the others
};

/// The pictures of what is asked for and of its neighbours.
class VideoReel::Decoding {
public:
    Decoding(QString path, std::shared_ptr<Recording> recording)
        : m_path(std::move(path)), m_recording(std::move(recording)) {}

    void stop() {
        const QMutexLocker lock(&m_mutex);
        m_isStopped = true;
        dismiss();
        m_changed.wakeOne();
    }

    [[nodiscard]] Future<ReelFrame> frame(qint64 ordinal, Way way) {
        const QMutexLocker lock(&m_mutex);
        m_wanted = ordinal;
        m_way = way;
        m_failed.remove(ordinal);
        m_isAtFault = false;
        dismiss();
        Future<ReelFrame> answer;
        if (const auto* there = m_cache.object(ordinal)) {
            answer = ready<ReelFrame>(*there);
        } else {
            m_promise = std::make_unique<QPromise<Result<ReelFrame>>>();
            m_promise->start();
            answer = m_promise->future();
        }
        if (!m_isAtWork) {
            m_isAtWork = true;
            m_thread.post([this] { work(); });
        }
        m_changed.wakeOne();
        return answer;
    }

private:
    /// Answers who waits; the mutex is held.
    void answer(Result<ReelFrame> result) {
        if (!m_promise)
            return;
        m_promise->addResult(std::move(result));
        m_promise->finish();
        m_promise.reset();
    }
    void dismiss() { answer(fail(ErrorCode::Cancelled)); }

    [[nodiscard]] std::optional<qint64> missingIn(qint64 from, qint64 to) const {
        for (auto i = qMax<qint64>(from, 0); i <= to; ++i) {
            if (i > m_last)
                return std::nullopt;
            if (!m_cache.contains(i) && !m_failed.contains(i))
                return i;
        }
        return std::nullopt;
    }

    /// What to decode now; the mutex is held. A decoder only goes forward: on the way back a block is decoded
    /// from its beginning, and then the block before it.
    [[nodiscard]] std::optional<qint64> next() const {
        if (m_isStopped)
            return std::nullopt;
        if (m_isAtFault)
            return m_promise ? std::optional(m_wanted) : std::nullopt;
        if (m_way == Way::On)
            return m_promise ? std::optional(m_wanted) : missingIn(m_wanted, m_wanted + m_ahead);
        const auto begin = m_wanted / m_ahead * m_ahead;
        if (const auto here = missingIn(begin, m_wanted))
            return here;
        return m_promise ? std::optional(m_wanted) : missingIn(begin - m_ahead, begin - 1);
    }

    void work() {
        for (;;) {
            qint64 ordinal = 0;
            {
                const QMutexLocker lock(&m_mutex);
                const auto wanted = next();
                m_isAtWork = wanted.has_value();
                if (!wanted)
                    return;
                ordinal = *wanted;
            }
            auto decoded = caught([&] { return decode(ordinal); });
            const QMutexLocker lock(&m_mutex);
            keep(ordinal, decoded);
            if (ordinal != m_wanted || !m_promise)
                continue;
            answer(std::move(decoded));
            m_changed.wait(&m_mutex, kNextRequest);
        }
    }

    [[nodiscard]] Result<ReelFrame> decode(qint64 ordinal) {
        if (!m_file) {
            SL_TRY(m_file, VideoFile::open(m_path));
            m_file->setGoesOn([this] { return !m_isStopped; });
        }
        if (ordinal > kBlock && !m_recording->record(ordinal))
            m_recording->waitForKept();
        const auto record = m_recording->record(ordinal);
        SL_TRY(const auto frame, record ? m_file->again(*record) : m_file->frame(ordinal));
        return ReelFrame{frame.record, frame.picture};
    }

    void keep(qint64 ordinal, const Result<ReelFrame>& decoded) {
        if (decoded) {
            const auto bytes = qMax<qint64>(decoded->picture.sizeInBytes(), 1);
            m_ahead = std::clamp<qint64>(kKeptBytes / bytes / 2 - 1, 1, kBlock);
            if (m_cache.insert(ordinal, new ReelFrame(*decoded), costOf(decoded->picture)))
                return;
        }
        m_failed.insert(ordinal);
        m_isAtFault = !decoded;
        if (!decoded && decoded.error().code == ErrorCode::NotFound)
            m_last = qMin(m_last, ordinal - 1);
    }

    const QString m_path;
    const std::shared_ptr<Recording> m_recording;
    mutable QMutex m_mutex;
    QWaitCondition m_changed; ///< a request came, or the end
    QCache<qint64, ReelFrame> m_cache{int(kKeptBytes / kBytesPerCost)};
    QSet<qint64> m_failed;   ///< not decoded ahead again: an error, or too large to keep
    qint64 m_ahead = kBlock; ///< frames; two blocks fit into the cache
    qint64 m_last = std::numeric_limits<qint64>::max();
    qint64 m_wanted = 0;
    Way m_way = Way::On;
    std::unique_ptr<QPromise<Result<ReelFrame>>> m_promise; ///< of m_wanted
    bool m_isAtFault = false; ///< nothing is decoded ahead until the next request
    bool m_isAtWork = false;
    std::atomic<bool> m_isStopped = false;
    std::unique_ptr<VideoFile> m_file;          ///< of the thread
    SerialExecutor m_thread{u"video-frames"_s}; // last: its thread uses the others
};

VideoReel::VideoReel(const QString& path, const std::vector<FrameRecord>& known, const IndexCache& cache)
    : m_recording(std::make_shared<Recording>(path, known, cache))
    , m_decoding(std::make_shared<Decoding>(path, m_recording)) {}

VideoReel::~VideoReel() {
    m_recording->stop();
    m_decoding->stop();
    QThreadPool::globalInstance()->start(
        [recording = std::move(m_recording), decoding = std::move(m_decoding)]() mutable {
            decoding.reset();
            recording.reset();
        });
}

Future<ReelFrame> VideoReel::frame(qint64 ordinal, Way way) {
    if (ordinal < 0)
        return ready<ReelFrame>(fail(ErrorCode::NotFound, QString::number(ordinal)));
    return m_decoding->frame(ordinal, way);
}

Future<qint64> VideoReel::count() const {
    return m_recording->count();
}

bool VideoReel::isFromCache() const {
    return m_recording->isFromCache();
}

qint64 VideoReel::recorded() const {
    return m_recording->recorded();
}

std::optional<FrameRecord> VideoReel::record(qint64 ordinal) const {
    return m_recording->record(ordinal);
}

std::optional<qint64> VideoReel::keyFrameAfter(qint64 ordinal) const {
    return m_recording->keyFrameAfter(ordinal);
}

std::optional<qint64> VideoReel::frameAt(double seconds) const {
    return m_recording->frameAt(seconds);
}

} // namespace sl::video
