// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"

namespace sl::widgets {

/// Opens or makes a workspace off the calling thread; what arrives lives on the calling thread. Errors as
/// Workspace::open and Workspace::create.
[[nodiscard]] Future<std::shared_ptr<session::Workspace>>
openWorkspace(const QString& folder, const session::Environment& environment,
              session::ForeignLock foreign = session::ForeignLock::Refuse);
[[nodiscard]] Future<std::shared_ptr<session::Workspace>>
createWorkspace(const session::NewWorkspace& request, const session::Environment& environment);

} // namespace sl::widgets
