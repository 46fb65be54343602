// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QString>

namespace sl::widgets {

/// The one place that turns an error into words: what happened, to what, and what to do about it. Translated.
/// `Error::detail` is for the log and is not part of the text, but where its code says what the detail is.
[[nodiscard]] QString errorText(const Error& error);

/// The same where the file's name stands beside it: without the name, unless the error names something else.
[[nodiscard]] QString reasonText(const Error& error, const QString& file);

} // namespace sl::widgets
