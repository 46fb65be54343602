// SPDX-License-Identifier: Apache-2.0
#include "app/helper/serving.h"

#include <array>
#include <cerrno>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sl::helper {
namespace {

constexpr size_t kLongestRequest = 1024;

} // namespace

std::span<std::uint8_t> mapShared() {
    struct stat about {};
    if (fstat(kShared, &about) != 0 || about.st_size <= 0)
        return {};
    void* memory = mmap(nullptr, size_t(about.st_size), PROT_READ | PROT_WRITE, MAP_SHARED, kShared, 0);
    return memory == MAP_FAILED ? std::span<std::uint8_t>()
                                : std::span(static_cast<std::uint8_t*>(memory), size_t(about.st_size));
}

int serveLines(int in, const std::function<void(const std::string& request)>& answer) {
    std::string pending;
    std::array<char, 512> piece{};
    for (;;) {
        const auto count = read(in, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return 0;
        pending.append(piece.data(), size_t(count));
        for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
            answer(pending.substr(0, end));
            pending.erase(0, end + 1);
        }
        if (pending.size() > kLongestRequest)
            return 2;
    }
}

void writeAll(int out, std::string_view text) {
    while (!text.empty()) {
        const auto count = write(out, text.data(), text.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            _exit(1);
        text.remove_prefix(size_t(count));
    }
}

} // namespace sl::helper
