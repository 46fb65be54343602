// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/closedtracks.h"

#include "engine/video/tracks/internal/facechoice.h"

#include <algorithm>

namespace sl::video {
namespace {

constexpr size_t kMostWaiting = 12; ///< tracks; each holds the pixels of its candidates

void append(auto& to, auto& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

ClosedTracks::~ClosedTracks() {
    m_isDropped = true;
}

Status ClosedTracks::add(OpenTrack track) {
    while (m_waiting.size() >= kMostWaiting)
        SL_CHECK(takeOldest());
    m_waiting.push_back(m_thread.run([this, given = std::make_shared<OpenTrack>(std::move(track))] {
        return m_isDropped ? Status() : close(std::move(*given));
    }));
    return {};
}

Status ClosedTracks::takeOldest() {
    const auto done = m_waiting.front().result();
    m_waiting.pop_front();
    return done;
}

/// The closed track of the same person that ended shortly before this one began; null when there is none.
Track* ClosedTracks::earlierPart(const Track& track) {
    const auto templ = meanTemplate(track.offered);
    Track* found = nullptr;
    double best = m_likeness.surelySame;
    const auto& first = track.sightings.front();
    for (auto& earlier : m_closed) {
        const auto& last = earlier.sightings.back();
        if (earlier.shot != track.shot || last.frame >= first.frame ||
            first.seconds - last.seconds > m_settings.longestGap)
            continue;
        const double alike = similarity(meanTemplate(earlier.offered), templ);
        if (alike >= best) {
            best = alike;
            found = &earlier;
        }
    }
    return found;
}

void ClosedTracks::tellKept(const OpenTrack::Closed& closed) const {
    for (const auto& part : closed.parts) {
        for (const auto* kept : part.kept()) {
            const auto held =
                std::find_if(closed.frames.begin(), closed.frames.end(), [kept](const auto& frame) {
                    return frame->record.ordinal == kept->record.ordinal;
                });
            if (held != closed.frames.end())
                m_onKept(**held);
        }
    }
}

Status ClosedTracks::close(OpenTrack open) {
    SL_TRY(auto closed, std::move(open).close(m_pipeline, m_likeness.maybeSame));
    tellKept(closed);
    for (auto& part : closed.parts) {
        auto* earlier = earlierPart(part);
        if (!earlier) {
            m_closed.push_back(std::move(part));
            continue;
        }
        append(earlier->sightings, part.sightings);
        append(earlier->offered, part.offered);
        chooseKept(earlier->offered, m_settings);
    }
    return {};
}

Result<std::vector<Track>> ClosedTracks::finish() {
    while (!m_waiting.empty())
        SL_CHECK(takeOldest());
    std::stable_sort(m_closed.begin(), m_closed.end(), [](const Track& a, const Track& b) {
        return a.sightings.front().frame < b.sightings.front().frame;
    });
    for (size_t i = 0; i < m_closed.size(); ++i)
        m_closed[i].number = int(i) + 1;
    return std::move(m_closed);
}

} // namespace sl::video
