// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QString>

namespace sl::widgets {

/// The one place that turns an error into words: what happened, to what, and what to do about it. Translated.
/// `Error::detail` is for the log and is not part of the text.
[[nodiscard]] QString errorText(const Error& error);

} // namespace sl::widgets
