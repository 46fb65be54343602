// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/evaluation.h"
#include "engine/evaluation/rawscores.h"

namespace sl::evaluation {

/// An agency's own labelled pictures, see readLabelledPictures().
struct PeopleRequest {
    QString pictures;    ///< to search for
    QString portraits;   ///< the gallery; empty: what the table says, or the first picture of each person
    QString distractors; ///< more people for the gallery, others than those of `pictures`; may be empty
    QStringList groups;  ///< columns of `pictures`
    int listLength = 20;
};

/// Enrols the portraits as a booking system's are, searches the probes as a case's are, and gives the scores
/// of all of it. Errors: as readLabelledPictures(), acquireAll(); GalleryEmpty.
[[nodiscard]] EvaluationRun<RawScores> evaluatePeople(const PeopleRequest& request,
                                                      const workspace::Environment& environment);

} // namespace sl::evaluation
