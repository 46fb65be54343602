// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QString>

namespace sl {

/// The limits of a year of birth. A record that holds another number has no year of birth on record.
constexpr int kEarliestBirthYear = 1850;
constexpr int kLatestBirthYear = 2100;

[[nodiscard]] constexpr bool isBirthYear(int year) {
    return year >= kEarliestBirthYear && year <= kLatestBirthYear;
}

/// The facts about a person that a filter compares.
struct PersonTraits {
    PersonId id;
    QString sex;       ///< empty: not recorded
    int birthYear = 0; ///< no year of birth: not recorded
    QString agency;    ///< empty: not recorded
};

enum class FilterPart { Sex, BirthYear, Agency };
inline constexpr FilterPart kFilterParts[] = {FilterPart::Sex, FilterPart::BirthYear, FilterPart::Agency};
inline constexpr const char* kFilterPartNames[] = {"sex", "born", "agency"}; ///< in logs, records and JSON

/// How well a person fits one part of a filter, or the whole filter: the worst of its parts.
enum class Fit { Fits, Unrecorded, Differs };

/// Which persons of the gallery to search. An empty part, or a year that is not above 0, asks for nothing.
/// Facts are compared letter for letter, as they were recorded. SQL and memory follow this definition.
struct PersonFilter {
    QString sex;
    int bornFrom = 0;
    int bornTo = 0;
    QString agency;
    /// Whether a person whose record lacks a requested fact is kept.
    bool keepsUnrecorded = true;

    [[nodiscard]] bool asks(FilterPart part) const;
    [[nodiscard]] bool isEmpty() const; ///< asks for nothing
    /// No part asks for a value that no record can hold: a sex other than M, F and X, a year outside the
    /// limits, years in the wrong order.
    [[nodiscard]] bool isSound() const;

    [[nodiscard]] Fit sexFit(const QString& recorded) const { return fit(sex, recorded); }
    [[nodiscard]] Fit agencyFit(const QString& recorded) const { return fit(agency, recorded); }
    [[nodiscard]] Fit birthFit(int recorded) const {
        if (bornFrom <= 0 && bornTo <= 0)
            return Fit::Fits;
        if (!isBirthYear(recorded))
            return Fit::Unrecorded;
        const bool early = bornFrom > 0 && recorded < bornFrom;
        const bool late = bornTo > 0 && recorded > bornTo;
        return early || late ? Fit::Differs : Fit::Fits;
    }
    [[nodiscard]] bool keeps(Fit fit) const {
        return fit == Fit::Fits || (fit == Fit::Unrecorded && keepsUnrecorded);
    }
    /// The one meaning of a filter.
    [[nodiscard]] bool matches(const PersonTraits& person) const;

    bool operator==(const PersonFilter&) const = default;

private:
    [[nodiscard]] static Fit fit(const QString& asked, const QString& recorded) {
        if (asked.isEmpty() || asked == recorded)
            return Fit::Fits;
        return recorded.isEmpty() ? Fit::Unrecorded : Fit::Differs;
    }
};

[[nodiscard]] inline QString filterPartName(FilterPart part) {
    return QString::fromLatin1(kFilterPartNames[static_cast<size_t>(part)]);
}

} // namespace sl
