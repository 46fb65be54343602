// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/trackfinder.h"

#include "engine/core/jobs/executor.h"
#include "engine/video/tracks/internal/scenewatch.h"
#include "engine/video/tracks/internal/shotwatch.h"
#include "engine/video/tracks/internal/tracklinker.h"
#include "engine/vision/packs/modelsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sl::video {
namespace {

constexpr double kAssumedRate = 25.0; ///< frames a second where the file states no times
/// Frames; 250 a second are the most that a recorder's camera makes.
constexpr double kLongestStep = 50.0;
constexpr double kSurelySameFmr = 1e-4, kMaybeSameFmr = 1e-3;

/// The pack's threshold at this rate of false matches, or the nearest one that is stricter; the strictest
/// there is otherwise.
double thresholdAt(const vision::ModelPack& pack, double fmr) {
    constexpr double kUnmeasured = 0.5;
    for (const auto& point : pack.fmr()) {
        if (point.fmr <= fmr)
            return point.threshold;
    }
    return pack.fmr().empty() ? kUnmeasured : pack.fmr().back().threshold;
}

/// One search of one file. The next look is decoded by the helper while the last one is searched for faces
/// and what is over is described.
class Search {
public:
    Search(VideoFile& file, vision::FacePipeline& pipeline, vision::FacePipeline& describing,
           Likeness likeness, const TrackSettings& settings, Job& job, TrackFinder::OnBegun onBegun,
           const TrackFinder::OnKept& onKept)
        : m_file(file)
        , m_pipeline(pipeline)
        , m_settings(settings)
        , m_job(job)
        , m_onBegun(std::move(onBegun))
        , m_linker(pipeline, describing, likeness, settings, onKept) {}

    Result<TrackList> run() {
        SL_TRY(m_made.packets, m_file.packets());
        m_made.facts = m_file.facts();
        const double seconds = m_made.packets.seconds.value_or(0.0);
        if (seconds > 0.0 && m_made.packets.packets > 1)
            m_rate = double(m_made.packets.packets) / seconds;
        // a file may say any rate of itself: never are more frames passed over than a fast camera makes
        m_step = std::llround(std::clamp(m_rate / m_settings.looksPerSecond, 1.0, kLongestStep));
        m_job.setTotal(m_made.packets.packets);
        SL_CHECK(lookAtAll());
        SL_TRY(m_made.tracks, m_linker.finish());
        return std::move(m_made);
    }

private:
    Status lookAtAll() {
        for (prefetch(0);;) {
            m_job.waitWhilePaused();
            if (m_job.token().isCancelled())
                return fail(ErrorCode::Cancelled);
            auto look = m_coming.result();
            if (!look && look.error().code == ErrorCode::NotFound && m_made.looked > 0)
                return {};
            if (!look)
                return fail(look);
            prefetch(look->ordinal + (m_isSomebodySeen ? 1 : m_step));
            SL_CHECK(take(std::move(*look)));
        }
    }

    void prefetch(qint64 ordinal) {
        m_coming = m_thread.run([this, ordinal] { return m_file.look(ordinal, m_settings.lookSide); });
    }

    Status take(Look look) {
        const double seconds = secondsOf(look);
        if (m_made.looked == 0)
            m_firstSeconds = seconds;
        SeenLook seen{std::move(look), seconds, 0, {}};
        seen.shot = m_shots.shotOf(seen.look.picture);
        if (!isStillEmpty(seen))
            SL_CHECK(search(seen));
        m_isSomebodySeen = !seen.faces.empty();
        const auto fullFrame = [&] {
            m_coming.waitForFinished(); // one request at a time
            return m_file.frame(seen.look.ordinal);
        };
        SL_CHECK(m_linker.take(seen, fullFrame, [&](const Candidate& first) {
            if (m_onBegun)
                m_onBegun({seconds - m_firstSeconds, chipOf(first)});
        }));
        m_job.advance(seen.look.ordinal - m_lastOrdinal, {});
        m_lastOrdinal = seen.look.ordinal;
        return {};
    }

    /// Nobody was seen for as long as a track may pause, and nothing changed since: a face that is there now
    /// was there in the picture that was searched last.
    [[nodiscard]] bool isStillEmpty(const SeenLook& seen) const {
        return m_made.looked > 0 && seen.seconds - m_searchedAt < m_settings.unchanged &&
               seen.seconds - m_seenAt > m_settings.longestPause && m_scene.isUnchanged(seen.look.picture);
    }

    Status search(SeenLook& seen) {
        SL_TRY(seen.faces, m_pipeline.glance(seen.look.picture));
        m_scene.note(seen.look.picture);
        m_searchedAt = seen.seconds;
        if (!seen.faces.empty())
            m_seenAt = seen.seconds;
        ++m_made.looked;
        return {};
    }

    /// Recorders' clocks jump back; this one goes on at the average rate then.
    double secondsOf(const Look& look) {
        const double passed = double(look.ordinal - std::max<qint64>(0, m_lastOrdinal)) / m_rate;
        const bool isStated = look.seconds && *look.seconds >= m_seconds;
        m_seconds = isStated ? *look.seconds : m_seconds + passed;
        return m_seconds;
    }

    VideoFile& m_file;
    vision::FacePipeline& m_pipeline;
    TrackSettings m_settings;
    Job& m_job;
    TrackFinder::OnBegun m_onBegun;
    TrackLinker m_linker;
    ShotWatch m_shots;
    SceneWatch m_scene;
    TrackList m_made;
    double m_rate = kAssumedRate;
    qint64 m_step = 1;
    qint64 m_lastOrdinal = -1;
    double m_seconds = 0.0, m_firstSeconds = 0.0;
    double m_searchedAt = 0.0;
    double m_seenAt = -std::numeric_limits<double>::infinity(); ///< somebody, last
    bool m_isSomebodySeen = false;
    Future<Look> m_coming;
    SerialExecutor m_thread{u"video-looks"_s}; ///< destroyed first: it runs what waits
};

} // namespace

std::vector<const OfferedFace*> Track::kept() const {
    std::vector<const OfferedFace*> faces;
    for (const auto& face : offered) {
        if (face.isKept)
            faces.push_back(&face);
    }
    std::stable_sort(faces.begin(), faces.end(),
                     [](const auto* a, const auto* b) { return a->worth > b->worth; });
    return faces;
}

TrackFinder::TrackFinder(vision::FacePipeline looking, vision::FacePipeline describing,
                         const vision::ModelPack& pack)
    : m_looking(std::move(looking))
    , m_describing(std::move(describing))
    , m_packIdentity(pack.identity())
    , m_surelySame(thresholdAt(pack, kSurelySameFmr))
    , m_maybeSame(thresholdAt(pack, kMaybeSameFmr)) {}

Result<TrackFinder> TrackFinder::open(const QString& packFolder) {
    SL_TRY(const auto pack, vision::findModelPack(packFolder));
    return create(pack);
}

Result<TrackFinder> TrackFinder::create(const vision::ModelPack& pack) {
    SL_TRY(auto looking, vision::FacePipeline::create(pack));
    SL_TRY(auto describing, vision::FacePipeline::create(pack));
    return TrackFinder(std::move(looking), std::move(describing), pack);
}

Result<TrackList> TrackFinder::find(VideoFile& file, const TrackSettings& settings, Job& job,
                                    const OnBegun& onBegun, const OnKept& onKept) {
    Search search(file, m_looking, m_describing, {m_surelySame, m_maybeSame}, settings, job, onBegun, onKept);
    SL_TRY(auto made, search.run());
    made.packIdentity = m_packIdentity;
    return made;
}

} // namespace sl::video
