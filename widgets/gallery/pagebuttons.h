// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QString;
class QToolButton;

namespace sl::widgets {

/// The buttons in the heads of the gallery's pages. UI thread.

/// With icon and text; triggers the command and is disabled with it.
[[nodiscard]] QToolButton* commandButton(QAction* action, const QString& objectName);
[[nodiscard]] QToolButton* backButton(const QString& objectName);

} // namespace sl::widgets
