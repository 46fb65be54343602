// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"

#include <QByteArray>
#include <QList>

namespace sl::widgets {

/// File, person, reason as a sentence, and error code, a line each under a line of titles: CSV as in RFC
/// 4180, UTF-8 with a byte order mark; what would begin a formula begins with an apostrophe.
[[nodiscard]] QByteArray enrolProblemsCsv(const QList<EnrolProblem>& problems);

} // namespace sl::widgets
