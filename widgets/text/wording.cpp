// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/wording.h"

#include "engine/core/decidingface.h"
#include "widgets/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sl::widgets {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Wording)
public:
    static QString step(int step) {
        switch (step) {
        case -3:
            return tr("Strong support for different persons");
        case -2:
            return tr("Support for different persons");
        case -1:
            return tr("Limited support for different persons");
        case 1:
            return tr("Limited support for the same person");
        case 2:
            return tr("Support for the same person");
        case 3:
            return tr("Strong support for the same person");
        default:
            return tr("Inconclusive");
        }
    }

    static QString outcome(OutcomeKind kind) {
        switch (kind) {
        case OutcomeKind::Lead:
            return tr("Lead");
        case OutcomeKind::NoLead:
            return tr("No lead");
        case OutcomeKind::Disagreement:
            return tr("Disagreement");
        case OutcomeKind::Unsuitable:
            return tr("Unsuitable");
        }
        Q_UNREACHABLE();
    }

    static QString explanation(OutcomeKind kind) {
        switch (kind) {
        case OutcomeKind::Lead:
            return tr(
                "Two examiners, working apart, both support that probe and candidate show the same person.");
        case OutcomeKind::NoLead:
            return tr("No candidate is supported by both examiners.");
        case OutcomeKind::Disagreement:
            return tr("The examiners do not agree on a candidate.");
        case OutcomeKind::Unsuitable:
            return tr("The probe is not suitable for a search.");
        }
        Q_UNREACHABLE();
    }

    static QString part(ExaminerPart part) {
        switch (part) {
        case ExaminerPart::First:
            return tr("First examination");
        case ExaminerPart::Second:
        case ExaminerPart::Third:
            return tr("Independent examination");
        }
        Q_UNREACHABLE();
    }

    static QString stage(SearchStage stage) {
        switch (stage) {
        case SearchStage::FirstWaits:
            return tr("Waits for a first examiner");
        case SearchStage::FirstOpen: //: %1 is a login name
            return tr("First examination by %1");
        case SearchStage::IndependentWaits:
            return tr("Waits for an independent examiner");
        case SearchStage::IndependentOpen: //: %1 is a login name
            return tr("Independent examination by %1");
        case SearchStage::Decided:
            return tr("Decided");
        }
        Q_UNREACHABLE();
    }

    /// For who is not told who the examiner is.
    static QString withAnother(SearchStage stage) {
        return stage == SearchStage::FirstOpen ? tr("First examination by another")
                                               : tr("Independent examination by another");
    }

    static QString noPicture() { return tr("No picture yet"); }
    static QString notSearched() { return tr("Not searched yet"); }
    static QString notKnown() { return tr("Known when it is next opened"); }

    static QString failedLogIns(int failed, const QDateTime& since) {
        //: %1 is a date and time
        return tr("%n log-in(s) with your name failed since %1. If that was not you, tell a supervisor.",
                  nullptr, failed)
            .arg(timeText(since));
    }

    static QString role(Role role) {
        switch (role) {
        case Role::Investigator:
            return tr("Investigator");
        case Role::Examiner:
            return tr("Examiner");
        case Role::Supervisor:
            return tr("Supervisor");
        case Role::Auditor:
            return tr("Auditor");
        }
        Q_UNREACHABLE();
    }

    //: separates the names of roles in a list
    static QString separator() { return tr(", "); }
    static QString notComparable() { return tr("Not comparable"); }
    static QString noCandidates() { return tr("Candidates: none"); }
    static QString candidates(bool exhaustive) {
        return exhaustive ? tr("Candidates: %1 of %2 persons; all records compared")
                          : tr("Candidates: %1 of %2 persons; not all records compared");
    }
    //: %1 and %2 are numbers; %3 and %4 are the ends of the interval of that share, such as 0.0004
    static QString calibration() {
        return tr("In %1 searches for people who are not in this gallery, %2 had a top score at least "
                  "this high (interval %3 to %4)");
    }
    static QString noCalibration() {
        return tr("How often people who are not in this gallery reach this similarity has not been measured");
    }
    static QString noCalibration(qsizetype faces) {
        return tr("This gallery is not calibrated for probes of %1 faces: too few persons have as many "
                  "portraits")
            .arg(countText(faces));
    }
    //: %1 is the place of a face in the probe, %2 how many faces the probe has
    static QString decidingFace() { return tr("Face %1 of %2 decided"); }
    static QString ranks(const RankBand& band) {
        return band.best == band.worst ? tr("Rank %1").arg(band.best)
                                       : tr("Rank %1 to %2").arg(band.best).arg(band.worst);
    }
    static QString lead() {
        return tr("A candidate is an investigative lead, not a positive identification.");
    }
};

