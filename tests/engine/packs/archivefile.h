// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sl::test {

struct ArchiveEntry {
    enum Kind { File, Folder, SymbolicLink, HardLink, Device };
    QString name;
    QByteArray content; ///< of a link: where it leads
    Kind kind = File;
};

/// Writes a real archive: zip when the name ends in ".zip", else a tar compressed as the name says.
void writeArchive(const QString& path, const QList<ArchiveEntry>& entries);

} // namespace sl::test
