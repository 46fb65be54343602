// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/recentworkspaces.h"

#include <QDir>
#include <QSettings>

namespace sl::widgets {
namespace {
constexpr auto kKey = "workspaces/recent";
constexpr int kMost = 8;
} // namespace

QStringList RecentWorkspaces::folders() const {
    return m_settings.value(QString::fromLatin1(kKey)).toStringList();
}

void RecentWorkspaces::add(const QString& folder) {
    const QString path = QDir(folder).absolutePath();
    QStringList all = folders();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(QString::fromLatin1(kKey), QStringList(all.mid(0, kMost)));
}

void RecentWorkspaces::remove(const QString& folder) {
    QStringList all = folders();
    all.removeAll(QDir(folder).absolutePath());
    m_settings.setValue(QString::fromLatin1(kKey), all);
}

} // namespace sl::widgets
