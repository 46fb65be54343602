// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/interval.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/records/stabilityrecord.h"
#include "engine/core/records/userrecord.h"

#include <QString>

namespace sl::widgets {

/// The words of the casework, the same in the window and on the command line. Translated.

/// "Strong support for the same person"; "Not comparable".
[[nodiscard]] QString answerText(const Answer& answer);
[[nodiscard]] QString outcomeText(OutcomeKind kind);
[[nodiscard]] QString outcomeExplanation(OutcomeKind kind); ///< a whole sentence
/// A second and a third examination have one name: which of them it is would tell that others disagreed.
[[nodiscard]] QString examinerPartText(ExaminerPart part);
/// The step that the case waits for, or who works on it, by the search that waits for somebody first. The
/// outcome when no search of the case is open any more.
[[nodiscard]] QString caseStatusText(const CaseSummary& summary);
[[nodiscard]] QString roleText(Role role);
[[nodiscard]] QString rolesText(Roles roles); ///< "Investigator, Examiner"
/// "Candidates: 8 of 2,000 persons; all records compared", or that not all were, or "Candidates: none".
[[nodiscard]] QString listText(const SearchRecord& search, qsizetype candidates);
/// "In 2,000 searches for people who are not in this gallery, 3 had a top score at least this high (interval
/// 0.0003 to 0.0044)", or that this is not known. Stands beside each similarity; never a statement on who
/// somebody is.
[[nodiscard]] QString calibrationText(const CandidateRecord& candidate, Interval share);
/// "As high in 0 of 1,000 searches for strangers": the same where there is little room.
[[nodiscard]] QString briefCalibrationText(const CandidateRecord& candidate);
/// "Face 3 of 5 decided": which face has the largest part in the similarity; empty for a single face.
[[nodiscard]] QString decidingFaceText(const QList<double>& faceWeights, const CandidateRecord& candidate);
/// "Suitability: poor"; how fit a face is for a search.
[[nodiscard]] QString suitabilityText(Suitability suitability);
/// "In tests, a face like this had its person first in about 1 of 6 searches.", or that this is not known.
[[nodiscard]] QString testedShareText(Suitability suitability, const QString& packIdentity);
/// Both of a single face, the words alone of several; empty where a search did not judge them.
[[nodiscard]] QString searchedSuitabilityText(const SearchRecord& search);
/// "Rank 1 to 4 in all 24 variations", and that it is listed only because of one face.
[[nodiscard]] QString rankBandText(const RankBand& band, int variations);
/// "A candidate is an investigative lead, not a positive identification." Stands on every view of results.
[[nodiscard]] QString leadSentence();

/// "3 log-ins with your name failed since …": for the next log-in that does not fail. Empty for none.
[[nodiscard]] QString failedLogInsText(int failed, const QDateTime& since);

} // namespace sl::widgets
