// SPDX-License-Identifier: Apache-2.0
// A helper that does what it is told and reports how far it came.
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

void say(const std::string& text) {
    const auto line = text + "\n";
    if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
        _exit(1);
}

std::string openDescriptors() {
    std::string list;
    for (int i = 0; i < 1024; ++i) {
        if (fcntl(i, F_GETFD) >= 0)
            list += std::to_string(i) + " ";
    }
    return list;
}

std::string environment() {
    std::string all;
    for (char** word = environ; *word; ++word)
        all += std::string(*word) + " ";
    return all;
}

bool isSanitizers(int signal) {
#ifdef SECONDLOOK_SANITIZED // whose reports begin with a handler
    return signal == SIGBUS || signal == SIGFPE || signal == SIGSEGV;
#else
    static_cast<void>(signal);
    return false;
#endif
}

/// Those that are blocked, ignored or handled.
std::string signals() {
    std::string list;
    sigset_t blocked;
    sigprocmask(SIG_BLOCK, nullptr, &blocked);
    for (int i = 1; i < SIGRTMIN; ++i) {
        struct sigaction action = {};
        if (!isSanitizers(i) && sigaction(i, nullptr, &action) == 0 &&
            (action.sa_handler != SIG_DFL || sigismember(&blocked, i) == 1))
            list += std::to_string(i) + " ";
    }
    return list;
}

void answer(const std::string& request) {
    std::vector<char> piece(64);
    if (request == "descriptors")
        say(openDescriptors());
    else if (request == "environment")
        say(environment());
    else if (request == "signals")
        say(signals());
    else if (request == "media")
        say(std::string(piece.data(), size_t(pread(3, piece.data(), piece.size(), 0))));
    else if (request == "passwd")
        say(open("/etc/passwd", O_RDONLY) < 0 ? "no" : "yes");
    else if (request == "write")
        say(open("/tmp/probe", O_WRONLY | O_CREAT, 0600) < 0 ? "no" : "yes");
    else if (request == "draw") {
        auto* pixels = static_cast<char*>(mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, 4, 0));
        std::strcpy(pixels, "drawn");
        say("done");
    } else if (request == "shrink")
        say(ftruncate(4, 0) == 0 ? "yes" : "no");
    else if (request == "memory")
        say(std::malloc(size_t(8) << 30) ? "yes" : "no");
    else if (request == "endless")
        for (;;)
            say(std::string(1000, 'x') + std::string(100'000, 'y'));
    else if (request == "spin")
        for (;;)
            getpid();
    else if (request == "die")
        std::abort();
}

} // namespace

int main(int count, char** words) {
    const bool isFiltered = count < 2 || std::strcmp(words[1], "unfiltered") != 0;
    say(std::string("{\"program\":\"probe\",\"confined\":") + (isFiltered ? "true" : "false") +
        ",\"arguments\":" + std::to_string(count) + "}");
    std::string request;
    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) == 1) {
        if (byte != '\n') {
            request += byte;
            continue;
        }
        answer(request);
        request.clear();
    }
    return 0;
}
