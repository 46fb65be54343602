// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/facerepository.h"

#include "engine/store/case/internal/facecolumns.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

constexpr int kFirstFaceColumn = 8;
constexpr int kMetadataColumn = 23; ///< of the picture; behind the face's own

QString columns() {
    return u"media_id, pack, float32, created_by, created_at, raw_length, lightening, "_s + faceColumns();
}

QString select() {
    return u"SELECT id, %1, (SELECT metadata FROM media WHERE id = faces.media_id) FROM faces "_s.arg(
        columns());
}

FaceRecord readFace(const Statement& row) {
    FaceRecord face;
    face.id = row.id<FaceId>(0);
    face.media = row.id<MediaId>(1);
    face.packIdentity = row.text(2);
    face.templ = row.values(3);
    face.createdBy = row.text(4);
    face.createdAt = row.time(5);
    face.rawLength = row.real(6);
    face.geometry = readGeometry(row, kFirstFaceColumn);
    face.geometry.lightening = row.real(7);
    face.quality = readQuality(row, kFirstFaceColumn);
    face.damage = damageOf(row.object(kMetadataColumn));
    return face;
}

} // namespace

Result<FaceId> FaceRepository::insert(const FaceRecord& face) {
    Statement insert(m_database, u"INSERT INTO faces (%1) VALUES (?, ?, ?, ?, ?, ?, ?, %2)"_s.arg(
                                     columns(), facePlaceholders()));
    insert.bind(face.media)
        .bind(face.packIdentity)
        .bind(face.templ)
        .bind(face.createdBy)
        .bind(face.createdAt);
    insert.bind(face.rawLength).bind(face.geometry.lightening);
    bindFace(insert, face.geometry, face.quality);
    return insertRow<FaceId>(insert);
}

Result<FaceRecord> FaceRepository::find(FaceId id) {
    Statement query(m_database, select() + u"WHERE id = ?"_s);
    query.bind(id);
    return readOne(query, QString::number(id.value), readFace);
}

Result<QList<FaceRecord>> FaceRepository::ofMedia(MediaId media) {
    Statement query(m_database, select() + u"WHERE media_id = ? ORDER BY id"_s);
    query.bind(media);
    return readAll(query, readFace);
}

Result<QList<FaceRecord>> FaceRepository::all() {
    Statement query(m_database, select() + u"ORDER BY id"_s);
    return readAll(query, readFace);
}

Status FaceRepository::setTemplate(FaceId id, const QString& packIdentity, const Template& templ,
                                   const QualityRecord& quality, double rawLength) {
    Statement update(m_database,
                     u"UPDATE faces SET pack = ?, float32 = ?, raw_length = ?, quality_unified = ?, "
                     "inter_eye_pixels = ?, yaw_degrees = ?, pitch_degrees = ?, "
                     "roll_degrees = ?, sharpness = ?, exposure = ? WHERE id = ?"_s);
    update.bind(packIdentity).bind(templ).bind(rawLength);
    bindQuality(update, quality);
    update.bind(id);
    return changeRow(update, QString::number(id.value));
}

Status FaceRepository::setRawLength(FaceId id, double rawLength) {
    Statement update(m_database, u"UPDATE faces SET raw_length = ? WHERE id = ?"_s);
    update.bind(rawLength).bind(id);
    return changeRow(update, QString::number(id.value));
}

Result<int> FaceRepository::count() {
    Statement query(m_database, u"SELECT count(*) FROM faces"_s);
    return readCount(query);
}

} // namespace sl::store
