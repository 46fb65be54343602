// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <vector>

namespace sl::evaluation {

/// A person whose pictures were searched, with the groups for the rates.
struct TestPerson {
    QString name;
    QMap<QString, QString> groups; ///< LabelledPerson::groups
};

/// One probe, searched once. It is two trials: a mated search when its person is in the gallery, and a
/// non-mated one, which is the same search with that person left out. It never says who else was found.
struct ProbeSearch {
    static constexpr double kNoScore = -2.0; ///< below every threshold

    int person = 0;       ///< its place among the persons
    int faces = 1;        ///< 1, 2 or 3 faces of a person; 0: all of them
    QStringList pictures; ///< their file names
    bool acquired = true; ///< a face was found; otherwise the mated search misses and the other finds nobody
    bool enrolled = true; ///< the person is in the gallery
    int rank = 0;         ///< of the person in the list, from 1; 0: not in it
    int closedRank = 0;   ///< among persons of the test only
    double score = kNoScore;     ///< of the person
    double bestOther = kNoScore; ///< of the best other person
};

/// Two pictures, compared alone.
struct Comparison {
    int person = 0; ///< the probe's, by place
    int other = -1; ///< the portrait's; -1: somebody who is not of the test
    double score = 0.0;

    [[nodiscard]] bool isMated() const { return person == other; }
};

/// Everything that error rates are computed from.
struct RawScores {
    std::vector<TestPerson> persons;
    std::vector<ProbeSearch> searches;   ///< by person, then faces
    std::vector<Comparison> comparisons; ///< of single acquired pictures with every portrait
    qint64 comparisonsLeftOut = 0;       ///< non-mated, evenly, so that kMostComparisons are left
    int pictures = 0;                    ///< of probes and portraits of the test
    QStringList failures;                ///< those of them in which no face was acquired
    int galleryPersons = 0;
    int galleryTemplates = 0;
    int listLength = 0;
    QString packName, packIdentity;
    QDateTime measuredAt;
};
constexpr qint64 kMostComparisons = 1'000'000; ///< non-mated

/// As CSV: a line for every person, search and comparison. Numbers have all their digits.
[[nodiscard]] QByteArray toCsv(const RawScores& scores);
/// A field as RFC 4180 has it.
[[nodiscard]] QString csvField(const QString& text);

} // namespace sl::evaluation
