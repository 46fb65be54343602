// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/gallerysource.h"

namespace sl::sources {

/// Does it say the same, whatever its case, blanks and signs? Something against nothing does not differ.
[[nodiscard]] bool sayTheSame(const QString& one, const QString& other);

/// One person, one record: numbers that look the same become the same, composed and without blanks at their
/// ends (noted: NumbersAlike). A portrait becomes a problem when a spreadsheet has changed its number
/// (NumberSpoilt), or the source says two things of name, sex, year of birth or agency under one number
/// (PersonsConflict: every portrait of it).
void keepOneRecordPerPerson(GallerySource& source);

} // namespace sl::sources
