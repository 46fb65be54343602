// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace sl {

/// The rules of an agency. Each change is a new version; a search stores the version it ran under.
struct PolicyRecord {
    int version = 0;
    int candidateListLength = 20;  ///< 2..50, fixed before the search
    int secondExaminerFillers = 5; ///< other candidates mixed in for the second examiner, 1..20
    bool requireOffenceType = true;
    bool requireLegalBasis = true;
    bool requireRequester = true;
    QStringList offenceTypes;       ///< allowed values; empty: any text
    int minimumInterEyePixels = 20; ///< below this a probe face is said to be poor; it may still be searched
    int retentionReviewMonths = 60; ///< a portrait older than this is due for review
    QString setBy;
    QDateTime setAt;
    // how faces are compared; a search keeps the version it ran under
    bool checklistRequired = true; ///< such an answer counts only with a complete checklist: needsChecklist()
    bool probeFirst = false;       ///< candidates open when the probe's own checklist is saved
    bool hideScores = false;       ///< rank and score are not shown before every answer is in

    static constexpr int kShortestList = 2;
    static constexpr int kLongestList = 50;
};

} // namespace sl
