// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/media/mediarepository.h"

#include "engine/core/records/names.h"
#include "engine/store/connection/internal/errorcolumns.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns = u"sha256, original_name, original_path, bytes, imported_by, imported_at, width, "
                         "height, metadata, state, problem_code, problem_subject, problem_detail"_s;
const QString kSelect =
    u"SELECT id, %1, (SELECT count(*) FROM faces WHERE media_id = media.id) FROM media "_s.arg(kColumns);

/// width, height, metadata, state and the problem's three.
void bindResult(Statement& statement, const MediaRecord& media) {
    if (media.pixels.isEmpty())
        statement.bindNull().bindNull();
    else
        statement.bind(media.pixels.width()).bind(media.pixels.height());
    statement.bind(media.metadata).bind(nameOf(media.state, kMediaStateNames));
    if (media.problem)
        bindError(statement, *media.problem);
    else
        statement.bindNull().bindNull().bindNull();
}

MediaRecord readMedia(const Statement& row) {
    MediaRecord media;
    media.id = row.id<MediaId>(0);
    media.sha256 = row.hash(1);
    media.originalName = row.text(2);
    media.originalPath = row.text(3);
    media.bytes = row.integer(4);
    media.importedBy = row.text(5);
    media.importedAt = row.time(6);
    if (!row.isNull(7))
        media.pixels = QSize(row.number(7), row.number(8));
    media.metadata = row.object(9);
    media.state = enumOf<MediaState>(row.text(10), kMediaStateNames);
    if (!row.isNull(11))
        media.problem = readError(row, 11);
    media.faceCount = row.number(14);
    return media;
}

} // namespace

Result<MediaId> MediaRepository::insert(const MediaRecord& media) {
    Statement insert(
        m_database, u"INSERT INTO media (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
    insert.bind(media.sha256).bind(media.originalName).bind(media.originalPath).bind(media.bytes);
    insert.bind(media.importedBy).bind(media.importedAt);
    bindResult(insert, media);
    return insertRow<MediaId>(insert);
}

Status MediaRepository::setResult(const MediaRecord& media) {
    Statement update(m_database, u"UPDATE media SET width = ?, height = ?, metadata = ?, state = ?, "
                                 "problem_code = ?, problem_subject = ?, problem_detail = ? "
                                 "WHERE id = ?"_s);
    bindResult(update, media);
    update.bind(media.id);
    return changeRow(update, media.originalName);
}

Result<MediaRecord> MediaRepository::find(MediaId id) {
    Statement query(m_database, kSelect + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readMedia);
}

Result<std::optional<MediaRecord>> MediaRepository::byHash(const Sha256& sha256) {
    Statement query(m_database, kSelect + u"WHERE sha256 = ? AND state <> 'problem'"_s);
    query.bind(sha256);
    return readFirst(query, readMedia);
}

Result<QList<MediaRecord>> MediaRepository::all() {
    Statement query(m_database, kSelect + u"ORDER BY id"_s);
    return readAll(query, readMedia);
}

Result<QList<MediaRecord>> MediaRepository::inState(MediaState state) {
    Statement query(m_database, kSelect + u"WHERE state = ? ORDER BY id"_s);
    query.bind(nameOf(state, kMediaStateNames));
    return readAll(query, readMedia);
}

Result<int> MediaRepository::count() {
    Statement query(m_database, u"SELECT count(*) FROM media"_s);
    return readCount(query);
}

} // namespace sl::store
