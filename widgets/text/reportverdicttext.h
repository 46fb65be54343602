// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reportverdict.h"

#include <QStringList>

namespace sl::widgets {

/// The result of checking a report, in whole sentences: first whether the signed bytes are unchanged, then
/// whether the whole document is signed and what was changed, then who signed. Translated.
[[nodiscard]] QStringList reportVerdictLines(const ReportVerdict& verdict);

} // namespace sl::widgets
