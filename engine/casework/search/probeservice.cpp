// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/search/probeservice.h"

#include "engine/core/plainline.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/proberepository.h"

#include <QJsonArray>
#include <QSet>

namespace sl::casework {

Result<ProbeRecord> ProbeService::create(const workspace::Actor& actor, const QList<FaceId>& faces,
                                         const QString& label) {
    const auto refuse = [](const QString& why) { return fail(ErrorCode::InvalidArgument, u"faces"_s, why); };
    if (faces.isEmpty())
        return refuse(u"no face"_s);
    if (QSet<FaceId>(faces.begin(), faces.end()).size() != faces.size())
        return refuse(u"a face twice"_s);
    SL_CHECK(checkPlainLine(label.trimmed(), u"label"_s));
    return m_core.write([&](workspace::Change& change) -> Result<ProbeRecord> {
        QJsonArray ids;
        for (const auto face : faces) {
            if (const auto known = store::FaceRepository(change.database()).find(face); !known)
                return fail(ErrorCode::InvalidArgument, u"faces"_s,
                            u"face %1 is not in this case"_s.arg(face.value));
            ids.append(face.value);
        }
        ProbeRecord probe{.id = {},
                          .label = label.trimmed(),
                          .faces = faces,
                          .createdBy = actor.login(),
                          .createdAt = change.clock().now()};
        SL_TRY(const auto id, store::ProbeRepository(change.database()).insert(probe));
        probe.id = id;
        SL_CHECK(change.audit(actor, evidence::AuditAction::ProbeCreated, QString::number(id.value),
                              {{u"label"_s, probe.label}, {u"faces"_s, ids}}));
        return probe;
    });
}

} // namespace sl::casework
