// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sl::frames {

/// Keeps what libav says about the file at hand, for each thread that asks it: the last line of an error,
/// whether the file asks for another, and whether a decoder filled in what was missing.
void listenToLibav();
void forgetMessages();
[[nodiscard]] std::string lastMessage();

void noteReference(const char* target);
[[nodiscard]] bool wasReferred();
[[nodiscard]] bool takeConcealed(); ///< since it was last asked

} // namespace sl::frames
