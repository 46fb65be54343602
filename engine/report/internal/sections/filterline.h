// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchrecord.h"
#include "engine/report/reporttexts.h"

namespace sl::report {

/// Whom the filter of a search left out, and how many.
[[nodiscard]] QString filterLine(const SearchRecord& search, const ReportTexts& texts);

} // namespace sl::report
