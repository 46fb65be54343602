// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/suitability.h"

#include "widgets/text/picturenotes.h"
#include "widgets/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sl::widgets {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Suitability)
};

constexpr double kTurned = 20.0; ///< degrees; half profile begins well above
constexpr double kTilted = 30.0; ///< pitch is the coarsest measure
constexpr double kBlurred = 30.0;
constexpr double kBadlyExposed = 75.0;
constexpr double kComfortableEyes = 2.0; ///< times the policy's least eye distance

/// The reasons against the face, each with its number; damage to its picture before all.
QStringList reasons(const FaceRecord& face, const PolicyRecord& policy) {
    const QualityRecord& quality = face.quality;
    QStringList found;
    if (face.damage.any())
        found << damageText(face.damage);
    if (face.templ.empty())
        found << Words::tr("No template could be made of this face, so it cannot be searched.");
    if (mayBeNoFace(face))
        found << Words::tr("This may be no face at all: hair or a shoulder can look like one to the program. "
                           "Look at the picture before you search.");
    if (face.geometry.lightening != 1.0)
        found << Words::tr(
                     "The picture is very dark here: the face was found and measured in a copy lightened "
                     "by gamma %1. What is shown is the picture itself.")
                     .arg(QLocale().toString(face.geometry.lightening, 'f', 2));
    const int eyes = qRound(quality.interEyePixels);
    if (quality.interEyePixels < policy.minimumInterEyePixels)
        found << Words::tr("The eyes are %1 pixels apart; the policy asks for %2 or more.")
                     .arg(eyes)
                     .arg(policy.minimumInterEyePixels);
    else if (quality.interEyePixels < policy.minimumInterEyePixels * kComfortableEyes)
        found << Words::tr("The face is small: the eyes are %1 pixels apart.").arg(eyes);
    const double yaw = std::abs(quality.yawDegrees), pitch = std::abs(quality.pitchDegrees);
    if (yaw > kTurned)
        found << Words::tr("The head is turned aside by about %1°.").arg(qRound(yaw));
    if (pitch > kTilted)
        found << Words::tr("The head is tilted up or down by about %1°.").arg(qRound(pitch));
    if (quality.sharpness < kBlurred)
        found << Words::tr("The picture is blurred: sharpness %1 of 100.").arg(qRound(quality.sharpness));
    if (quality.exposure < kBadlyExposed)
        found << Words::tr("Parts of the face are too dark or too light: %1 of 100 are well exposed.")
                     .arg(qRound(quality.exposure));
    return found;
}

} // namespace

SuitabilityText suitabilityTextOf(const FaceRecord& face, const PolicyRecord& policy) {
    SuitabilityText result;
    result.grade = suitabilityOf(face);
    result.sentence = suitabilityText(result.grade);
    result.tested = testedShareText(result.grade, face.rawLength > 0.0 ? face.packIdentity : QString());
    result.reasons = reasons(face, policy);
    result.measures = Words::tr("Eyes %1 px apart · yaw %2° · pitch %3° · sharpness %4")
                          .arg(qRound(face.quality.interEyePixels))
                          .arg(qRound(face.quality.yawDegrees))
                          .arg(qRound(face.quality.pitchDegrees))
                          .arg(qRound(face.quality.sharpness));
    return result;
}

QString probeWarning(const QList<FaceRecord>& faces) {
    auto best = Suitability::Unsuitable;
    for (const FaceRecord& face : faces)
        best = std::min(best, suitabilityOf(face));
    if (best == Suitability::Poor)
        return Words::tr(
            "No face of this probe is better than poor. Further pictures of this person would help more "
            "than a search of these alone.");
    return best == Suitability::Unsuitable
               ? Words::tr("No face of this probe is suitable for a search. It can be closed as not "
                           "suitable, with the reason.")
               : QString();
}

} // namespace sl::widgets
