// SPDX-License-Identifier: Apache-2.0
// Preloaded into the program under test (LD_PRELOAD). Counts the calls that change what lies below one
// folder, and ends the process at once, without any destructor, when the call with the number it was given is
// done:
//   STOP_UNDER  the folder; without it nothing is counted
//   STOP_KIND   "names": what syncs, renames, removes and truncates; "writes": those, and every write
//   STOP_AFTER  the number of the call; 0: never
//   STOP_COUNT  a file that gets the number of calls when the program ends by itself
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> calls = 0;
constexpr int kStopped = 86;

const char* setting(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// A relative name counts: the program is started in the folder.
bool isUnder(const char* path) {
    const char* folder = setting("STOP_UNDER");
    return *folder && (*path != '/' || std::strncmp(path, folder, std::strlen(folder)) == 0);
}

bool isUnder(int descriptor) {
    char link[40], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const auto length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return *path == '/' && isUnder(path);
}

void count(bool counts) {
    if (counts && ++calls == std::atol(setting("STOP_AFTER")))
        ::_exit(kStopped);
}

bool countsWrites() {
    return std::strcmp(setting("STOP_KIND"), "writes") == 0;
}

template <class Call>
Call next(Call, const char* name) {
    return reinterpret_cast<Call>(::dlsym(RTLD_NEXT, name));
}

struct AtTheEnd {
    ~AtTheEnd() {
        if (FILE* file = *setting("STOP_COUNT") ? std::fopen(setting("STOP_COUNT"), "w") : nullptr) {
            std::fprintf(file, "%ld", calls.load());
            std::fclose(file);
        }
    }
} atTheEnd;

} // namespace

// what decides whether a call counts is looked at before it: afterwards a name may be gone
#define CALL(result, name, parameters, arguments, counts)                                                    \
    extern "C" result name parameters {                                                                      \
        static const auto real = next(&name, #name);                                                         \
        const bool counted = counts;                                                                         \
        const auto answer = real arguments;                                                                  \
        count(counted);                                                                                      \
        return answer;                                                                                       \
    }

CALL(int, fsync, (int file), (file), isUnder(file))
CALL(int, fdatasync, (int file), (file), isUnder(file))
CALL(int, rename, (const char* from, const char* to), (from, to), isUnder(from) || isUnder(to))
CALL(int, renameat2, (int a, const char* from, int b, const char* to, unsigned flags),
     (a, from, b, to, flags), isUnder(from) || isUnder(to))
CALL(int, link, (const char* from, const char* to), (from, to), isUnder(to))
CALL(int, linkat, (int a, const char* from, int b, const char* to, int flags), (a, from, b, to, flags),
     isUnder(to))
CALL(int, unlink, (const char* path), (path), isUnder(path))
CALL(int, mkdir, (const char* path, mode_t mode), (path, mode), isUnder(path))
CALL(int, ftruncate, (int file, off_t size), (file, size), isUnder(file))
CALL(int, ftruncate64, (int file, off64_t size), (file, size), isUnder(file))
CALL(ssize_t, write, (int file, const void* bytes, size_t size), (file, bytes, size),
     countsWrites() && isUnder(file))
CALL(ssize_t, pwrite, (int file, const void* bytes, size_t size, off_t at), (file, bytes, size, at),
     countsWrites() && isUnder(file))
CALL(ssize_t, pwrite64, (int file, const void* bytes, size_t size, off64_t at), (file, bytes, size, at),
     countsWrites() && isUnder(file))
