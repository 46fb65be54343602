// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/sha256.h"

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace sl {

/// The component groups of a face in which pictures are compared, from top to bottom as in ASTM E3149 and the
/// FISWG feature list; the face includes head and neck. The order says nothing of importance.
enum class Feature {
    Skin,
    Outline,
    Composition,
    Hairline,
    Forehead,
    Eyebrows,
    Eyes,
    Cheeks,
    Nose,
    Ears,
    Mouth,
    Chin,
    Neck,
    FacialHair,
    FacialLines,
    Scars,
    FacialMarks,
    Alterations,
    Other
};
inline constexpr int kFeatures = 19;

enum class Finding { Similar, Different, NotComparable, NotVisible };

/// What one examiner says about one group. Empty: nothing said yet.
struct ChecklistLine {
    Feature feature = Feature::Skin;
    std::optional<bool> inProbe;     ///< visible there
    std::optional<bool> inCandidate; ///< visible there; never said in the list of the probe alone
    std::optional<Finding> finding;  ///< never said in the list of the probe alone
    QString note;

    bool operator==(const ChecklistLine&) const = default;
};

enum class PictureSide { Probe, Candidate };

/// What an examiner drew in one of the compared pictures. The same number on both sides marks one feature.
struct ChecklistRegion {
    int number = 0; ///< from 1
    PictureSide side = PictureSide::Probe;
    Feature feature = Feature::Other;
    Sha256 picture;         ///< the file of the media or portrait
    QList<QPointF> outline; ///< pixels of the upright picture; one point marks a spot

    bool operator==(const ChecklistRegion&) const = default;
};

/// The checklist to one candidate of an examination, or to its probe alone. A changed list is a further
/// record, the last counts.
struct ChecklistRecord {
    ExaminationId examination;
    CandidateId candidate;          ///< invalid: of the probe alone
    QList<ChecklistLine> lines;     ///< every group, in the order of Feature
    QList<ChecklistRegion> regions; ///< by number, the probe's first
    QDateTime savedAt;

    [[nodiscard]] bool isOfProbe() const { return !candidate.isValid(); }

    /// With nothing said.
    [[nodiscard]] static ChecklistRecord empty(ExaminationId examination, CandidateId candidate) {
        ChecklistRecord list{examination, candidate, {}, {}, {}};
        for (int i = 0; i < kFeatures; ++i)
            list.lines.append({static_cast<Feature>(i), {}, {}, {}, {}});
        return list;
    }
};

/// Names in databases, audit logs and JSON. A name never changes once it is released.
inline constexpr const char* kFeatureNames[] = {
    "skin",        "outline", "composition", "hairline",    "forehead", "eyebrows", "eyes",
    "cheeks",      "nose",    "ears",        "mouth",       "chin",     "neck",     "facialHair",
    "facialLines", "scars",   "facialMarks", "alterations", "other"};
inline constexpr const char* kFindingNames[] = {"similar", "different", "notComparable", "notVisible"};
inline constexpr const char* kSideNames[] = {"probe", "candidate"};
static_assert(std::size(kFeatureNames) == kFeatures);

} // namespace sl
