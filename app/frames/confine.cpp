// SPDX-License-Identifier: Apache-2.0
#include "app/frames/confine.h"

#include <array>
#include <cerrno>
#include <seccomp.h>
#include <sys/resource.h>

namespace sl::frames {
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

bool addRules(scmp_filter_ctx filter) {
    bool done = true;
    for (const int call : kAllowed)
        done = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && done;
    for (const int call : kRefused)
        done = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), call, 0) == 0 && done;
    return done;
}

} // namespace

bool confine() {
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
#ifdef __SANITIZE_ADDRESS__
    return false; // the sanitizers' own threads and files need more
#else
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    if (!filter)
        return false;
    const bool done = addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
#endif
}

} // namespace sl::frames
