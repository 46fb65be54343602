// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchrecord.h"

#include <QStringList>

namespace sl::widgets {

/// A filter and its effect in words, the same in the window and on the command line. Translated.

/// "Female, born from 1960 until 1990, agency Harbour Police"; empty without a filter.
[[nodiscard]] QString filterName(const PersonFilter& filter);
/// Whether persons without the recorded fact are kept: a whole sentence.
[[nodiscard]] QString unrecordedText(const PersonFilter& filter);
/// "Female, born from 1960: left out 418, of them 250 without a record of it."; empty without a filter.
[[nodiscard]] QString filterText(const SearchRecord& search);
/// "Sex: 218 recorded otherwise, 120 not recorded." for each part; empty where there is only one, or where
/// that was not counted.
[[nodiscard]] QStringList filterPartTexts(const SearchRecord& search);

} // namespace sl::widgets
