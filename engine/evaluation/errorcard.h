// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorrates.h"
#include "engine/evaluation/evaluation.h"
#include "engine/session/errorcards.h"

namespace sl::evaluation {

/// Scores of labelled pictures in a workspace's own gallery, and the card that follows from them.
struct MeasuredCard {
    RawScores scores;
    ErrorRates rates;
    ErrorCardRecord card; ///< not kept yet
};

struct CardRequest {
    QString pictures;   ///< see readLabelledPictures(); a person's name is the external id in the gallery
    QStringList groups; ///< columns of `pictures`
};

/// Searches every labelled picture in the gallery as a case's probe is searched, with the workspace's pack
/// and the policy's list length. Nothing says who else was found. Pictures are compared in searches only: the
/// verification rates stay empty. `cards` must outlive the run. Errors: as readLabelledPictures(),
/// ErrorCards::gallery(); InvalidArgument (a picture is a portrait of the gallery: it would find itself).
[[nodiscard]] EvaluationRun<MeasuredCard> measureErrorCard(const CardRequest& request,
                                                           session::ErrorCards& cards,
                                                           const workspace::Environment& environment);

} // namespace sl::evaluation
