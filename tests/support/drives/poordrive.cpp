// SPDX-License-Identifier: Apache-2.0
#include "tests/support/drives/poordrive.h"

#include <sqlite3.h>

#include <atomic>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<bool> keepsPermissions = true;

} // namespace

namespace sl::test {

NoPermissions::NoPermissions() {
    keepsPermissions = false;
}

NoPermissions::~NoPermissions() {
    keepsPermissions = true;
}

NoSharedMemory::NoSharedMemory() {
    sqlite3_vfs_register(sqlite3_vfs_find("unix-dotfile"), 1);
}

NoSharedMemory::~NoSharedMemory() {
    sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1);
}

} // namespace sl::test

/// Everybody may read what such a drive holds.
extern "C" int fchmod(int descriptor, mode_t mode) {
    constexpr mode_t kForAll = S_IRWXU | S_IRWXG | S_IRWXO;
    return static_cast<int>(::syscall(SYS_fchmod, descriptor, keepsPermissions ? mode : kForAll));
}
