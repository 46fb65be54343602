// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/interval.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/records/stabilityrecord.h"
#include "engine/core/sha256.h"

#include <QImage>
#include <QList>
#include <QString>

#include <optional>

namespace sl::report {

/// One face of the probe as printed: the picture it is from, the others in that picture masked.
struct ProbeFace {
    QImage picture; ///< whole image, other faces masked, at most 1600 pixels wide
    QImage chip;
    FaceRecord face;
    MediaRecord media;
};

struct PrintedCandidate {
    CandidateRecord candidate;
    QImage chip;
    Interval calibration; ///< 95 % Clopper-Pearson, of calibrationAsHigh of calibrationTrials
    std::optional<AnswerRecord> first, second, third; ///< third only where a third person decided
    std::optional<RankBand> band = {};                ///< empty: it was not measured how firm the rank is
};

/// One who has answered or is answering. `submittedAt` null and `seal` null while the examination is open.
struct Examiner {
    QString fullName, login;
    ExaminerPart part = ExaminerPart::First;
    QDateTime submittedAt;
    Sha256 seal;
};

/// Everything a report says, gathered before the layout starts. Immutable value; no text of its own beyond
/// the data.
struct ReportData {
    QString agency;
    CaseRecord caseRecord;
    SearchRecord search;
    int variations = 0; ///< of the search, that the candidates' bands were measured in; 0: none
    QString packName, packIdentity, programVersion;
    QString probeLabel;
    QList<ProbeFace> probe;             ///< at least one
    int minimumInterEyePixels = 0;      ///< of the policy; faces below it get a caveat
    QList<PrintedCandidate> candidates; ///< all of the list, rank order; empty when the probe was unsuitable
    QList<Examiner> examiners; ///< by part; an open second or third examination without answers is left out
    std::optional<OutcomeRecord> outcome; ///< empty: a preliminary report, and it says so
    QString outcomeGrounds;               ///< why the probe is unsuitable; empty otherwise
    QString exportedBy;                   ///< full name
    QDateTime exportedAt;
    qint64 auditEntries = 0;
    Sha256 auditHead;
};

} // namespace sl::report
