// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/requests.h"

namespace sl::frames {

/// Reads one request a line from `in` until it ends and writes the answers to `out`.
/// Returns the exit code of the program.
int serve(Requests& requests, int in, int out);

} // namespace sl::frames
