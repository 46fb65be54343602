// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/thumbnailrepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Result<QByteArray> ThumbnailRepository::find(const Key& key) {
    Statement query(m_database, u"SELECT jpeg FROM thumbnails WHERE portrait_id = ? AND side = "
                                "? AND sha256 = ?"_s);
    query.bind(key.portrait).bind(key.side).bind(key.sha256);
    return readOne(query, QString::number(key.portrait.value),
                   [](const Statement& row) { return row.bytes(0); });
}

Status ThumbnailRepository::put(const Key& key, const QByteArray& jpeg) {
    Statement put(m_database, u"INSERT OR REPLACE INTO thumbnails (portrait_id, side, sha256, "
                              "jpeg) VALUES (?, ?, ?, ?)"_s);
    SL_CHECK(put.bind(key.portrait).bind(key.side).bind(key.sha256).bind(jpeg).run());
    Statement trim(m_database, u"DELETE FROM thumbnails WHERE id <= ?"_s);
    return trim.bind(put.insertedId() - m_kept).run();
}

Status ThumbnailRepository::removeAll(PortraitId portrait) {
    Statement remove(m_database, u"DELETE FROM thumbnails WHERE portrait_id = ?"_s);
    return remove.bind(portrait).run();
}

} // namespace sl::store
