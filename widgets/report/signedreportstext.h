// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/signedreports.h"

namespace sl::widgets {

/// The exported reports, their signers, and the examiners who have not signed: a few lines, newest first;
/// empty for none.
[[nodiscard]] QString signedReportsText(const QList<session::SignedReport>& reports);

} // namespace sl::widgets
