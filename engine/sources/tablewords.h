// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sources/columnchoice.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sl::sources {

/// Letters and digits alone, small and without accents: what titles are compared by.
[[nodiscard]] QString plainWord(const QString& text);

/// By its title in English, German or Spanish, whatever its case, accents, spaces and signs.
[[nodiscard]] std::optional<Column> columnCalled(const QString& title);

/// Do two titles differ in case, accents, spaces and signs alone?
[[nodiscard]] bool isSameTitle(const QString& one, const QString& other);

/// In a column of sexes that is called so the letter M may be a woman (mujer).
[[nodiscard]] bool isSpanishTitle(const QString& title);

/// "M", "F", "X" or empty where the word says that it is not known; none: no such word. The letter M is none
/// where `letterM` says what it stands for and that is empty.
[[nodiscard]] std::optional<QString> sexIn(const QString& text,
                                           const QString& letterM = QString(QLatin1Char('M')));

/// A date in any form that means one day only: year first, day first with points, a month by name, a day
/// above 12 beside a month; with or without a time of day. 1/2/2020 is none, nor is a year of two digits.
[[nodiscard]] std::optional<QDate> dateIn(const QString& text);

/// Of a year or a date, also of one whose day and month could be either; 0: there is none.
[[nodiscard]] int birthYearIn(const QString& text);

/// The text of a cell as a spreadsheet shows it: ="00123" is 00123; without blanks at its ends.
[[nodiscard]] QString cellText(const QString& text);

} // namespace sl::sources
