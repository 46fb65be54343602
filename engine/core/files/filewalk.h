// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sl {

/// A file to import, or why it cannot be imported.
struct FoundFile {
    QString path; ///< absolute
    std::optional<Error> problem;
};

/// The files of the given files and folders; folders are walked in name order. Links are never followed: a
/// link is FileIsLink, an empty folder FolderEmpty, a missing path NotFound, a folder that cannot be
/// listed or something that is neither file nor folder (a pipe, a device) FileUnreadable; a name that is no
/// UTF-8 FileNameUnread, with its other bytes as %FC.
[[nodiscard]] QList<FoundFile> findFiles(const QStringList& paths);

/// Entries of a folder, not of its subfolders, that cannot be opened because their names are not UTF-8.
[[nodiscard]] QList<FoundFile> findUnreadNames(const QString& folder);

} // namespace sl
