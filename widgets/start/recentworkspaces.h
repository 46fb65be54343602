// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QSettings;

namespace sl::widgets {

/// The workspaces opened on this computer, the last one first. UI thread.
class RecentWorkspaces {
public:
    explicit RecentWorkspaces(QSettings& settings) : m_settings(settings) {}
    [[nodiscard]] QStringList folders() const;
    void add(const QString& folder);
    void remove(const QString& folder);

private:
    QSettings& m_settings;
};

} // namespace sl::widgets
