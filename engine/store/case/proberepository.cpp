// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/proberepository.h"

#include "engine/store/connection/listtable.h"

namespace sl::store {
namespace {

const ListTable kFaces{QStringLiteral("probe_faces"), QStringLiteral("probe_id"), QStringLiteral("face_id")};
const QString kSelect = QStringLiteral("SELECT id, label, created_by, created_at FROM probes ");

ProbeRecord readProbe(const Statement& row) {
    return {row.id<ProbeId>(0), row.text(1), {}, row.text(2), row.time(3)};
}

Status fillFaces(Database& database, ProbeRecord& probe) {
    auto faces = readList<FaceId>(database, kFaces, probe.id.value);
    if (!faces)
        return fail(faces);
    probe.faces = std::move(*faces);
    return {};
}

} // namespace

Result<ProbeId> ProbeRepository::insert(const ProbeRecord& probe) {
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO probes (label, created_by, created_at) VALUES (?, ?, ?)"));
    insert.bind(probe.label).bind(probe.createdBy).bind(probe.createdAt);
    const auto id = insertRow<ProbeId>(insert);
    if (!id)
        return id;
    if (auto faces = insertList(m_database, kFaces, id->value, probe.faces); !faces)
        return fail(faces);
    return id;
}

Result<ProbeRecord> ProbeRepository::find(ProbeId id) {
    Statement query(m_database, kSelect + QStringLiteral("WHERE id = ?"));
    query.bind(id);
    auto probe = readOne(query, QString::number(id.value), readProbe);
    if (!probe)
        return probe;
    if (auto filled = fillFaces(m_database, *probe); !filled)
        return fail(filled);
    return probe;
}

Result<QList<ProbeRecord>> ProbeRepository::all() {
    Statement query(m_database, kSelect + QStringLiteral("ORDER BY id"));
    auto probes = readAll(query, readProbe);
    if (!probes)
        return probes;
    for (ProbeRecord& probe : *probes) {
        if (auto filled = fillFaces(m_database, probe); !filled)
            return fail(filled);
    }
    return probes;
}

} // namespace sl::store
