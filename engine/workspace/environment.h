// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/evidence/identity/identity.h"

#include <QString>

#include <memory>

namespace sl::workspace {

using evidence::kShortestPassword; ///< characters

/// Settings of the process, given by the composition root.
struct Environment {
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    QString modelsFolder; ///< --models; empty: the search path decides
    int visionThreads = 2;
};

} // namespace sl::workspace
