// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/personfilter.h"
#include "engine/core/sha256.h"
#include "engine/core/suitability.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace sl {

/// What one part of a filter, taken alone, found among the persons of a search: those with another record
/// and those with none. A person who differs in two parts is in both.
struct FilterPartCounts {
    FilterPart part = FilterPart::Sex;
    int differ = 0;
    int unrecorded = 0;

    bool operator==(const FilterPartCounts&) const = default;
};

/// One logged run.
struct SearchRecord {
    SearchId id;
    ProbeId probe;
    QList<FaceId> faces; ///< those of the probe at the time
    QString searchedBy;
    QDateTime startedAt;
    QDateTime endedAt;
    QString packIdentity;
    Sha256 galleryHash; ///< over person and portrait hashes of the gallery at the time
    int galleryPersons = 0;
    int galleryTemplates = 0;
    int listLength = 0; ///< from the policy
    int policyVersion = 0;
    PersonFilter filter;
    int removedByFilter = 0; ///< persons the filter left out
    QString fusion;          ///< how several probe faces were scored as one; "none" for a single face
    bool exhaustive = true;  ///< every record was compared
    /// Persons who differ in nothing that the filter asks for, but lack a record of some of it: left
    /// out, or kept in, as the filter says. Empty: an earlier program searched and did not count them.
    std::optional<int> unrecorded = {};
    QList<FilterPartCounts> filterParts = {}; ///< of each part that asks; empty if that was not counted
    QList<double> faceWeights = {}; ///< by place in `faces`; empty for a single face and where none were used
    /// By place in `faces`, of what was searched with. Empty: an earlier program did not judge them, or the
    /// gallery was not searched.
    QList<Suitability> suitability = {};
};

/// A person in a candidate list.
struct CandidateRecord {
    CandidateId id;
    SearchId search;
    int rank = 0; ///< from 1
    PersonId person;
    QString personExternalId; ///< snapshot: survives removal from the gallery
    PortraitId portrait;      ///< the person's best scoring portrait
    Sha256 portraitSha256;
    double score = 0.0; ///< similarity, -1..1, comparable only within one pack
    /// "In `trials` searches for people who are not in this gallery, `asHigh` had a top score at least this
    /// high."
    int calibrationTrials = 0;
    int calibrationAsHigh = 0;
    /// Each probe face's score alone, by place; the score is their mean by SearchRecord::faceWeights. Empty
    /// for a single face.
    QList<double> faceScores = {};
};

} // namespace sl
