// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/evaluation/internal/acquisition.h"
#include "engine/evaluation/internal/labelledpictures.h"
#include "engine/evaluation/rawscores.h"
#include "engine/search/scan/gallerysearch.h"

#include <QSet>

namespace sl::evaluation {

/// The gallery that probes are searched in, and who of it is of the test.
struct TestGallery {
    const search::GallerySearch& search;
    QHash<QString, PersonId> idOf; ///< of the labelled persons that are in it
    int listLength = 0;            ///< of the agency's candidate lists
    int longestList = 0;           ///< how many places are asked for; a person behind them has no rank
};
/// Of one person no more pairs and triples than this, evenly chosen: they become millions otherwise.
constexpr size_t kMostChoices = 100;

/// Searches every person's probes: each alone, in pairs, in triples and all together, and adds what came of
/// it to `scores`, whose persons are those of `people` in their order. Errors: those of the search.
[[nodiscard]] Status searchProbes(const std::vector<LabelledPerson>& people, const TemplateOf& templates,
                                  const TestGallery& gallery, const CancelToken& cancel, RawScores& scores);

/// A portrait and whose it is: a place among the persons, or -1.
struct PortraitOf {
    int person = -1;
    const Template* templ = nullptr;
};
/// Compares every acquired probe with every portrait. Errors: Cancelled.
[[nodiscard]] Status compareProbes(const std::vector<LabelledPerson>& people, const TemplateOf& templates,
                                   const std::vector<PortraitOf>& portraits, const CancelToken& cancel,
                                   RawScores& scores);

/// All choices of `size` of `count` things, in order; when there are more than kMostChoices, as many of them,
/// evenly.
[[nodiscard]] std::vector<std::vector<size_t>> choicesOf(size_t count, size_t size);

} // namespace sl::evaluation
