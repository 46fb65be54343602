// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace sl::frames {

/// Keeps what libav says about the file at hand: the last line of an error, and whether the file asks for
/// another.
void listenToLibav();
void forgetMessages();
[[nodiscard]] std::string lastMessage();

void noteReference(const char* target);
[[nodiscard]] bool wasReferred();

} // namespace sl::frames
