// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QToolButton;

namespace sl::widgets {

/// The arrow in the head of a page that leads back to all persons. UI thread.
[[nodiscard]] QToolButton* backButton(const QString& objectName);

} // namespace sl::widgets
