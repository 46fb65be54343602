// SPDX-License-Identifier: Apache-2.0
// The sources are Apache-2.0. A binary linked to a GPL build of FFmpeg, as Debian's is, may only be passed on
// under GPL-3.0-or-later as a whole; the other programs neither link nor include any of it.
#include "app/frames/decoding/avlog.h"
#include "app/frames/planehash.h"
#include "app/frames/service.h"
#include "app/helper/confine.h"
#include "app/helper/serving.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <tuple>
#include <unistd.h>
#include <vector>

namespace {

using namespace sl::frames;
using namespace sl::helper;

constexpr const char* kUsage = "Usage: secondlook-frames index [--stream S] FILE\n"
                               "       secondlook-frames packets [--stream S] FILE\n"
                               "       secondlook-frames frame --number N [--stream S] FILE > PLANES\n"
                               "       secondlook-frames serve [--stream S]\n";

struct Options {
    std::string command, file;
    long long number = -1;
    int stream = -1;
};

bool readNumber(const char* text, long long& number) {
    char* end = nullptr;
    number = std::strtoll(text, &end, 10);
    return end != text && *end == 0 && number >= 0;
}

bool readOptions(int count, char** words, Options& options) {
    long long stream = -1;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if ((word == "--number" || word == "--stream") && i + 1 < count) {
            if (!readNumber(words[++i], word == "--number" ? options.number : stream))
                return false;
        } else if (options.command.empty()) {
            options.command = word;
        } else if (options.file.empty()) {
            options.file = word;
        } else {
            return false;
        }
    }
    options.stream = int(stream);
    const bool needsFile =
        options.command == "index" || options.command == "packets" || options.command == "frame";
    if (options.command == "serve")
        return options.file.empty();
    return needsFile && !options.file.empty() && (options.command == "frame") == (options.number >= 0);
}

int runServe(const Options& options) {
    const auto shared = mapShared();
    const bool confined = Confinement().apply();
    writeAll(STDOUT_FILENO, JsonRow()
                                .add("program", "secondlook-frames")
                                .add("version", SECONDLOOK_VERSION)
                                .add("confined", confined)
                                .line());
    Requests requests(kMedia, options.stream, shared);
    return serve(requests, STDIN_FILENO, STDOUT_FILENO);
}

/// Rows go to stdout; with "frame" the planes do, and the row to stderr.
int runOnce(const Options& options) {
    const int media = open(options.file.c_str(), O_RDONLY | O_CLOEXEC);
    if (media < 0) {
        std::perror(options.file.c_str());
        return 1;
    }
    if (!Confinement().apply())
        std::ignore = std::fputs("secondlook-frames: this system cannot confine it\n", stderr);
    bool failed = false;
    const bool isFrame = options.command == "frame";
    const Requests::Say say = [&](const std::string& line) {
        if (line.compare(0, 6, "{\"at\":") == 0)
            return;
        failed = failed || line.compare(0, 9, "{\"error\":") == 0;
        writeAll(isFrame ? STDERR_FILENO : STDOUT_FILENO, line);
    };
    Requests requests(media, options.stream, {});
    if (options.command == "packets")
        requests.packets(say);
    else if (!isFrame)
        requests.frames(say);
    else if (requests.frame(say, options.number); !failed) {
        const auto bytes = requests.currentPlanes();
        writeAll(STDOUT_FILENO, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    return failed ? 1 : 0;
}

} // namespace

int main(int count, char** words) {
    Options options;
    if (!readOptions(count, words, options)) {
        std::ignore = std::fputs(kUsage, stderr);
        return 2;
    }
    if (!prepareHash())
        return 1;
    listenToLibav();
    return options.command == "serve" ? runServe(options) : runOnce(options);
}
