// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/vision/packs/modelpack.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace sl::packs {

/// The folder of the user's own packs while something is installed there: one installation at a time, over
/// all processes. What a killed one left behind is removed.
class PackFolder {
public:
    /// Errors: WriteFailed, Locked.
    [[nodiscard]] static Result<PackFolder> open();

    /// A new hidden folder in it that goes with the object. Errors: WriteFailed.
    [[nodiscard]] Result<std::unique_ptr<QTemporaryDir>> stage() const;

    /// The checked pack in `staging` takes its place in one step; gives its folder. Errors: AlreadyExists
    /// (another pack of that id; the same one again is no error, and a damaged one gives way), WriteFailed.
    [[nodiscard]] Result<QString> place(const vision::ModelPack& pack, QTemporaryDir& staging) const;

private:
    explicit PackFolder(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace sl::packs
