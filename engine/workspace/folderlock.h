// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/files/lockholder.h"
#include "engine/core/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace sl::workspace {

/// What becomes of a lock that a program on another computer holds or left behind: nobody here can tell
/// which.
enum class ForeignLock { Refuse, TakeOver };

/// Keeps other processes out of a folder while it lives. The lock of a process of this computer that died is
/// free.
class FolderLock {
public:
    /// Errors: Locked (by a process of this computer that runs), LockedElsewhere (by another computer's),
    /// both with the holder as detail (lockholder.h); WriteFailed; subject = `subject`.
    [[nodiscard]] static Result<FolderLock> take(const QString& folder, const QString& subject,
                                                 ForeignLock foreign = ForeignLock::Refuse);
    /// Whose lock was taken over.
    [[nodiscard]] const std::optional<LockHolder>& takenFrom() const { return m_takenFrom; }

private:
    FolderLock(std::unique_ptr<QLockFile> lock, std::optional<LockHolder> takenFrom)
        : m_lock(std::move(lock)), m_takenFrom(std::move(takenFrom)) {}
    std::unique_ptr<QLockFile> m_lock;
    std::optional<LockHolder> m_takenFrom;
};

} // namespace sl::workspace