/// Waiting searches come before those that somebody works on.
int urgency(SearchStage stage) {
    switch (stage) {
    case SearchStage::FirstWaits:
        return 0;
    case SearchStage::IndependentWaits:
        return 1;
    case SearchStage::FirstOpen:
        return 2;
    case SearchStage::IndependentOpen:
        return 3;
    case SearchStage::Decided:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

QString answerText(const Answer& answer) {
    return answer.isComparable() ? Wording::step(answer.step()) : Wording::notComparable();
}

QString outcomeText(OutcomeKind kind) {
    return Wording::outcome(kind);
}

QString outcomeExplanation(OutcomeKind kind) {
    return Wording::explanation(kind);
}

QString examinerPartText(ExaminerPart part) {
    return Wording::part(part);
}

QString caseStatusText(const CaseSummary& summary) {
    if (summary.searches.size() < summary.searchCount)
        return Wording::notKnown();
    if (summary.searches.isEmpty())
        return summary.mediaCount > 0 ? Wording::notSearched() : Wording::noPicture();
    const auto first = std::min_element(
        summary.searches.begin(), summary.searches.end(),
        [](const SearchProgress& a, const SearchProgress& b) { return urgency(a.stage) < urgency(b.stage); });
    if (first->stage == SearchStage::Decided) {
        const auto& latest = summary.searches.last();
        return latest.outcome ? Wording::outcome(*latest.outcome) : Wording::stage(SearchStage::Decided);
    }
    const bool isOpen =
        first->stage == SearchStage::FirstOpen || first->stage == SearchStage::IndependentOpen;
    if (isOpen && first->examiner.isEmpty())
        return Wording::withAnother(first->stage);
    const auto text = Wording::stage(first->stage);
    return isOpen ? text.arg(first->examiner) : text;
}

QString roleText(Role role) {
    return Wording::role(role);
}

QString rolesText(Roles roles) {
    QStringList names;
    for (const Role role : {Role::Investigator, Role::Examiner, Role::Supervisor, Role::Auditor}) {
        if (roles.testFlag(role))
            names.append(Wording::role(role));
    }
    return names.join(Wording::separator());
}

QString listText(const SearchRecord& search, qsizetype candidates) {
    if (candidates == 0)
        return Wording::noCandidates();
    return Wording::candidates(search.exhaustive)
        .arg(countText(candidates), countText(search.galleryPersons));
}

QString calibrationText(const CandidateRecord& candidate, Interval share) {
    if (candidate.calibrationTrials <= 0)
        return candidate.faceScores.size() > 1 ? Wording::noCalibration(candidate.faceScores.size())
                                               : Wording::noCalibration();
    return Wording::calibration().arg(countText(candidate.calibrationTrials),
                                      countText(candidate.calibrationAsHigh), shareText(share.low),
                                      shareText(share.high));
}

QString briefCalibrationText(const CandidateRecord& candidate) {
    if (candidate.calibrationTrials <= 0)
        return Wording::tr("No error rate is known");
    //: %1 how many searches for people who are not in the gallery had a top score at least this high, %2 of
    //: how many
    return Wording::tr("As high in %1 of %2 searches for strangers")
        .arg(countText(candidate.calibrationAsHigh), countText(candidate.calibrationTrials));
}

QString decidingFaceText(const QList<double>& faceWeights, const CandidateRecord& candidate) {
    if (candidate.faceScores.size() < 2 || faceWeights.size() != candidate.faceScores.size())
        return {};
    return Wording::decidingFace().arg(countText(decidingFace(faceWeights, candidate.faceScores) + 1),
                                       countText(candidate.faceScores.size()));
}

QString suitabilityText(Suitability suitability) {
    switch (suitability) {
    case Suitability::Good:
        return Wording::tr("Suitability: good");
    case Suitability::Fair:
        return Wording::tr("Suitability: fair");
    case Suitability::Poor:
        return Wording::tr("Suitability: poor");
    case Suitability::Unsuitable:
        return Wording::tr("Suitability: unsuitable");
    }
    return {};
}

QString testedShareText(Suitability suitability, const QString& packIdentity) {
    const auto share = testedShare(suitability, packIdentity);
    if (!share)
        return Wording::tr("How often a face like this has its person first was not measured for this model "
                           "pack.");
    return Wording::tr("In tests, a face like this had its person first in about %1 of %2 searches.")
        .arg(share->first)
        .arg(share->of);
}

QString searchedSuitabilityText(const SearchRecord& search) {
    QStringList words;
    for (const Suitability face : search.suitability)
        words << suitabilityText(face);
    if (words.size() == 1) //: "Suitability: poor", then a sentence on what was measured
        return Wording::tr("%1. %2").arg(words.first(),
                                         testedShareText(search.suitability.first(), search.packIdentity));
    for (qsizetype i = 0; i < words.size(); ++i) //: Number of a face, then "Suitability: poor"
        words[i] = Wording::tr("Face %1: %2").arg(QString::number(i + 1), words.at(i));
    return words.join(QLatin1Char('\n'));
}

QString rankBandText(const RankBand& band, int variations) {
    QString text = Wording::tr("Not in the list in any of %1 variations").arg(variations);
    if (band.listed == variations) //: %1 "Rank 1" or "Rank 1 to 4"
        text = Wording::tr("%1 in all %2 variations").arg(Wording::ranks(band)).arg(variations);
    else if (band.listed > 0) //: %1 "Rank 1" or "Rank 1 to 4"
        text = Wording::tr("%1 in %2 of %3 variations, not in the list in the others")
                   .arg(Wording::ranks(band))
                   .arg(band.listed)
                   .arg(variations);
    if (band.onlyFace == 0)
        return text;
    //: %1 "Rank 1 to 4 in all 24 variations"
    return Wording::tr("%1 · only because of face %2").arg(text, QString::number(band.onlyFace));
}

QString leadSentence() {
    return Wording::lead();
}

QString failedLogInsText(int failed, const QDateTime& since) {
    return failed > 0 ? Wording::failedLogIns(failed, since) : QString();
}

} // namespace sl::widgets
