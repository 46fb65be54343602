// SPDX-License-Identifier: Apache-2.0
#include "engine/core/clock.h"

namespace sl {

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

QString toIsoUtc(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIsoUtc(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace sl
