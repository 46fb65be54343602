// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QString>

#include <grp.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace sl::test {

/// No permission stops root, so that nothing is write-protected for it: called first, before a file is made,
/// it makes the process one of nobody.
[[nodiscard]] inline bool giveUpRoot() {
    constexpr uid_t kNobody = 65534;
    if (::geteuid() != 0)
        return true;
    return ::setgroups(0, nullptr) == 0 && ::setresgid(kNobody, kNobody, kNobody) == 0 &&
           ::setresuid(kNobody, kNobody, kNobody) == 0 && ::prctl(PR_SET_DUMPABLE, 1) == 0;
}

/// Takes the right to write away from a folder and all that is in it while it lives, as a disc has it.
class WriteProtection {
public:
    explicit WriteProtection(QString folder) : m_folder(std::move(folder)) { set(false); }
    ~WriteProtection() { set(true); }
    WriteProtection(const WriteProtection&) = delete;
    WriteProtection& operator=(const WriteProtection&) = delete;

private:
    static void set(const QString& path, bool writable) {
        constexpr auto kWriting =
            QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
        const auto now = QFile::permissions(path);
        QFile::setPermissions(path, writable ? now | QFile::WriteOwner : now & ~kWriting);
    }
    void set(bool writable) const {
        if (writable) // a folder first, or nothing in it changes
            set(m_folder, true);
        for (QDirIterator each(m_folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                               QDirIterator::Subdirectories);
             each.hasNext();)
            set(each.next(), writable);
        if (!writable)
            set(m_folder, false);
    }

    QString m_folder;
};

} // namespace sl::test
