// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>

namespace sl::test {

/// The lock that a program on another computer left in a folder, as QLockFile writes it.
inline bool leaveForeignLock(const QString& folder, const QByteArray& computer = "DESK-12") {
    QFile lock(QDir(folder).filePath(QStringLiteral(".lock")));
    return lock.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
           lock.write("4711\nsecondlook\n" + computer + "\n\n\n") > 0;
}

} // namespace sl::test
