// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"

#include <QDateTime>
#include <QString>

namespace sl::widgets {

/// Numbers, sizes and times for people, in the user's locale. Files and logs never use these.

[[nodiscard]] QString sizeText(qint64 bytes);                  ///< "3.4 MB" (powers of 1000)
[[nodiscard]] QString countText(qint64 number);                ///< "300,112"
[[nodiscard]] QString amountText(qint64 amount, JobUnit unit); ///< either of these
[[nodiscard]] QString timeText(const QDateTime& time); ///< local date and time, short; empty for a null time
[[nodiscard]] QString dateText(const QDate& date);     ///< short; empty for a null date
/// "3 years later": how long after `other`, or before it, `day` was. Empty when one is null, or both are one.
[[nodiscard]] QString dayGapText(const QDate& day, const QDate& other);
[[nodiscard]] QString timeLeftText(int seconds);         ///< "About 20 seconds left", "About 3 minutes left"
[[nodiscard]] QString similarityText(double similarity); ///< "0.412": three places, never a percentage
[[nodiscard]] QString shareText(double share);           ///< "0.0015": four places, never a percentage
[[nodiscard]] QString shortHash(const QString& hex);     ///< the first 12 digits and an ellipsis

} // namespace sl::widgets
