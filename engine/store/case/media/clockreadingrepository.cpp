// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/clockreadingrepository.h"

#include "engine/store/connection/internal/rows.h"

#include <algorithm>

namespace sl::store {
namespace {

const auto kColumns =
    u"SELECT id, media_id, frame, frame_sha256, seconds, is_file_clock, reading, ahead, read_by, read_at "
    "FROM clock_readings "_s;

ClockReadingRecord readReading(const Statement& row) {
    return {.id = row.id<ClockReadingId>(0),
            .media = row.id<MediaId>(1),
            .frame = row.integer(2),
            .frameHash = row.hash(3),
            .seconds = row.real(4),
            .isFileClock = row.flag(5),
            .reading = clockReadingFromText(row.text(6)),
            .ahead = row.isNull(7) ? std::nullopt : std::optional(row.integer(7)),
            .readBy = row.text(8),
            .readAt = row.time(9)};
}

} // namespace

Result<ClockReadingId> ClockReadingRepository::insert(const ClockReadingRecord& reading) {
    Statement insert(m_database,
                     u"INSERT INTO clock_readings (media_id, frame, frame_sha256, seconds, is_file_clock, "
                     "reading, ahead, read_by, read_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(reading.media);
    if (reading.reading.isValid())
        insert.bind(reading.frame)
            .bind(reading.frameHash)
            .bind(reading.seconds)
            .bind(reading.isFileClock)
            .bind(clockReadingText(reading.reading));
    else
        insert.bindNull().bindNull().bindNull().bind(false).bindNull();
    insert.bind(reading.ahead).bind(reading.readBy).bind(reading.readAt);
    return insertRow<ClockReadingId>(insert);
}

Result<QList<ClockReadingRecord>> ClockReadingRepository::all() {
    Statement query(m_database, kColumns + u"ORDER BY id"_s);
    return readAll(query, readReading);
}

Result<QList<ClockReadingRecord>> ClockReadingRepository::inForce() {
    Statement query(m_database,
                    kColumns + u"WHERE reading IS NOT NULL AND id IN (SELECT max(id) FROM clock_readings "
                               "GROUP BY media_id) ORDER BY media_id"_s);
    return readAll(query, readReading);
}

Result<std::optional<ClockReadingRecord>> ClockReadingRepository::inForce(MediaId media) {
    SL_TRY(const auto readings, inForce());
    const auto at = std::find_if(readings.cbegin(), readings.cend(),
                                 [media](const auto& reading) { return reading.media == media; });
    return at == readings.cend() ? std::nullopt : std::optional(*at);
}

} // namespace sl::store
