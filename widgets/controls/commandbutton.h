// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QString;
class QToolButton;

namespace sl::widgets {

/// A command as a button with icon and text, as high as the fields beside it; triggers the command and is
/// disabled with it. On the page "auditPage" the command "audit.verify" is called "auditPage.verify". UI
/// thread.
[[nodiscard]] QToolButton* commandButton(QAction* action, const QString& page);

/// The command that its page is for: it stands out while it can be done. One a page.
[[nodiscard]] QToolButton* primaryButton(QAction* action, const QString& page);

} // namespace sl::widgets
