// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/errorcardrecord.h"
#include "engine/core/result.h"
#include "engine/report/reporttexts.h"

#include <QByteArray>
#include <QPointF>

namespace sl::report {

/// A curve of probes of as many faces; 0: all faces of a person.
struct FacesCurve {
    int faces = 1;
    QList<QPointF> points;
};

/// How often the person is first, among everybody and among the persons of the test only.
struct FirstRates {
    int faces = 1;
    Rate open, closed;
};

/// At the threshold for a target of false positives.
struct ThresholdRates {
    int faces = 1; ///< of a probe; identification only
    double target = 0.0, threshold = 0.0;
    Rate falsePositive, falseNegative;
};

/// Everything that the pages on error rates show. Of the card, `id` is 0 and `measuredBy` empty where it was
/// not measured in a workspace.
struct RatePagesData {
    QString agency, programVersion;
    ErrorCardRecord card;
    QList<FirstRates> first;
    QList<ThresholdRates> identification, verification;
    QList<FacesCurve> openRanks, closedRanks; ///< rank and share
    QList<FacesCurve> tradeOff;               ///< FPIR and FNIR, rising
    QList<QPointF> det;                       ///< FMR and FNMR, rising; empty: no pictures were compared
    QList<QPointF> matedScores, otherScores;  ///< start of a bin of scores, and its share
    QStringList failures;                     ///< pictures without an acquired face
};

/// An unsigned PDF 1.6, A4: a card with its tables, the plots, the pictures that were not acquired. Needs a
/// QGuiApplication (offscreen is enough); any thread. Errors: ReportInvalid.
[[nodiscard]] Result<QByteArray> writeRatePages(const RatePagesData& data, const ReportTexts& texts);

} // namespace sl::report
