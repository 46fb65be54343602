// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/reportverification.h"

namespace sl::widgets {

/// What the check of a report file found, in sentences, one a line. Translated.
[[nodiscard]] QString verdictText(const session::ReportVerdict& verdict);

} // namespace sl::widgets
