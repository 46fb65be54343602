// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/demoworkspace.h"

namespace sl::app {

/// What stands in the fields of the demo's cases, as the installed translation says it; reports in `language`
/// (ISO 639-1) if there are such. UI thread.
[[nodiscard]] demo::Words demoWords(const QString& language);

} // namespace sl::app
