// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace sl::test {

/// What this process synced: every fsync of a test that is built with synced.cpp ends here. Any thread.
class Synced {
public:
    static void clear();
    [[nodiscard]] static bool contains(const QString& path); ///< since clear(); `path` canonical
    /// From now on this one cannot be synced; empty: everything can.
    static void refuse(const QString& path);
};

} // namespace sl::test
