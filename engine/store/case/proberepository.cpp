// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/proberepository.h"

#include "engine/store/connection/internal/listtable.h"

namespace sl::store {
namespace {

const ListTable kFaces{u"probe_faces"_s, u"probe_id"_s, u"face_id"_s};
const QString kSelect = u"SELECT id, label, created_by, created_at FROM probes "_s;

ProbeRecord readProbe(const Statement& row) {
    return {row.id<ProbeId>(0), row.text(1), {}, row.text(2), row.time(3)};
}

Status fillFaces(Database& database, ProbeRecord& probe) {
    SL_TRY(auto faces, readList<FaceId>(database, kFaces, probe.id.value));
    probe.faces = std::move(faces);
    return {};
}

} // namespace

Result<ProbeId> ProbeRepository::insert(const ProbeRecord& probe) {
    Statement insert(m_database, u"INSERT INTO probes (label, created_by, created_at) VALUES (?, ?, ?)"_s);
    insert.bind(probe.label).bind(probe.createdBy).bind(probe.createdAt);
    SL_TRY(const auto id, insertRow<ProbeId>(insert));
    SL_CHECK(insertList(m_database, kFaces, id.value, probe.faces));
    return id;
}

Result<ProbeRecord> ProbeRepository::find(ProbeId id) {
    Statement query(m_database, kSelect + u"WHERE id = ?"_s);
    query.bind(id);
    SL_TRY(auto probe, readOne(query, QString::number(id.value), readProbe));
    SL_CHECK(fillFaces(m_database, probe));
    return probe;
}

Result<QList<ProbeRecord>> ProbeRepository::all() {
    Statement query(m_database, kSelect + u"ORDER BY id"_s);
    SL_TRY(auto probes, readAll(query, readProbe));
    for (ProbeRecord& probe : probes) {
        SL_CHECK(fillFaces(m_database, probe));
    }
    return probes;
}

} // namespace sl::store
