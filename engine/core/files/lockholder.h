// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace sl {

/// The program that keeps a workspace or case to itself.
struct LockHolder {
    QString program;
    qint64 process = 0;
    QString computer;
    QDateTime since; ///< UTC

    bool operator==(const LockHolder&) const = default;
};

/// "secondlook, process 4711, on DESK-12, since 2026-11-29T10:03:00Z": the detail of an error.
[[nodiscard]] QString toText(const LockHolder& holder);
/// Reverse of toText().
[[nodiscard]] std::optional<LockHolder> lockHolderFromText(const QString& text);

} // namespace sl
