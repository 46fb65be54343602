// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundledsearch.h"
#include "engine/bundle/logextract.h"

namespace sl::bundle {

/// Where search.json shows something else than the entries of its search sign (untranslated English); empty:
/// nowhere. Compared are all members of the entry of the search, examinations (id, examiner, seal) and the
/// outcome. What an entry of an earlier version does not hold is not compared.
[[nodiscard]] QString unlikeLog(const BagReader& bag, const BundledSearch& search, const LogExtract& log);

} // namespace sl::bundle
