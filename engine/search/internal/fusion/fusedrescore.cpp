// SPDX-License-Identifier: Apache-2.0
#include "engine/search/internal/fusion/fusedrescore.h"

#include "engine/core/decidingface.h"
#include "engine/search/scan/internal/cosine.h"
#include "engine/search/scan/internal/querycode.h"
#include "engine/search/scan/internal/scanpass.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <span>

namespace sl::search {
namespace {

constexpr size_t kPersonsPerTurn = 64;
/// Sums of bounds are taken in float64 of float32 bounds; their rounding and S's own stay far below.
constexpr double kSumRounding = 1e-9;

using PersonRows = std::span<const OwnedRow>;

std::vector<PersonRows> byPerson(const std::vector<OwnedRow>& owned) {
    std::vector<PersonRows> persons;
    for (auto first = owned.begin(); first != owned.end();) {
        const auto end = std::find_if(first, owned.end(), [person = first->person](const OwnedRow& row) {
            return row.person != person;
        });
        persons.emplace_back(first, end);
        first = end;
    }
    return persons;
}

struct Bounds {
    double lower = 0.0;
    double upper = 0.0;
};

/// Bounds of a person's score by the rows' fine codes.
Bounds boundsOf(const GalleryRows& rows, ScanKernel kernel, const std::vector<QueryCode>& codes,
                const std::vector<double>& shares, PersonRows person) {
    Bounds sum{-kSumRounding, kSumRounding};
    for (size_t f = 0; f < codes.size(); ++f) {
        float lower = -4.0F;
        float upper = -4.0F;
        for (const auto& owned : person) {
            const auto row = static_cast<int>(owned.slot % kRowsPerSegment);
            const TileView view =
                tileView(rows, static_cast<int>(owned.slot / kRowsPerSegment), row / kRowsPerTile);
            const int inTile = row % kRowsPerTile;
            const auto* block =
                view.blocks + static_cast<size_t>(inTile / kRowsPerBlock) * rows.layout().blockBytes();
            float scale = 0.0F;
            std::memcpy(&scale, block + static_cast<size_t>(inTile % kRowsPerBlock) * sizeof scale,
                        sizeof scale);
            const FineBound bound = kernel.fine(view, codes[f].view(), {0, inTile, scale, 0.0F});
            lower = std::max(lower, bound.estimate - bound.slack);
            upper = std::max(upper, bound.estimate + bound.slack);
        }
        sum.lower += shares[f] * static_cast<double>(lower);
        sum.upper += shares[f] * static_cast<double>(upper);
    }
    return sum;
}

/// Those who may be among the first `length`.
std::vector<PersonRows> promising(const GalleryRows& rows, ScanKernel kernel, const FusedProbe& probe,
                                  const std::vector<PersonRows>& persons, size_t length,
                                  const Workers& workers) {
    if (persons.size() <= length)
        return persons;
    std::vector<QueryCode> codes;
    for (const auto& face : probe.faces)
        codes.emplace_back(face.data(), rows.layout());
    std::vector<Bounds> bounds(persons.size());
    std::atomic<size_t> next = 0;
    const auto turns = static_cast<int>(persons.size() / kPersonsPerTurn);
    workers.run(1 + turns / 4, [&](int) {
        for (size_t first = next.fetch_add(kPersonsPerTurn); first < persons.size();
             first = next.fetch_add(kPersonsPerTurn))
            for (size_t i = first; i < std::min(first + kPersonsPerTurn, persons.size()); ++i)
                bounds[i] = boundsOf(rows, kernel, codes, probe.shares, persons[i]);
    });
    std::vector<double> lowers;
    for (const auto& bound : bounds)
        lowers.push_back(bound.lower);
    const auto last = lowers.begin() + static_cast<std::ptrdiff_t>(length - 1);
    std::nth_element(lowers.begin(), last, lowers.end(), std::greater<>());
    std::vector<PersonRows> left;
    for (size_t i = 0; i < persons.size(); ++i)
        if (bounds[i].upper >= *last)
            left.push_back(persons[i]);
    return left;
}

/// The best portrait for one face.
struct Best {
    double score = -2.0;
    PortraitId portrait;
};

Result<ScoredPerson> scored(const GalleryRows& rows, const FusedProbe& probe,
                            const std::vector<double>& norms, PersonRows person) {
    const int dimension = rows.layout().dimension;
    std::vector<Best> best(probe.faces.size());
    for (const auto& owned : person) {
        const auto segment = static_cast<int>(owned.slot / kRowsPerSegment);
        const auto row = static_cast<int>(owned.slot % kRowsPerSegment);
        SL_CHECK(rows.checkOriginals(segment, row / kRowsPerTile));
        const auto& view = rows.segments()[static_cast<size_t>(segment)];
        const float* values = view.originals + static_cast<std::ptrdiff_t>(row) * dimension;
        const double rowNorm = norm64(values, dimension);
        const PortraitId portrait{view.owners[row].portrait};
        for (size_t f = 0; f < best.size(); ++f) {
            const double score = cosine64(dot64(probe.faces[f].data(), values, dimension), norms[f], rowNorm);
            if (score > best[f].score || (score == best[f].score && portrait < best[f].portrait))
                best[f] = {score, portrait};
        }
    }
    ScoredPerson found{PersonId{person.front().person}, best.front().portrait, 0.0};
    for (const auto& face : best)
        found.faceScores.push_back(face.score);
    found.score = fusedScore(probe.shares, found.faceScores);
    found.portrait = best[static_cast<size_t>(decidingFace(probe.shares, found.faceScores))].portrait;
    return found;
}

} // namespace

std::vector<OwnedRow> rowsOf(const GalleryRows& rows, const std::vector<int64_t>& persons,
                             const Workers& workers) {
    constexpr size_t kMask = (size_t{1} << 20) - 1;
    std::vector<bool> maybe(kMask + 1); // spares looking up most persons
    for (const int64_t person : persons)
        maybe[static_cast<size_t>(person) & kMask] = true;
    const auto& segments = rows.segments();
    std::vector<std::vector<OwnedRow>> found(segments.size());
    std::atomic<size_t> next = 0;
    workers.run(static_cast<int>(segments.size()), [&](int) {
        for (size_t segment = next++; segment < segments.size(); segment = next++)
            for (int row = 0; row < segments[segment].rows; ++row) {
                const int64_t person = segments[segment].owners[row].person;
                if (!maybe[static_cast<size_t>(person) & kMask] ||
                    !std::binary_search(persons.begin(), persons.end(), person))
                    continue;
                const Slot slot = static_cast<Slot>(segment) * kRowsPerSegment + row;
                if (!rows.isRemoved(slot))
                    found[segment].push_back({person, slot});
            }
    });
    std::vector<OwnedRow> all;
    for (const auto& part : found)
        all.insert(all.end(), part.begin(), part.end());
    std::sort(all.begin(), all.end());
    return all;
}

Result<std::vector<ScoredPerson>> fusedRescore(const GalleryRows& rows, ScanKernel kernel,
                                               const FusedProbe& probe, const std::vector<OwnedRow>& owned,
                                               int length, const Workers& workers,
                                               const CancelToken& cancel) {
    std::vector<double> norms;
    for (const auto& face : probe.faces)
        norms.push_back(norm64(face.data(), rows.layout().dimension));
    std::vector<ScoredPerson> list;
    for (const auto& person :
         promising(rows, kernel, probe, byPerson(owned), static_cast<size_t>(length), workers)) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SL_TRY(auto found, scored(rows, probe, norms, person));
        list.push_back(std::move(found));
    }
    std::sort(list.begin(), list.end(), [](const ScoredPerson& a, const ScoredPerson& b) {
        return a.score != b.score ? a.score > b.score : a.person < b.person;
    });
    list.resize(std::min(list.size(), static_cast<size_t>(length)));
    return list;
}

} // namespace sl::search
