// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::widgets {

/// What a file, a certificate or a person is called is shown as it is written: never as rich text, whose
/// pictures and links a stranger could choose. Labels are PlainLabels; the rest goes through here.

/// A tool tip, of a widget or a model, that shows `text` as it is. Qt takes a tip that looks like HTML for
/// HTML; such a text is escaped, any other is given back unchanged.
[[nodiscard]] QString plainToolTip(const QString& text);
/// The text of a button or menu entry that shows `text` as it is: no "&" becomes an underline.
[[nodiscard]] QString plainButtonText(QString text);

} // namespace sl::widgets
