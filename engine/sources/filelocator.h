// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QHash>
#include <QString>

namespace sl::sources {

/// Finds the files that a table names as another system writes them: with backslashes, other letter case, or
/// accents composed another way. One thread.
class FileLocator {
public:
    /// Relative names are looked for in `folder`.
    explicit FileLocator(QString folder) : m_folder(std::move(folder)) {}

    /// An absolute path: of the file itself, or of the one file that differs only in how its name is written;
    /// else of a file that is not there. A file address of this computer is a path. Errors:
    /// TableFromElsewhere (a drive letter, a share or an address; no subject).
    [[nodiscard]] Result<QString> locate(const QString& written);

private:
    [[nodiscard]] QString alike(const QString& relative);
    [[nodiscard]] QString entryAlike(const QString& folder, const QString& name);

    const QString m_folder;
    QHash<QString, QMultiHash<QString, QString>> m_entries; ///< of a folder: names by plain name
};

} // namespace sl::sources
