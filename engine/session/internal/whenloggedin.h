// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"
#include "engine/workspace/workspacecore.h"

namespace sl::session {

/// The answer of `ask`, for anybody who is logged in; it is not asked for nobody. Errors: NotLoggedIn.
template <class Ask>
auto whenLoggedIn(const workspace::WorkspaceCore& core, Ask ask) -> std::invoke_result_t<Ask> {
    using Answer = decltype(ask().result());
    if (const auto reader = core.require(workspace::kAnyRole); !reader)
        return ready<typename Answer::value_type>(fail(reader));
    return ask();
}

} // namespace sl::session
