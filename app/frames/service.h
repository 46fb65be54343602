// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/requests.h"

namespace sl::frames {

/// Reads one request a line from `in` until it ends and writes the answers to `out`.
/// Returns the exit code of the program.
int serve(Requests& requests, int in, int out);

/// Writes all of it; ends the program when nobody reads any more.
void writeAll(int out, std::string_view text);

} // namespace sl::frames
