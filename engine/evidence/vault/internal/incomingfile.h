// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArrayView>
#include <QString>

namespace sl::evidence {

/// A file being written beside its final place: invisible under its own name until publish() has synced it to
/// disk, made it read-only and renamed it. Removed by the destructor unless published. One thread.
class IncomingFile {
public:
    /// Prefix of the names under which unfinished files stand in the folder.
    static constexpr auto kPrefix = ".incoming-";

    /// Errors: WriteFailed, DiskFull.
    [[nodiscard]] static Result<IncomingFile> create(const QString& folder);
    ~IncomingFile();
    IncomingFile(IncomingFile&& other) noexcept;
    IncomingFile& operator=(IncomingFile&&) = delete;

    [[nodiscard]] Status write(QByteArrayView bytes);
    /// Replaces a file of that name; `target` is on the same file system.
    [[nodiscard]] Status publish(const QString& target);

private:
    IncomingFile(int descriptor, QByteArray path) : m_descriptor(descriptor), m_path(std::move(path)) {}
    [[nodiscard]] Status closeDescriptor();

    int m_descriptor = -1;
    QByteArray m_path; ///< in the file system's encoding; empty when there is nothing to remove
};

} // namespace sl::evidence
