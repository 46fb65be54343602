// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/signedreports.h"

namespace sl::widgets {

/// Which reports were exported, who signed each, and who of the examiners has not: a few lines, newest first;
/// empty for none.
[[nodiscard]] QString signedReportsText(const QList<session::SignedReport>& reports);

} // namespace sl::widgets
