// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/trackjoinrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

TrackJoinRecord readJoin(const Statement& row) {
    return {row.id<TrackJoinId>(0),
            row.id<VideoTrackId>(1),
            row.id<VideoTrackId>(2),
            row.flag(3),
            row.text(4),
            row.time(5)};
}

} // namespace

Result<TrackJoinId> TrackJoinRepository::insert(const TrackJoinRecord& join) {
    Statement insert(m_database,
                     u"INSERT INTO track_joins (first_id, second_id, is_joined, said_by, said_at) "
                     "VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(join.first).bind(join.second).bind(join.isJoined).bind(join.saidBy).bind(join.saidAt);
    return insertRow<TrackJoinId>(insert);
}

Result<QList<TrackJoinRecord>> TrackJoinRepository::all() {
    Statement query(m_database, u"SELECT id, first_id, second_id, is_joined, said_by, said_at "
                                "FROM track_joins ORDER BY id"_s);
    return readAll(query, readJoin);
}

Result<QList<TrackJoinRecord>> TrackJoinRepository::inForce() {
    Statement query(
        m_database,
        u"SELECT id, first_id, second_id, is_joined, said_by, said_at FROM track_joins "
        "WHERE is_joined AND id IN (SELECT max(id) FROM track_joins GROUP BY first_id, second_id) "
        "ORDER BY id"_s);
    return readAll(query, readJoin);
}

} // namespace sl::store
