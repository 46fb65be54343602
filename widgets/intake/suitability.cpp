// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/suitability.h"

#include <QCoreApplication>

#include <cmath>

namespace sl::widgets {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Suitability)
};

struct Finding {
    Suitability grade;
    QString reason;
};

constexpr double kFairTurn = 20.0; ///< degrees; half profile begins well above
constexpr double kPoorTurn = 45.0;
constexpr double kFairTilt = 30.0; ///< pitch is the coarsest measure
constexpr double kPoorTilt = 50.0;
constexpr double kFairSharpness = 30.0;
constexpr double kPoorSharpness = 12.0;
constexpr double kFairExposure = 75.0;
constexpr double kComfortableEyes = 2.0; ///< times the policy's least eye distance

QList<Finding> findings(const QualityRecord& quality, const PolicyRecord& policy) {
    QList<Finding> found;
    const int eyes = qRound(quality.interEyePixels);
    if (quality.interEyePixels < policy.minimumInterEyePixels)
        found.append(
            {Suitability::Poor, Words::tr("The eyes are %1 pixels apart; the policy asks for %2 or more.")
                                    .arg(eyes)
                                    .arg(policy.minimumInterEyePixels)});
    else if (quality.interEyePixels < policy.minimumInterEyePixels * kComfortableEyes)
        found.append(
            {Suitability::Fair, Words::tr("The face is small: the eyes are %1 pixels apart.").arg(eyes)});
    const double yaw = std::abs(quality.yawDegrees), pitch = std::abs(quality.pitchDegrees);
    if (yaw > kFairTurn)
        found.append({yaw > kPoorTurn ? Suitability::Poor : Suitability::Fair,
                      Words::tr("The head is turned aside by about %1°.").arg(qRound(yaw))});
    if (pitch > kFairTilt)
        found.append({pitch > kPoorTilt ? Suitability::Poor : Suitability::Fair,
                      Words::tr("The head is tilted up or down by about %1°.").arg(qRound(pitch))});
    if (quality.sharpness < kFairSharpness)
        found.append(
            {quality.sharpness < kPoorSharpness ? Suitability::Poor : Suitability::Fair,
             Words::tr("The picture is blurred: sharpness %1 of 100.").arg(qRound(quality.sharpness))});
    if (quality.exposure < kFairExposure)
        found.append({Suitability::Fair,
                      Words::tr("Parts of the face are too dark or too light: %1 of 100 are well exposed.")
                          .arg(qRound(quality.exposure))});
    return found;
}

QString gradeSentence(Suitability grade) {
    switch (grade) {
    case Suitability::Good:
        return Words::tr("Suitability: good");
    case Suitability::Fair:
        return Words::tr("Suitability: fair");
    case Suitability::Poor:
        return Words::tr("Suitability: poor");
    }
    return {};
}

} // namespace

SuitabilityText suitabilityOf(const FaceRecord& face, const PolicyRecord& policy) {
    SuitabilityText result;
    for (const Finding& finding : findings(face.quality, policy)) {
        result.grade = std::max(result.grade, finding.grade);
        result.reasons.append(finding.reason);
    }
    if (face.templ.empty()) {
        result.grade = Suitability::Poor;
        result.reasons.prepend(
            Words::tr("No template could be made of this face, so it cannot be searched."));
    }
    result.sentence = gradeSentence(result.grade);
    result.measures = Words::tr("Eyes %1 px apart · yaw %2° · pitch %3° · sharpness %4")
                          .arg(qRound(face.quality.interEyePixels))
                          .arg(qRound(face.quality.yawDegrees))
                          .arg(qRound(face.quality.pitchDegrees))
                          .arg(qRound(face.quality.sharpness));
    return result;
}

} // namespace sl::widgets
