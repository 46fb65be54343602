// SPDX-License-Identifier: Apache-2.0
#include "app/frames/service.h"

#include <array>
#include <cerrno>
#include <sstream>
#include <unistd.h>

namespace sl::frames {
namespace {

constexpr size_t kLongestRequest = 1024;

std::optional<std::int64_t> numberOrNone(const std::string& word) {
    std::istringstream text(word);
    std::int64_t number = 0;
    return text >> number ? std::optional(number) : std::nullopt;
}

/// "again ORDINAL KEYTIME SINCEKEY TIME SHA256 BYTE"; a time or byte that is not known is a dash.
void answerAgain(Requests& requests, std::istringstream& words, const Requests::Say& say) {
    Requests::Recorded recorded;
    std::string keyTime, time, byte;
    if (!(words >> recorded.ordinal >> keyTime >> recorded.sinceKey >> time >> recorded.sha256 >> byte)) {
        say(JsonRow().add("error", "InvalidArgument").add("detail", "again").line());
        return;
    }
    recorded.keyTime = numberOrNone(keyTime);
    recorded.time = numberOrNone(time);
    recorded.byte = numberOrNone(byte);
    requests.again(say, recorded);
}

void answer(Requests& requests, const std::string& request, const Requests::Say& say) {
    std::istringstream words(request);
    std::string word;
    std::int64_t ordinal = -1;
    int side = 0;
    words >> word;
    if (word == "open")
        requests.describe(say);
    else if (word == "packets")
        requests.packets(say);
    else if (word == "frames")
        requests.frames(say);
    else if (word == "frame" && words >> ordinal && ordinal >= 0)
        requests.frame(say, ordinal);
    else if (word == "look" && words >> ordinal >> side && ordinal >= 0 && side > 0)
        requests.look(say, ordinal, side);
    else if (word == "again")
        answerAgain(requests, words, say);
    else
        say(JsonRow().add("error", "InvalidArgument").add("detail", word).line());
}

} // namespace

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

int serve(Requests& requests, int in, int out) {
    const Requests::Say say = [out](const std::string& line) { writeAll(out, line); };
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
            answer(requests, pending.substr(0, end), say);
            pending.erase(0, end + 1);
        }
        if (pending.size() > kLongestRequest)
            return 2;
    }
}

} // namespace sl::frames
