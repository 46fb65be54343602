// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace sl::casework {

/// The languages a report can be written in, as codes: "de", "en" … Sorted. Any thread.
[[nodiscard]] QStringList reportLanguages();

} // namespace sl::casework
