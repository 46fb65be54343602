// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorrates.h"
#include "engine/evaluation/peopleevaluation.h"
#include "engine/session/errorcards.h"

namespace sl::evaluation {

/// Scores of labelled pictures in an open workspace, and the card that follows from them.
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
/// verification rates stay empty. Errors: as readLabelledPictures(), ErrorCards::gallery(); InvalidArgument
/// (a picture is a portrait of the gallery: it would find itself), Cancelled (also when the workspace is
/// closed).
[[nodiscard]] EvaluationRun<MeasuredCard> measureErrorCard(const CardRequest& request,
                                                           const session::ErrorCards& cards);

/// As evaluatePeople(), with the workspace's pack and for its supervisors: the gallery is not searched, and
/// the card is of none, so that it is not one to keep. Errors: also those of ErrorCards::pack(), Cancelled.
[[nodiscard]] EvaluationRun<MeasuredCard> measurePeople(const PeopleRequest& request,
                                                        const session::ErrorCards& cards);

} // namespace sl::evaluation
