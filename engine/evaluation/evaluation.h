// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/core/jobs/job.h"
#include "engine/evaluation/recognitionmetrics.h"
#include "engine/workspace/environment.h"

#include <QStringList>

#include <memory>

namespace sl::evaluation {

/// Measures a model pack on labelled images. Runs on Environment::visionThreads threads of its own; every
/// image is read once. An image that cannot be decoded or has no face is a failure to acquire.

struct VerifyRequest {
    QString imagesFolder; ///< images at NAME/NAME_0001.jpg
    /// LFW form: "name i j" (same person) or "name i other j" (different), tab-separated; a first line of
    /// counts is skipped.
    QString pairsFile;
    bool firstAsPortrait = false; ///< each pair's first image takes enrolment's shorter way to a template
};

struct VerifyReport {
    std::vector<PairScore> pairs; ///< in file order
    int images = 0;
    QStringList failures; ///< images in which no face was acquired
    double accuracy = 0.0;
    double tprAtFmr001 = 0.0; ///< at a false match rate of 0.1 %
    double tprAtFmr01 = 0.0;  ///< at 1 %
};

struct IdentifyRequest {
    QString galleryFolder;     ///< a folder per person, searched through
    QString probesFolder;      ///< a folder per person; the folder's name is the person's in the gallery
    QString distractorsFolder; ///< more people for the gallery, a folder per person; may be empty
    bool fuse = false;         ///< all images of a probe person are one probe; otherwise each image is one
    QString exportFile = {}; ///< all templates and weights as JSON, for a check by other means; may be empty
};

struct ProbeRank {
    QString probe; ///< person, or person/image
    int rank = 0;  ///< of the mate, from 1; 0: not acquired, or the mate is not in the gallery
};

/// All probes of as many acquired faces of one person.
struct FaceSetRanks {
    int faces = 0;           ///< 1, 2 (all pairs), 3 (all triples); 0: all acquired faces of a person
    std::vector<int> open;   ///< rank of the mate among all persons, from 1
    std::vector<int> closed; ///< among the gallery folder's own persons, without distractors
};

struct IdentifyReport {
    std::vector<ProbeRank> probes;
    /// Of one face, all pairs, all triples, all faces; an image without an acquired face is a miss among
    /// single faces and in no pair or triple.
    std::vector<FaceSetRanks> sets;
    int galleryPersons = 0;
    int galleryImages = 0;
    int probesNotAcquired = 0; ///< probes without any face; they count as misses
    QStringList failures;      ///< images in which no face was acquired, on both sides

    [[nodiscard]] double rate(int rank) const; ///< share of all probes with the mate at `rank` or better
};

template <class Report>
struct EvaluationRun {
    std::shared_ptr<Job> job; ///< counts images
    Future<Report> report;
};

/// Errors: NoModelPack and those of opening a pack, NotFound (folder or pairs file), InvalidArgument (a
/// malformed line, no pairs, no probes), Cancelled.
[[nodiscard]] EvaluationRun<VerifyReport> evaluateVerification(const VerifyRequest& request,
                                                               const workspace::Environment& environment);
[[nodiscard]] EvaluationRun<IdentifyReport> evaluateIdentification(const IdentifyRequest& request,
                                                                   const workspace::Environment& environment);

} // namespace sl::evaluation
