// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/sources/gallerysource.h"

namespace sl::gallery {

/// Compares a source's record of a person with the one in the gallery.
struct RecordComparison {
    PersonRecord filled; ///< the record, with the source's values where it had none
    bool fillsSomething = false;
    QStringList differences; ///< "Able / Baker": the record's value and the source's

    /// One value that differs may be a correction or a slip; several are somebody else under the same number.
    [[nodiscard]] bool isAnotherPerson() const { return differences.size() > 1; }
};

/// An agency that differs is no other value of the person: each agency that books somebody says its own.
[[nodiscard]] RecordComparison compareRecord(const PersonRecord& there, const sources::PortraitToEnrol& from);

} // namespace sl::gallery
