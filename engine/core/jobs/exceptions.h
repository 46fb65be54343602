// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <type_traits>

namespace sl {

/// The error for the exception that is being handled: OutOfMemory or ProgramFault. Call it in a catch block
/// only.
[[nodiscard]] Error currentException();

/// The Result that `task` gives; an exception becomes an error. For the outermost function of a thread, where
/// an exception would end the program.
template <class Task>
auto caught(Task&& task) -> std::invoke_result_t<Task&> {
    try {
        return task();
    } catch (...) {
        return fail(currentException());
    }
}

} // namespace sl
