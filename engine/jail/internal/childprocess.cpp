// SPDX-License-Identifier: Apache-2.0
#include "engine/jail/internal/childprocess.h"

#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sl::jail {
namespace {

constexpr int kFirstSpare = 16; ///< above every number that the child is given
constexpr int kNotStarted = 127;

struct Descriptors {
    int socket, media, shared, nothing;
};

bool setLimit(__rlimit_resource resource, rlim_t value) {
    const rlimit limit{value, value};
    return setrlimit(resource, &limit) == 0;
}

bool setLimits(const Limits& limits) {
#ifndef SECONDLOOK_SANITIZED // whose shadows are larger than any limit, and begin as files
    if (!setLimit(RLIMIT_AS, rlim_t(limits.memoryBytes)) || !setLimit(RLIMIT_FSIZE, 0))
        return false;
#endif
    return setLimit(RLIMIT_CPU, rlim_t(limits.processorTime.count())) && setLimit(RLIMIT_CORE, 0) &&
           setLimit(RLIMIT_NOFILE, 64);
}

bool arrange(Descriptors open) {
    for (int* descriptor : {&open.socket, &open.media, &open.shared, &open.nothing}) {
        *descriptor = fcntl(*descriptor, F_DUPFD, kFirstSpare);
        if (*descriptor < 0)
            return false;
    }
    const std::array wanted{open.socket, open.socket, open.nothing, open.media, open.shared};
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (dup2(wanted[i], int(i)) < 0)
            return false;
    }
    return close_range(unsigned(wanted.size()), ~0U, 0) == 0;
}

/// Between vfork() and execve() in the memory of a program of several threads: calls to the system only, no
/// memory is taken. Signals are blocked until none has a handler of that program any more.
[[noreturn]] void become(char* const* command, char* const* environment, const Descriptors& open,
                         const Limits& limits) {
    for (int number = 1; number < NSIG; ++number)
        static_cast<void>(signal(number, SIG_DFL)); // some refuse, and have no handler
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    // tied to the thread that asked: where that ends early, the next request starts another helper
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (arrange(open) && setLimits(limits))
        execve(command[0], command, environment);
    _exit(kNotStarted);
}

/// As execve() takes them; they live as long as `list`.
std::vector<char*> wordsOf(const QList<QByteArray>& list) {
    std::vector<char*> words;
    for (const auto& word : list)
        words.push_back(const_cast<char*>(word.constData()));
    words.push_back(nullptr);
    return words;
}

QString reason() {
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Result<ChildProcess> ChildProcess::start(const QList<QByteArray>& command, int media, int shared,
                                         const Limits& limits) {
    const auto program = QString::fromLocal8Bit(command.first());
    if (access(command.first().constData(), X_OK) != 0)
        return fail(ErrorCode::HelperMissing, program, reason());
    auto words = wordsOf(command);
    QList<QByteArray> settings;
    for (const auto& [name, value] : kEnvironment)
        settings.append(QByteArray(name) + '=' + value);
    auto environment = wordsOf(settings);
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return fail(ErrorCode::HelperStopped, program, reason());
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    ChildProcess child;
    child.m_socket = ends[0];
    const Descriptors descriptors{ends[1], media, shared, nothing};
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    // fork() would write-protect all memory of this program: gigabytes, with a gallery of millions
    child.m_id = vfork();
    if (child.m_id == 0)
        become(words.data(), environment.data(), descriptors, limits);
    const auto failure = reason();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    close(ends[1]);
    close(nothing);
    if (child.m_id < 0)
        return fail(ErrorCode::HelperStopped, program, failure);
    return child;
}

ChildProcess::~ChildProcess() {
    if (m_socket >= 0)
        close(m_socket);
    end();
}

std::optional<int> ChildProcess::end() {
    if (m_id <= 0)
        return std::nullopt;
    kill(m_id, SIGKILL); // without effect on one that is about to end
    int status = 0;
    while (waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
    }
    m_id = -1;
    return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
}

bool ChildProcess::write(const QByteArray& bytes) {
    for (qsizetype at = 0; at < bytes.size();) {
        const auto count = send(m_socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

QByteArray ChildProcess::read(std::chrono::milliseconds patience) {
    const QDeadlineTimer deadline(patience);
    std::array<char, size_t(64) * 1024> piece{};
    for (;;) {
        pollfd waiting{m_socket, POLLIN, 0};
        const int ready = poll(&waiting, 1, int(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return {};
        const auto count = recv(m_socket, piece.data(), piece.size(), 0);
        if (count < 0 && errno == EINTR)
            continue;
        return count <= 0 ? QByteArray() : QByteArray(piece.data(), count);
    }
}

} // namespace sl::jail
