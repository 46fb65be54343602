// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sl {

/// A file to take, or why it cannot be.
struct FoundFile {
    QString path; ///< absolute
    std::optional<Error> problem;
};

/// What the given files and folders hold, folders searched through in name order. Links are never followed: a
/// link is FileIsLink, an empty folder FolderEmpty, a missing path NotFound, a folder that cannot be
/// listed or something that is neither file nor folder (a pipe, a device) FileUnreadable.
[[nodiscard]] QList<FoundFile> findFiles(const QStringList& paths);

} // namespace sl
