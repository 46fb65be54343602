// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/tracklinker.h"

#include "engine/core/geometry.h"
#include "engine/video/tracks/internal/facechoice.h"

#include <algorithm>

namespace sl::video {
namespace {

constexpr double kAlike = 0.9; ///< alikeness() from which overlap needs no further proof

struct Pair {
    double overlap = 0.0;
    size_t track = 0;
    size_t face = 0;
};

double scaleOf(const Look& look) {
    return double(look.size.width()) / look.picture.width();
}

} // namespace

/// Below a box that overlaps there may be another person, after a cut that was not noticed: where the pixels
/// differ much, the templates decide.
Result<bool> TrackLinker::isSame(SeenFace& before, SeenFace& after) {
    if (alikeness(before.look, before.inLook.box, after.look, after.inLook.box) >= kAlike ||
        alikeness(before.look, before.inLook.box, after.look, before.inLook.box) >= kAlike)
        return true;
    SL_CHECK(fillTemplate(before));
    SL_CHECK(fillTemplate(after));
    return similarity(before.templ, after.templ) >= m_likeness.maybeSame;
}

Status TrackLinker::fillTemplate(SeenFace& face) {
    if (face.templ.empty()) {
        SL_TRY(face.templ, m_pipeline.quickTemplate(face.look, face.inLook));
    }
    return {};
}

/// For each face the open track that it goes on, or -1. The largest overlaps first.
Result<std::vector<qsizetype>> TrackLinker::matches(std::vector<SeenFace>& faces, double scale) {
    std::vector<Pair> pairs;
    for (size_t t = 0; t < m_open.size(); ++t) {
        for (size_t f = 0; f < faces.size(); ++f) {
            const double shared = overlap(m_open[t].last().box, scaled(faces[f].inLook, scale).box);
            if (shared >= m_settings.leastOverlap)
                pairs.push_back({shared, t, f});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
    std::vector<qsizetype> trackOf(faces.size(), -1);
    std::vector<bool> isTaken(m_open.size(), false);
    for (const auto& pair : pairs) {
        if (isTaken[pair.track] || trackOf[pair.face] >= 0)
            continue;
        SL_TRY(const bool same, isSame(m_open[pair.track].lastSeen(), faces[pair.face]));
        if (!same)
            continue;
        isTaken[pair.track] = true;
        trackOf[pair.face] = qsizetype(pair.track);
    }
    return trackOf;
}

Status TrackLinker::take(const SeenLook& seen, const FullFrame& fullFrame, const OnBegun& onBegun) {
    SL_CHECK(closeOlder(&seen));
    const double scale = scaleOf(seen.look);
    std::vector<SeenFace> faces;
    for (const auto& face : seen.faces)
        faces.push_back({seen.look.picture, face, {}});
    SL_TRY(const auto trackOf, matches(faces, scale));
    std::optional<FramePicture> frame;
    HeldFrame held;
    for (size_t f = 0; f < faces.size(); ++f) {
        const auto& inLook = faces[f].inLook;
        const auto face = scaled(inLook, scale);
        if (trackOf[f] < 0)
            m_open.emplace_back(seen.shot, m_settings);
        auto& track = trackOf[f] < 0 ? m_open.back() : m_open[size_t(trackOf[f])];
        track.see({seen.look.ordinal, seen.seconds, face.box, face.score}, faces[f]);
        const double promise = promiseOf(seen.look.picture, inLook);
        if (!seen.look.isWhole || !track.wants(promise, seen.seconds))
            continue;
        if (!frame) {
            SL_TRY(frame, fullFrame());
            held = m_held.hold(*frame);
        }
        auto candidate = cutOut(*frame, face, seen.seconds, promise);
        candidate.frame = held;
        if (!track.hasCandidates())
            onBegun(candidate);
        track.add(std::move(candidate));
    }
    return {};
}

/// What is of another shot or was not seen for too long; all of them at the end, without `now`.
Status TrackLinker::closeOlder(const SeenLook* now) {
    std::vector<OpenTrack> still;
    std::vector<OpenTrack> over;
    for (auto& track : m_open) {
        const bool goesOn = now && track.shot() == now->shot &&
                            now->seconds - track.last().seconds <= m_settings.longestPause;
        (goesOn ? still : over).push_back(std::move(track));
    }
    m_open = std::move(still);
    std::stable_sort(over.begin(), over.end(),
                     [](const OpenTrack& a, const OpenTrack& b) { return a.last().frame < b.last().frame; });
    for (auto& track : over)
        SL_CHECK(m_closed.add(std::move(track)));
    return {};
}

Result<std::vector<Track>> TrackLinker::finish() {
    SL_CHECK(closeOlder(nullptr));
    return m_closed.finish();
}

} // namespace sl::video
