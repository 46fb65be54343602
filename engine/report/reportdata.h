// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/interval.h"
#include "engine/core/records/caserecord.h"
#include "engine/core/records/checklistrecord.h"
#include "engine/core/records/errorcardrecord.h"
#include "engine/core/records/reviewrecord.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/records/stabilityrecord.h"
#include "engine/core/records/videorecord.h"
#include "engine/core/sha256.h"

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace sl::report {

/// The frame of a video that a probe face's picture shows.
struct PrintedFrame {
    MediaRecord video;
    QJsonObject record;   ///< in the words of secondlook-frames(1)
    int track = 0;        ///< number of the track that the face is of; 0: of none
    double seconds = 0.0; ///< when it is, as readings of a clock count
    bool isTaken = false; ///< by a person; otherwise the program kept the frame
};

/// One face of the probe as printed: the picture it is from, the others in that picture masked.
struct ProbeFace {
    QImage picture; ///< whole image, other faces masked, at most 1600 pixels wide
    QImage chip;
    FaceRecord face;
    MediaRecord media;
    std::optional<PrintedFrame> frame = {}; ///< of a video; empty: a picture
};

/// A frame that was on offer for a track.
struct OfferedFrame {
    QJsonObject record;   ///< as PrintedFrame::record
    double seconds = 0.0; ///< when it is, as the track counts
    double worth = 0.0;   ///< 0..1: what the program orders the frames of a track by
    bool isKept = false;  ///< its pixels are in the case
    int probeFace = 0;    ///< number of the probe face that it shows, from 1; 0: none
};

/// Another track that somebody said is the same person, or took back.
struct PrintedJoin {
    QString video; ///< name of its file
    int number = 0;
    QString saidBy; ///< login
    QDateTime saidAt;
    bool isJoined = true;
};

/// A track that faces of the probe are of: one person, as far as one shot of a video shows.
struct PrintedTrack {
    MediaRecord video;
    int number = 0;                   ///< from 1
    qint64 sightings = 0;             ///< frames in which the face was seen
    QList<OfferedFrame> offered = {}; ///< by frame
    QList<PrintedJoin> joins = {};    ///< all that was said, oldest first
};

/// What one examiner said of every feature.
struct PrintedChecklist {
    ExaminerPart part = ExaminerPart::First;
    ChecklistRecord checklist;
};

/// One side of a plate: a face turned upright, its eyes level, and the whole picture that it is in.
struct PlateSide {
    QString name;                   ///< of the file, or of the person
    QImage face;                    ///< square
    double scale = 1.0;             ///< pixels of `face` for each pixel of the original
    QImage frame;                   ///< the whole picture, small
    QRectF mark;                    ///< where the face is in `frame`, in its pixels
    QString taken;                  ///< as recorded; empty: not recorded
    bool isTakenAsFileSays = false; ///< `taken` is the file's own word
    Sha256 sha256;                  ///< of the original
};

/// Probe and portrait beside each other at one scale.
struct Plate {
    PlateSide probe, portrait;
    int probeFace = 1;               ///< of several, from 1: the one that decided
    std::optional<qint64> daysApart; ///< empty: a date is not recorded
};

/// A picture that an examiner had adjusted when answering.
struct PrintedAdjustment {
    ExaminerPart part = ExaminerPart::First;
    AdjustedPicture picture;
    QString name; ///< of the file, or of the person
    /// The face in it, eyes level, square; null: of no supported or close candidate.
    QImage received, adjusted;
};

struct PrintedCandidate {
    CandidateRecord candidate;
    QImage chip;
    std::optional<Plate> plate; ///< of a supported or close one
    Interval calibration;       ///< 95 % Clopper-Pearson, of calibrationAsHigh of calibrationTrials
    std::optional<AnswerRecord> first, second, third; ///< third only where a third person decided
    QList<PrintedChecklist> checklists;               ///< by part; of submitted examinations
    QList<PrintedAdjustment> adjusted = {};           ///< by part, the probe's pictures first
    std::optional<RankBand> band = {};                ///< empty: it was not measured how firm the rank is
};

/// One who has answered or is answering. `submittedAt` null and `seal` null while the examination is open.
struct Examiner {
    QString fullName, login;
    ExaminerPart part = ExaminerPart::First;
    QDateTime submittedAt;
    Sha256 seal;
};

/// A line in the list of the case's searches.
struct PrintedSearch {
    SearchRecord search;
    QString probeLabel;
    std::optional<OutcomeKind> outcome; ///< empty: not decided
    bool isReported = false;            ///< the one that the report is about
};

/// An answer that its examiner replaced before submitting.
struct SupersededAnswer {
    ExaminerPart part = ExaminerPart::First;
    int rank = 0; ///< of the candidate
    AnswerRecord answer;
};

/// How far an audit log went when the report was made: a signed checkpoint (engine/evidence/checkpoint).
struct PrintedHead {
    bool isCase = false; ///< of the case's log; otherwise of the workspace's
    QByteArray checkpoint;
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
    QString probeMadeBy; ///< login
    QDateTime probeMadeAt;
    QList<ProbeFace> probe;     ///< at least one
    QList<PrintedTrack> tracks; ///< of the probe faces that are frames of videos
    /// In the pictures of those videos, as people read them, oldest first; of each video the last one counts,
    /// unless it is a withdrawal.
    QList<ClockReadingRecord> clocks;
    int minimumInterEyePixels = 0;      ///< of the policy; faces below it get a caveat
    QList<PrintedCandidate> candidates; ///< all of the list, rank order; empty when the probe was unsuitable
    QList<PrintedChecklist> probeChecklists; ///< of the probe alone, by part; of submitted examinations
    QList<Examiner> examiners; ///< by part; an open second or third examination without answers is left out
    std::optional<OutcomeRecord> outcome;     ///< empty: a preliminary report, and it says so
    QString outcomeGrounds;                   ///< why the probe is unsuitable; empty otherwise
    std::optional<ErrorCardRecord> errorCard; ///< the newest of the search's pack and list length
    QList<PrintedSearch> searches;            ///< of the case, oldest first; this one is among them
    QList<SupersededAnswer> superseded;       ///< as they were given
    QString exportedBy;                       ///< full name
    QString exportedByLogin;
    QDateTime exportedAt;
    qint64 auditEntries = 0;
    Sha256 auditHead;
    QList<PrintedHead> heads; ///< the same bytes are attached to the file
};

} // namespace sl::report
