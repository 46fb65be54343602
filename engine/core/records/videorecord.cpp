// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/videorecord.h"

#include "engine/core/literals.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sl {
namespace {

constexpr double kMilliseconds = 1000.0;

} // namespace

QList<VideoTrackId> tracksOfPerson(VideoTrackId track, const QList<TrackJoinRecord>& inForce) {
    QList<VideoTrackId> person{track};
    for (qsizetype i = 0; i < person.size(); ++i)
        for (const auto& join : inForce) {
            const auto here = person.at(i);
            if (join.first != here && join.second != here)
                continue;
            const auto other = join.first == here ? join.second : join.first;
            if (!person.contains(other))
                person.append(other);
        }
    std::sort(person.begin(), person.end());
    return person;
}

QDateTime ClockReadingRecord::clockAt(double at) const {
    return reading.isValid() ? reading.addMSecs(std::llround((at - seconds) * kMilliseconds)) : QDateTime();
}

QDateTime ClockReadingRecord::timeAt(double at) const {
    const auto clock = clockAt(at);
    return clock.isValid() ? clock.addSecs(-ahead.value_or(0)) : clock;
}

QString clockReadingText(const QDateTime& reading) {
    const bool isWhole = reading.time().msec() == 0;
    return reading.toString(isWhole ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QDateTime clockReadingFromText(const QString& text) {
    static const QRegularExpression form(
        u"\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]((?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2})(?:\\.([0-9]{1,3}))?\\z"_s);
    const auto found = form.match(text);
    const auto date = QDate::fromString(found.captured(1), Qt::ISODate);
    const auto time = QTime::fromString(found.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return {};
    const auto fraction = found.captured(3).leftJustified(3, u'0').toInt();
    return {date, time.addMSecs(fraction), Qt::UTC};
}

} // namespace sl
