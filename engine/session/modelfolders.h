// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::session {

/// The folder in which a user's own model packs lie, each in a folder of its own.
[[nodiscard]] QString userModelsFolder();

} // namespace sl::session
