// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

namespace sl::widgets {

/// Whether somebody who may see the list of a search is its first examiner, or becomes it by opening it.
[[nodiscard]] bool examinesFirst(const session::SearchView& search, const QString& login);
[[nodiscard]] const ExaminationRecord* firstExaminationIn(const session::SearchView& search); ///< or null

} // namespace sl::widgets
