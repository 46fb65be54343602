// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/core/rate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace sl::widgets {

/// The words of the page on error rates and of its figures. Any thread.
class RateWords {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::RateWords)
public:
    // figures and their axes
    [[nodiscard]] static QString scores();
    [[nodiscard]] static QString scoresTitle(bool areOfComparisons);
    [[nodiscard]] static QString mated(qint64 count);
    [[nodiscard]] static QString nonMated(qint64 count);
    [[nodiscard]] static QString similarity();
    [[nodiscard]] static QString shareOfScores();
    [[nodiscard]] static QString binWidth(double width);
    [[nodiscard]] static QString det();
    [[nodiscard]] static QString detTitle();
    [[nodiscard]] static QString comparisons(qint64 mated, qint64 nonMated);
    [[nodiscard]] static QString fmr();
    [[nodiscard]] static QString fnmr();
    [[nodiscard]] static QString searchDet();
    [[nodiscard]] static QString searchDetTitle(int listLength);
    [[nodiscard]] static QString fpir();
    [[nodiscard]] static QString fnir();
    [[nodiscard]] static QString cmc();
    [[nodiscard]] static QString cmcTitle();
    [[nodiscard]] static QString rank();
    [[nodiscard]] static QString foundShare();
    [[nodiscard]] static QString fpirByScore();
    [[nodiscard]] static QString fpirByScoreTitle();
    [[nodiscard]] static QString threshold();
    [[nodiscard]] static QString probes(int faces); ///< 0: all faces of a person
    [[nodiscard]] static QString closedProbes(int faces);
    [[nodiscard]] static QString zeroOnTheEdge();
    [[nodiscard]] static QString source(const QString& pack, const QDateTime& measuredAt);
    [[nodiscard]] static QString noScores();
    [[nodiscard]] static QString noComparisons();
    [[nodiscard]] static QString noSearches();

    // figures as numbers
    [[nodiscard]] static QString number(double share); ///< never a percentage; all that a rare one needs
    /// "0.0102 (0.0051 to 0.0204), 12 of 1,180", or why it is not measured.
    [[nodiscard]] static QString rate(const Rate& rate);
    /// The same without the counts, for a table that has them in columns of their own.
    [[nodiscard]] static QString share(const Rate& rate);
    [[nodiscard]] static QString interval(const Rate& rate);
    [[nodiscard]] static QString notMeasured(const Rate& rate);
    [[nodiscard]] static QString measure(const QString& measure, int rank);
    [[nodiscard]] static QString group(const QString& column, const QString& value);

    /// What went wrong with pictures from `sources`, and what to do.
    [[nodiscard]] static QString problem(const Error& error, const QStringList& sources);
};

} // namespace sl::widgets
