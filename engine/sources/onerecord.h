// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/gallerysource.h"

namespace sl::sources {

/// Does it say the same, whatever its case, blanks and signs? Something against nothing does not differ.
[[nodiscard]] bool sayTheSame(const QString& one, const QString& other);

/// A person's number composed, without signs that nobody sees and without blanks at its ends. Empty when
/// nothing of it is seen.
[[nodiscard]] QString plainNumber(const QString& number);

/// Is it what a spreadsheet makes of a number: 1.2E+07, #N/A, 1-Mar?
[[nodiscard]] bool isSpoiltNumber(const QString& number);

/// What is left of a number that a person or a spreadsheet may have written otherwise: without letter case
/// and leading zeros.
[[nodiscard]] QString roughNumber(const QString& number);

/// NumbersNearlyAlike: the portrait's number is roughly `other`, another person's.
[[nodiscard]] EnrolProblem nearlyAlikeNote(const PortraitToEnrol& portrait, const QString& other);

/// One person, one record: numbers that look the same become the same, composed and without blanks at their
/// ends (noted: NumbersAlike). A portrait becomes a problem when nothing of its number is seen
/// (PersonUnnamed), a spreadsheet has changed it (NumberSpoilt), or the source says two things of name, sex,
/// year of birth or agency under one number (PersonsConflict: every portrait of it). Numbers that differ in
/// letter case or leading zeros alone stay two persons (noted: NumbersNearlyAlike).
void keepOneRecordPerPerson(GallerySource& source);

} // namespace sl::sources
