// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QStringList>

namespace sl::widgets {

/// `text` in lines of at most `width` pixels, broken between words; of what needs more than `most` lines the
/// last ends in an ellipsis. UI thread.
[[nodiscard]] QStringList elidedLines(const QString& text, const QFont& font, int width, int most);

} // namespace sl::widgets
