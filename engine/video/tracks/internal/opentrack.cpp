// SPDX-License-Identifier: Apache-2.0
#include "engine/video/tracks/internal/opentrack.h"

#include "engine/core/geometry.h"
#include "engine/video/tracks/internal/facechoice.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace sl::video {
namespace {

constexpr double kClearlyBetter = 1.1; ///< a frame costs more than a look
constexpr double kRoom = 1.0;          ///< around a face, in sides of its box
constexpr double kChipRoom = 0.3;      ///< the same, of a face that is shown
constexpr int kChipSide = 128;         ///< pixels
constexpr int kThumb = 16;
constexpr double kGood = 0.5; ///< of the worth of a track's best face

/// With `room` pixels of the thumb more on each side of the box.
QImage thumbOf(const QImage& look, const QRectF& box, int room) {
    const double wide = room * box.width() / kThumb, high = room * box.height() / kThumb;
    return look.copy(box.adjusted(-wide, -high, wide, high).toAlignedRect() & look.rect())
        .scaled(kThumb + 2 * room, kThumb + 2 * room, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

/// Of `a` with as large a part of `b`, from `corner` on.
double correlation(const QImage& a, const QImage& b, QPoint corner) {
    int sumA = 0, sumB = 0, squaresA = 0, squaresB = 0, products = 0;
    for (int y = 0; y < kThumb; ++y) {
        const uchar *p = a.constScanLine(y), *q = b.constScanLine(y + corner.y()) + corner.x();
        for (int x = 0; x < kThumb; ++x)
            sumA += p[x], sumB += q[x], squaresA += p[x] * p[x], squaresB += q[x] * q[x],
                products += p[x] * q[x];
    }
    const double count = kThumb * kThumb;
    const double spread =
        std::sqrt((squaresA - double(sumA) * sumA / count) * (squaresB - double(sumB) * sumB / count));
    return spread > 0.0 ? (products - double(sumA) * sumB / count) / spread : 1.0;
}

/// The places of the good faces among those offered.
std::vector<size_t> goodOnes(const std::vector<OfferedFace>& offered) {
    double best = 0.0;
    for (const auto& face : offered)
        best = std::max(best, face.worth);
    std::vector<size_t> good;
    for (size_t i = 0; i < offered.size(); ++i) {
        if (offered[i].worth >= kGood * best)
            good.push_back(i);
    }
    return good;
}

/// Takes the sightings before `border` and the faces offered in them.
Track cutBefore(Track& track, std::vector<float>& alike, size_t border) {
    Track head;
    head.shot = track.shot;
    const auto first = track.sightings[border].frame;
    const auto sightings = track.sightings.begin();
    head.sightings.assign(sightings, sightings + qsizetype(border));
    track.sightings.erase(sightings, sightings + qsizetype(border));
    alike.erase(alike.begin(), alike.begin() + qsizetype(border));
    const auto face = std::find_if(track.offered.begin(), track.offered.end(),
                                   [&](const auto& any) { return any.record.ordinal >= first; });
    head.offered.assign(track.offered.begin(), face);
    track.offered.erase(track.offered.begin(), face);
    return head;
}

/// Takes from `track` what is of another person at its beginning. Of the moments between the two good faces
/// the one at which the pixels changed most is the border. `alike` belongs to the last sightings.
std::optional<Track> headOfOther(Track& track, std::vector<float>& alike, double leastAlike) {
    const auto good = goodOnes(track.offered);
    for (size_t i = 1; i < good.size(); ++i) {
        const std::span faces(track.offered);
        const auto before = meanTemplate(faces.first(good[i - 1] + 1));
        if (similarity(before, meanTemplate(faces.subspan(good[i]))) >= leastAlike)
            continue;
        const auto from = track.offered[good[i - 1]].record.ordinal,
                   to = track.offered[good[i]].record.ordinal;
        size_t border = 0;
        float least = 2.0F;
        for (size_t s = 0; s < track.sightings.size(); ++s) {
            const auto frame = track.sightings[s].frame;
            if (frame > from && frame <= to && alike[s] < least) {
                border = s;
                least = alike[s];
            }
        }
        return cutBefore(track, alike, border);
    }
    return std::nullopt;
}

} // namespace

void OpenTrack::see(const Sighting& sighting, const SeenFace& face) {
    m_alike.push_back(m_last.look.isNull()
                          ? 1.0F
                          : float(alikeness(m_last.look, m_last.inLook.box, face.look, face.inLook.box)));
    m_track.sightings.push_back(sighting);
    m_last = face;
}

bool OpenTrack::wants(double promise, double seconds) const {
    const auto slot = slotOf(seconds);
    if (m_candidates.empty() || slotOf(m_candidates.back().seconds) != slot)
        return true;
    return promise > m_candidates.back().promise * kClearlyBetter;
}

void OpenTrack::add(Candidate candidate) {
    if (!m_candidates.empty() && slotOf(m_candidates.back().seconds) == slotOf(candidate.seconds))
        m_candidates.pop_back();
    m_candidates.push_back(std::move(candidate));
    if (m_candidates.size() <= 2 * size_t(m_settings.kept))
        return;
    // the newest stays, so that its slot is not filled again with every frame
    m_candidates.erase(std::min_element(m_candidates.begin(), m_candidates.end() - 1,
                                        [](const auto& a, const auto& b) { return a.promise < b.promise; }));
}

Result<OpenTrack::Closed> OpenTrack::close(vision::FacePipeline& pipeline, double leastAlike) && {
    Closed closed;
    for (const auto& candidate : m_candidates) {
        if (candidate.frame)
            closed.frames.push_back(candidate.frame);
        SL_TRY(auto face, pipeline.describe(candidate.cut, candidate.face));
        face.geometry.box.translate(candidate.corner);
        for (auto& point : face.geometry.landmarks)
            point += candidate.corner;
        OfferedFace offered{candidate.record, candidate.seconds, std::move(face), 0.0, false};
        offered.worth = worthOf(offered.face);
        m_track.offered.push_back(std::move(offered));
    }
    m_candidates.clear();
    auto& parts = closed.parts;
    parts.push_back(std::move(m_track));
    while (auto head = headOfOther(parts.back(), m_alike, leastAlike))
        parts.insert(parts.end() - 1, std::move(*head));
    for (auto& part : parts)
        chooseKept(part.offered, m_settings);
    return closed;
}

Candidate cutOut(const FramePicture& frame, const FaceGeometry& face, double seconds, double promise) {
    const QRectF& box = face.box;
    const auto area =
        box.adjusted(-box.width() * kRoom, -box.height() * kRoom, box.width() * kRoom, box.height() * kRoom)
            .toAlignedRect() &
        frame.picture.rect();
    Candidate made{frame.record, seconds, promise, frame.picture.copy(area), face, area.topLeft()};
    made.cut = made.cut.convertToFormat(QImage::Format_RGB888);
    made.face.box.translate(-made.corner);
    for (auto& point : made.face.landmarks)
        point -= made.corner;
    return made;
}

QImage chipOf(const Candidate& candidate) {
    const QRectF& box = candidate.face.box;
    const double room = kChipRoom * std::max(box.width(), box.height());
    const auto area = box.adjusted(-room, -room, room, room).toAlignedRect() & candidate.cut.rect();
    const auto chip = withSquarePixels(candidate.record, candidate.cut.copy(area));
    const int side = std::max(chip.width(), chip.height());
    return side > kChipSide ? chip.scaled(kChipSide, kChipSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                            : chip;
}

double alikeness(const QImage& before, const QRectF& box, const QImage& after, const QRectF& boxAfter) {
    constexpr int kShift = 1;
    const auto a = thumbOf(before, box, 0), b = thumbOf(after, boxAfter, kShift);
    if (a.isNull() || b.isNull())
        return -1.0;
    double best = -1.0;
    for (int y = 0; y <= 2 * kShift; ++y) {
        for (int x = 0; x <= 2 * kShift; ++x)
            best = std::max(best, correlation(a, b, {x, y}));
    }
    return best;
}

} // namespace sl::video
