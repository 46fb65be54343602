// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QJsonObject>

namespace sl::store {
class Database;
}

namespace sl::workspace {

/// How far a log went at some time. Written down in another log, it shows later that nothing was cut off, put
/// back or exchanged: an entry's hash stands for all entries before it.
struct LogHead {
    qint64 entries = 0;
    Sha256 hash; ///< of the last entry; null while there is none
    bool operator==(const LogHead&) const = default;
};

[[nodiscard]] Result<LogHead> headOf(store::Database& log);
/// Whether the log has that entry with that hash.
[[nodiscard]] Result<bool> holds(store::Database& log, const LogHead& head);

/// As it stands in the details of an entry.
[[nodiscard]] QJsonObject toJson(const LogHead& head);
[[nodiscard]] LogHead logHeadFrom(const QJsonObject& json);

} // namespace sl::workspace
