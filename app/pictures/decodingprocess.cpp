// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/decodingprocess.h"

#include "app/helper/serving.h"
#include "app/pictures/answer.h"
#include "engine/core/literals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace sl::helper {
namespace {

constexpr rlim_t kSeconds = 120; ///< of the processor, for one process
constexpr int kMostRequests = 16;
/// By the clock, while kSeconds are those of all threads together: a picture that meets their end in a
/// process that others used before it is asked for again alone.
constexpr std::chrono::seconds kOld{10};
[[maybe_unused]] constexpr int kLargestOfHeap = 32 << 20; ///< bytes of a block; glibc takes no more
constexpr qsizetype kLongestAnswer = qsizetype(60) << 10;

/// With nothing open but the way of requests and answers, the file and the pixels: not the way to the program
/// that asks.
[[noreturn]] void becomeFork(int way, const Confinement& confinement, bool isConfinable,
                             const Answering& answering) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit time{kSeconds, kSeconds};
    if (setrlimit(RLIMIT_CPU, &time) != 0 || dup2(way, STDIN_FILENO) < 0 || dup2(way, STDOUT_FILENO) < 0)
        _exit(1);
    close(way);
    if (!confinement.apply() && isConfinable) // the greeting said so
        _exit(1);
    _exit(serveLines(STDIN_FILENO, [&](const std::string& request) {
        const auto line = answering(request);
        writeAll(STDOUT_FILENO, {line.constData(), size_t(line.size())});
    }));
}

bool sendLine(int way, const std::string& request) {
    const std::string line = request + '\n';
    ssize_t count = -1;
    do // shorter than what a socket takes at once
        count = send(way, line.data(), line.size(), MSG_NOSIGNAL);
    while (count < 0 && errno == EINTR);
    return count == ssize_t(line.size());
}

/// Up to a line feed or the end, or as much as no answer has.
QByteArray readAnswer(int in) {
    QByteArray answer;
    std::array<char, 4096> piece{};
    while (answer.size() <= kLongestAnswer && !answer.contains('\n')) {
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

DecodingProcess::DecodingProcess(const Confinement& confinement, bool isConfinable,
                                 const Answering& answering) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    m_process = fork();
    if (m_process == 0) {
        close(ends[0]);
        becomeFork(ends[1], confinement, isConfinable, answering);
    }
    close(ends[1]);
    m_way = ends[0];
}

DecodingProcess::~DecodingProcess() {
    static_cast<void>(end());
    if (m_way >= 0)
        close(m_way);
}

int DecodingProcess::end() {
    if (m_process < 0)
        return 0;
    kill(m_process, SIGKILL);
    return waitFor(std::exchange(m_process, -1));
}

QByteArray DecodingProcess::ask(const std::string& request) {
    if (m_process < 0)
        return refusal(ErrorCode::HelperStopped, u"no process for the picture"_s);
    ++m_asked;
    const auto answer = sendLine(m_way, request) ? readAnswer(m_way) : QByteArray();
    const auto lineFeed = answer.indexOf('\n');
    if (lineFeed >= 0 && lineFeed == answer.size() - 1)
        return answer;
    const int status = end(); // how it ended was settled before its way was closed
    return refusal(ErrorCode::HelperStopped,
                   WIFSIGNALED(status) ? u"the decoder was ended by signal %1"_s.arg(WTERMSIG(status))
                                       : u"the decoder gave no answer"_s);
}

bool DecodingProcess::isSpent() const {
    return m_process < 0 || m_asked >= kMostRequests || std::chrono::steady_clock::now() - m_start > kOld;
}

void leaveHeapToForks() {
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
