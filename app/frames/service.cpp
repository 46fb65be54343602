// SPDX-License-Identifier: Apache-2.0
#include "app/frames/service.h"

#include "app/helper/serving.h"

#include <sstream>

namespace sl::frames {
namespace {

std::optional<std::int64_t> numberOrNone(const std::string& word) {
    std::istringstream text(word);
    std::int64_t number = 0;
    return text >> number ? std::optional(number) : std::nullopt;
}

/// "again ORDINAL KEYTIME SINCEKEY TIME SHA256 BYTE whole|partly"; a time or byte that is not known is a
/// dash.
void answerAgain(Requests& requests, std::istringstream& words, const Requests::Say& say) {
    Requests::Recorded recorded;
    std::string keyTime, time, byte, state;
    if (!(words >> recorded.ordinal >> keyTime >> recorded.sinceKey >> time >> recorded.sha256 >> byte >>
          state)) {
        say(JsonRow().add("error", "InvalidArgument").add("detail", "again").line());
        return;
    }
    recorded.keyTime = numberOrNone(keyTime);
    recorded.time = numberOrNone(time);
    recorded.byte = numberOrNone(byte);
    recorded.isWhole = state == "whole";
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

int serve(Requests& requests, int in, int out) {
    const Requests::Say say = [out](const std::string& line) { helper::writeAll(out, line); };
    return helper::serveLines(in, [&](const std::string& request) { answer(requests, request, say); });
}

} // namespace sl::frames
