// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QString>

namespace sl::workspace {

/// The model pack in use, or why there is none.
struct PackStatus {
    bool available = false;
    QString id, name, identity, folder;
    Error problem; ///< when not available
};

} // namespace sl::workspace
