// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace sl::workspace {

/// Keeps other processes out of a folder while it lives; the lock of a process that died is taken over.
class FolderLock {
public:
    /// Errors: Locked (detail: process, program and host that hold it), WriteFailed; subject = `subject`.
    [[nodiscard]] static Result<FolderLock> take(const QString& folder, const QString& subject);

private:
    explicit FolderLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace sl::workspace
