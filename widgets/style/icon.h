// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace sl::widgets {

/// One of the program's own icons (resources/icons/NAME.svg), drawn in the text colour of the palette in
/// force when it is painted, sharp at every size and pixel ratio. Aborts on an unknown name: a bug. UI
/// thread.
[[nodiscard]] QIcon icon(const QString& name);
[[nodiscard]] QIcon icon(const char* name);
[[nodiscard]] QStringList iconNames();

} // namespace sl::widgets
