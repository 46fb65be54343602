// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

namespace sl {

/// Can `text` become a line of a record: does everybody who reads it, on a report or a terminal, read the
/// same characters in the same order? Control characters, line breaks, invisible format characters and those
/// that change the direction of writing are refused; letters of any script, and the joiners that some scripts
/// need, are not. Errors: HiddenCharacter (subject: `field`, detail: which and where).
[[nodiscard]] Status checkPlainLine(const QString& text, const QString& field);

} // namespace sl
