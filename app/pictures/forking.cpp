// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/forking.h"

#include "app/helper/serving.h"
#include "app/pictures/answer.h"
#include "engine/core/literals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sl::helper {
namespace {

constexpr rlim_t kSeconds = 120;                          ///< of the processor, for one picture
[[maybe_unused]] constexpr int kLargestOfHeap = 32 << 20; ///< bytes of a block; glibc takes no more
constexpr qsizetype kLongestAnswer = qsizetype(60) << 10;

QByteArray stopped(const QString& how) {
    return refusal(ErrorCode::HelperStopped, how);
}

/// With nothing open but the way back, the file and the pixels: not the way to the program that asks.
[[noreturn]] void becomeChild(int out, const Confinement& confinement, bool isConfinable,
                              const std::function<QByteArray()>& work) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit time{kSeconds, kSeconds};
    if (setrlimit(RLIMIT_CPU, &time) != 0 || dup2(out, STDOUT_FILENO) < 0 || close(STDIN_FILENO) != 0)
        _exit(1);
    close(out);
    if (!confinement.apply() && isConfinable) // the greeting said so
        _exit(1);
    const auto line = work();
    writeAll(STDOUT_FILENO, {line.constData(), size_t(line.size())});
    _exit(0);
}

/// Everything up to the end, or as much as no answer has.
QByteArray readAnswer(int in) {
    QByteArray answer;
    std::array<char, 4096> piece{};
    while (answer.size() <= kLongestAnswer) {
        const auto count = read(in, piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        answer.append(piece.data(), count);
    }
    return answer;
}

int waitFor(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

} // namespace

QByteArray inChild(const Confinement& confinement, bool isConfinable,
                   const std::function<QByteArray()>& work) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return stopped(QString::fromLocal8Bit(std::strerror(errno)));
    const pid_t child = fork();
    if (child == 0)
        becomeChild(ends[1], confinement, isConfinable, work);
    close(ends[1]);
    const auto answer = child < 0 ? QByteArray() : readAnswer(ends[0]);
    close(ends[0]);
    if (child < 0)
        return stopped(u"no process for the picture"_s);
    if (answer.indexOf('\n') != answer.size() - 1)
        kill(child, SIGKILL);
    const int status = waitFor(child);
    if (WIFSIGNALED(status))
        return stopped(u"the decoder was ended by signal %1"_s.arg(WTERMSIG(status)));
    if (WEXITSTATUS(status) != 0 || answer.isEmpty() || answer.indexOf('\n') != answer.size() - 1)
        return stopped(u"the decoder gave no answer"_s);
    return answer;
}

void leaveHeapToChildren() {
#ifndef SECONDLOOK_SANITIZED // a heap of their own
    mallopt(M_MMAP_THRESHOLD, kLargestOfHeap);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    constexpr size_t kHeader = 64;
    void* (*volatile take)(size_t) = std::malloc; // the compiler would leave out what is never used
    take(mallinfo2().keepcost + kHeader);         // the heap grows to the end of a huge page
    if (const auto rest = mallinfo2().keepcost; rest > kHeader)
        take(rest - kHeader);
#endif
}

bool canConfine(const Confinement& confinement) {
    const pid_t child = fork();
    if (child == 0)
        _exit(confinement.apply() ? 0 : 1);
    return child > 0 && waitFor(child) == 0;
}

} // namespace sl::helper
