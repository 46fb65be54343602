// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"

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
    std::optional<AnswerRecord> first, second, third;
};

struct Examiner {
    QString fullName, login;
    ExaminerPart part = ExaminerPart::First;
    QDateTime submittedAt;
    Sha256 seal;
};

/// Everything a report says, gathered before the layout starts. Immutable value; no text of its own beyond the data.
struct ReportData {
    QString agency;
    CaseRecord caseRecord;
    SearchRecord search;
    QString packName, packIdentity, programVersion;
    QList<ProbeFace> probe;
    QList<PrintedCandidate> candidates; ///< all of the list, rank order
    QList<Examiner> examiners;
    std::optional<OutcomeRecord> outcome;
    QString exportedBy; ///< full name
    QDateTime exportedAt;
    qint64 auditEntries = 0;
    Sha256 auditHead;
};

} // namespace sl::report
