// SPDX-License-Identifier: Apache-2.0
#include "tests/support/helperhunt.h"

#include "engine/core/literals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <optional>
#include <unistd.h>

namespace sl::test {
namespace {

struct Process {
    pid_t parent = 0;
    QByteArray name;
};

QByteArray listed(pid_t process, const char* what) {
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(QLatin1String(what)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<Process> processOf(pid_t id) {
    const auto line = listed(id, "stat");
    const auto begin = line.indexOf('('), end = line.lastIndexOf(')');
    const auto rest = line.mid(end + 2).split(' ');
    if (begin < 0 || end < begin || rest.size() < 2)
        return std::nullopt;
    return Process{rest.at(1).toInt(), line.mid(begin + 1, end - begin - 1)};
}

/// Helpers lie at most two processes below this one: the sandbox has two.
bool isOurs(pid_t id) {
    for (int i = 0; i < 3; ++i) {
        const auto process = processOf(id);
        if (!process)
            return false;
        if (process->parent == getpid())
            return true;
        id = process->parent;
    }
    return false;
}

std::set<pid_t> helpers() {
    std::set<pid_t> found;
    const auto names = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const auto& name : names) {
        const auto process = processOf(name.toInt());
        if (process && process->name.startsWith("secondlook-fra") && isOurs(name.toInt()))
            found.insert(name.toInt());
    }
    return found;
}

/// Of all its threads: the exact time of those that run, or what the system counts coarsely of all there
/// were.
qint64 timeOf(pid_t process) {
    qint64 running = 0;
    const auto threads = QDir(u"/proc/%1/task"_s.arg(process)).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const auto& thread : threads)
        running += listed(thread.toInt(), "schedstat").split(' ').first().toLongLong();
    const auto line = listed(process, "stat");
    const auto rest = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kUser = 11, kSystem = 12; // see proc(5), from the state on
    if (rest.size() <= kSystem)
        return running;
    const qint64 ticks = rest.at(kUser).toLongLong() + rest.at(kSystem).toLongLong();
    return qMax(running, ticks * (qint64{1'000'000'000} / sysconf(_SC_CLK_TCK)));
}

} // namespace

bool linkHelper(const QString& program) {
    const auto folder = QCoreApplication::applicationDirPath();
    if (QFileInfo(program).canonicalPath() == QFileInfo(folder).canonicalFilePath())
        return QFileInfo(program).isExecutable();
    const auto place = QFile::encodeName(folder + u"/secondlook-frames"_s);
    const auto made = place + '.' + QByteArray::number(getpid());
    return symlink(QFile::encodeName(program).constData(), made.constData()) == 0 &&
           std::rename(made.constData(), place.constData()) == 0;
}

qint64 HelperHunt::usedTime() const {
    const auto running = helpers();
    return running.empty() ? 0 : timeOf(*running.rbegin());
}

qint64 HelperHunt::peakMemory() const {
    const auto running = helpers();
    const auto status = running.empty() ? QByteArray() : listed(*running.rbegin(), "status");
    const auto at = status.indexOf("VmHWM:");
    return at < 0 ? 0 : status.mid(at + 6, 20).trimmed().split(' ').first().toLongLong() * 1024;
}

bool HelperHunt::killAfter(qint64 nanoseconds) {
    for (const auto process : helpers()) {
        if (m_killed.contains(process) || timeOf(process) < nanoseconds)
            continue;
        m_killed.insert(process);
        return ::kill(process, SIGKILL) == 0;
    }
    return false;
}

} // namespace sl::test
