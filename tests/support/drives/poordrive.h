// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sl::test {

/// A drive without permissions, as long as it lives: chmod says that it is done and does nothing. Linked with
/// poordrive.cpp.
class NoPermissions {
public:
    NoPermissions();
    ~NoPermissions();
    NoPermissions(const NoPermissions&) = delete;
    NoPermissions& operator=(const NoPermissions&) = delete;
};

/// A drive on which SQLite shares no memory, as long as it lives: its own way to work where there is none.
class NoSharedMemory {
public:
    NoSharedMemory();
    ~NoSharedMemory();
    NoSharedMemory(const NoSharedMemory&) = delete;
    NoSharedMemory& operator=(const NoSharedMemory&) = delete;
};

} // namespace sl::test
