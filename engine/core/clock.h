// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace sl {

/// Where times come from; passed in so that tests can fix it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// UTC, ISO 8601 with milliseconds ("2026-11-23T05:04:32.120Z"): the one form in which times are stored.
[[nodiscard]] QString toIsoUtc(const QDateTime& time);
[[nodiscard]] QDateTime fromIsoUtc(const QString& text); ///< invalid QDateTime when malformed

} // namespace sl
