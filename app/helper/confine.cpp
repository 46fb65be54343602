// SPDX-License-Identifier: Apache-2.0
#include "app/helper/confine.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace sl::helper {
namespace {

constexpr std::array kAllowed{
    SCMP_SYS(read),         SCMP_SYS(pread64),        SCMP_SYS(write),         SCMP_SYS(writev),
    SCMP_SYS(lseek),        SCMP_SYS(close),          SCMP_SYS(fstat),         SCMP_SYS(brk),
    SCMP_SYS(mmap),         SCMP_SYS(munmap),         SCMP_SYS(mremap),        SCMP_SYS(mprotect),
    SCMP_SYS(madvise),      SCMP_SYS(futex),          SCMP_SYS(exit),          SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(rt_sigprocmask), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
    SCMP_SYS(getrandom),    SCMP_SYS(getpid),         SCMP_SYS(gettid),        SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_yield),  SCMP_SYS(tgkill)};
/// What libraries try and can do without (tables of character sets, for instance).
constexpr std::array kRefused{SCMP_SYS(open),   SCMP_SYS(openat), SCMP_SYS(stat),     SCMP_SYS(newfstatat),
                              SCMP_SYS(access), SCMP_SYS(ioctl),  SCMP_SYS(readlink), SCMP_SYS(sysinfo)};

constexpr size_t kMostRules = 512;
constexpr std::array kOfThreads{SCMP_SYS(rt_sigaction), SCMP_SYS(set_robust_list), SCMP_SYS(rseq),
                                SCMP_SYS(eventfd2)}; ///< the last by Qt, for each thread

/// clone() for a thread of this process alone; its successor keeps its flags where no filter sees them.
bool allowThreads(scmp_filter_ctx filter) {
    bool done = true;
    for (const int call : kOfThreads)
        done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && done;
    done = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && done;
    done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                            SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)) == 0 &&
           done;
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME)) ==
               0 &&
           done;
}

bool addRules(scmp_filter_ctx filter) {
    bool done = true;
    for (const int call : kAllowed)
        done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && done;
    for (const int call : kRefused)
        done = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0) == 0 && done;
    return allowThreads(filter) && done;
}

/// As the kernel takes it; empty when it cannot be made.
std::vector<sock_filter> programOf(scmp_filter_ctx filter) {
    std::array<int, 2> ends{}; // a pipe, for a helper may write no file; it holds more than any filter has
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    std::vector<sock_filter> program(kMostRules);
    ssize_t bytes = seccomp_export_bpf(filter, ends[1]) == 0 ? 0 : -1;
    close(ends[1]);
    if (bytes == 0)
        bytes = read(ends[0], program.data(), program.size() * sizeof(sock_filter));
    close(ends[0]);
    program.resize(bytes > 0 ? size_t(bytes) / sizeof(sock_filter) : 0);
    return program;
}

} // namespace

Confinement::Confinement() {
#ifndef SECONDLOOK_SANITIZED // their own threads and files need more
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return;
    if (addRules(filter))
        m_filter = programOf(filter);
    seccomp_release(filter);
#endif
}

bool Confinement::apply() const {
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    const sock_fprog program{static_cast<unsigned short>(m_filter.size()),
                             const_cast<sock_filter*>(m_filter.data())};
    return !m_filter.empty() && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace sl::helper
