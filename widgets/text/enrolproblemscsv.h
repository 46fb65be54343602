// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"

#include <QByteArray>
#include <QList>

namespace sl::widgets {

/// Why the file was left out, without its name where that is all the error names: it stands beside the reason.
[[nodiscard]] QString reasonText(const EnrolProblem& problem);

/// File, person, reason as a sentence, and error code, a line each under a line of titles: CSV as in RFC
/// 4180, UTF-8.
[[nodiscard]] QByteArray enrolProblemsCsv(const QList<EnrolProblem>& problems);

} // namespace sl::widgets
