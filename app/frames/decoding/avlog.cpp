// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/avlog.h"

#include "app/frames/decoding/libav.h"

#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <tuple>
#include <utility>

namespace sl::frames {
namespace {

// libav speaks on the thread that asked it
thread_local std::string message;
thread_local bool referred = false;
thread_local bool concealed = false;

void listen(void*, int level, const char* format, va_list arguments) {
    if (std::strncmp(format, "concealing ", std::strlen("concealing ")) == 0)
        concealed = true;
    if (level > AV_LOG_WARNING)
        return;
    std::array<char, 300> text{};
    std::ignore = std::vsnprintf(text.data(), text.size(), format, arguments);
    // libavformat skips a track whose pictures lie in another file, with no more than this warning
    if (std::strstr(text.data(), "external track"))
        referred = true;
    if (level > AV_LOG_ERROR)
        return;
    message = text.data();
    while (!message.empty() && message.back() == '\n')
        message.pop_back();
}

} // namespace

void listenToLibav() {
    av_log_set_callback(listen);
}

void forgetMessages() {
    message.clear();
    referred = false;
}

std::string lastMessage() {
    return message;
}

void noteReference(const char* target) {
    message = std::string("asks for ") + (target ? target : "");
    referred = true;
}

bool takeConcealed() {
    return std::exchange(concealed, false);
}

bool wasReferred() {
    return referred;
}

} // namespace sl::frames
