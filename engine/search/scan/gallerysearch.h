// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/jobs/cancel.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QBitArray>
#include <QString>

#include <memory>
#include <vector>

namespace sl::search {

/// A gallery template and its owner.
struct IndexEntry {
    PersonId person;
    PortraitId portrait;
    Template templ;
};

struct SearchRequest {
    /// One or more faces of the same unknown person, all of the index's dimension.
    std::vector<Template> probe;
    int listLength = 20;
    /// Persons to leave out, by PersonId::value; empty: nobody. Longer ids than the array are kept.
    QBitArray excludedPersons;
    Sha256 pack = {}; ///< whose templates the probe's are: GallerySearch::pack() of the gallery to search
    /// How much each face counts: one above zero a face, of any scale; empty: all the same.
    std::vector<double> weights = {};
};

struct ScoredPerson {
    PersonId person;
    PortraitId portrait; ///< the best portrait; for several faces that of the deciding face
    double score = 0.0;  ///< cosine similarity, -1..1; for several faces the weighted mean of faceScores
    std::vector<double> faceScores = {}; ///< each face's score alone, in order; empty for one face
    bool operator==(const ScoredPerson&) const = default;
};

struct SearchAnswer {
    std::vector<ScoredPerson> persons; ///< best first; ties by PersonId, then PortraitId: deterministic
    qint64 templatesCompared = 0;
    qint64 personsExcluded = 0;
    bool exhaustive = true; ///< every template was compared; always so with the implementations here
};

/// Templates of a person, in the order of the index.
struct PersonTemplates {
    PersonId person;
    std::vector<Template> templates;
};

/// Exhaustive, exact search over a gallery. A face's score for a person = best over the person's portraits; a
/// person's score for a probe of several faces = the mean of their scores by weight (fusedprobe.h).
/// Thread-safe for concurrent search() calls; changes need exclusive access.
class GallerySearch {
public:
    virtual ~GallerySearch() = default;
    [[nodiscard]] virtual int dimension() const = 0;
    /// Stands for the model pack that all templates are of; null: they are of no pack (measurements).
    [[nodiscard]] virtual Sha256 pack() const = 0;
    [[nodiscard]] virtual qint64 templateCount() const = 0;
    [[nodiscard]] virtual qint64 personCount() const = 0;
    /// How many of these persons, by PersonId::value, have a template: what a filter removes.
    [[nodiscard]] virtual qint64 personsAmong(const QBitArray& persons) const = 0;
    /// Errors: GalleryEmpty, PackChanged (the probe is of another pack), PackMismatch (other dimension),
    /// InvalidArgument, Cancelled, IndexDamaged.
    [[nodiscard]] virtual Result<SearchAnswer> search(const SearchRequest& request,
                                                      const CancelToken& cancel = {}) const = 0;
    /// Several requests in one pass over the gallery: much less than one after another. Answers in the order
    /// asked.
    [[nodiscard]] virtual Result<std::vector<SearchAnswer>>
    searchAll(const std::vector<SearchRequest>& requests, const CancelToken& cancel = {}) const = 0;
    /// Up to `most` of the persons with at least `templates` of them, chosen evenly (deterministic), with
    /// their first `templates`. Errors: IndexDamaged.
    [[nodiscard]] virtual Result<std::vector<PersonTemplates>> personsWith(int templates, int most) const = 0;
};

/// Name of the fusion, as stored with each search: "none" for one face, "weighted-scores" for several.
/// Earlier searches of several faces have "mean-template": the cosine to the normalised mean of the faces'
/// templates.
[[nodiscard]] QString probeFusion(qsizetype faces);
/// A face's template as the search runs with it: of length 1, or zero.
[[nodiscard]] Template normalised(const Template& face);

/// In memory, over the given entries. Errors: PackMismatch (not `dimension` values, 1..1024), InvalidArgument
/// (a value that is not finite, an invalid id).
[[nodiscard]] Result<std::unique_ptr<GallerySearch>> makeMemorySearch(int dimension,
                                                                      std::vector<IndexEntry> entries);

} // namespace sl::search
