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
    const auto refuse = [](const QString& why) {
        return fail(ErrorCode::InvalidArgument, QStringLiteral("faces"), why);
    };
    if (faces.isEmpty())
        return refuse(QStringLiteral("no face"));
    if (QSet<FaceId>(faces.begin(), faces.end()).size() != faces.size())
        return refuse(QStringLiteral("a face twice"));
    if (const auto plain = checkPlainLine(label.trimmed(), QStringLiteral("label")); !plain)
        return fail(plain);
    return m_core.write([&](workspace::Change& change) -> Result<ProbeRecord> {
        QJsonArray ids;
        for (const auto face : faces) {
            if (const auto known = store::FaceRepository(change.database()).find(face); !known)
                return fail(ErrorCode::InvalidArgument, QStringLiteral("faces"),
                            QStringLiteral("face %1 is not in this case").arg(face.value));
            ids.append(face.value);
        }
        ProbeRecord probe{{}, label.trimmed(), faces, actor.login(), change.clock().now()};
        const auto id = store::ProbeRepository(change.database()).insert(probe);
        if (!id)
            return fail(id);
        probe.id = *id;
        const auto audited =
            change.audit(actor, evidence::AuditAction::ProbeCreated, QString::number(id->value),
                         {{QStringLiteral("label"), probe.label}, {QStringLiteral("faces"), ids}});
        if (!audited)
            return fail(audited);
        return probe;
    });
}

} // namespace sl::casework
