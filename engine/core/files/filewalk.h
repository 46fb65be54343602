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
/// listed or something that is neither file nor folder (a pipe, a device) FileUnreadable; a name that is no
/// UTF-8 FileNameUnread, with its other bytes as %FC.
[[nodiscard]] QList<FoundFile> findFiles(const QStringList& paths);

/// What of a folder, not of those in it, cannot be opened because its name is no UTF-8.
[[nodiscard]] QList<FoundFile> findUnreadNames(const QString& folder);

} // namespace sl
