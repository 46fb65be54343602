// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/intake/faceservice.h"
#include "engine/workspace/pictures/sealedpicture.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"

#include <QJsonArray>

namespace sl::casework {
namespace {

using evidence::AuditAction;
constexpr double kSmallestBox = 8.0;

struct Described {
    vision::ProcessedFace face;
    QString packIdentity;
};

} // namespace

Result<FaceRecord> FaceService::place(const workspace::Actor& actor, MediaId id, const QRectF& box) {
    SL_TRY(const auto media,
           m_core.read([&](store::Database& database) { return store::MediaRepository(database).find(id); }));
    SL_TRY(const auto picture, workspace::decodeSealed(m_core.media(), media.sha256, media.originalName, 0));
    const auto inside = box.normalized() & QRectF(picture.pixels.rect());
    if (inside.width() < kSmallestBox || inside.height() < kSmallestBox)
        return fail(ErrorCode::InvalidArgument, u"box"_s,
                    u"outside the picture or under %1 pixels"_s.arg(kSmallestBox));
    const auto described =
        m_core.workspace()
            .vision()
            .run(vision::Urgency::Interactive, m_core.workspace().pack()->model,
                 [&](vision::FacePipeline& pipeline, const vision::ModelPack& pack) -> Result<Described> {
                     SL_TRY(const auto placed, pipeline.placeByHand(picture.pixels, inside));
                     SL_TRY(auto face, pipeline.describe(picture.pixels, placed));
                     return Described{std::move(face), pack.identity()};
                 })
            .result();
    if (!described)
        return fail(described);
    return m_core.write([&](workspace::Change& change) -> Result<FaceRecord> {
        const auto& made = described->face;
        FaceRecord face{.id = {},
                        .media = id,
                        .geometry = made.geometry,
                        .quality = made.quality,
                        .packIdentity = described->packIdentity,
                        .templ = made.templ,
                        .createdBy = actor.login(),
                        .createdAt = change.clock().now(),
                        .rawLength = made.rawLength,
                        .damage = damageOf(media.metadata)};
        SL_TRY(const auto inserted, store::FaceRepository(change.database()).insert(face));
        face.id = inserted;
        SL_CHECK(
            change.audit(actor, AuditAction::FacePlaced, media.sha256.hex(),
                         {{u"face"_s, face.id.value},
                          {u"box"_s, QJsonArray{inside.x(), inside.y(), inside.width(), inside.height()}}}));
        return face;
    });
}

Result<FaceRecord> FaceService::find(FaceId id) {
    return m_core.read([&](store::Database& database) { return store::FaceRepository(database).find(id); });
}

Result<QList<FaceRecord>> FaceService::withTemplates(const QList<FaceId>& ids,
                                                     const workspace::PackInUse& pack) {
    if (!pack.isAvailable())
        return fail(pack.status.problem);
    QList<FaceRecord> faces;
    for (const auto id : ids) {
        auto face = find(id);
        if (face && (face->packIdentity != pack.identity() || face->templ.empty()))
            face = renew(*face, pack);
        else if (face && face->rawLength <= 0.0)
            face = measured(*face, pack);
        if (!face)
            return fail(face);
        faces.append(*face);
    }
    return faces;
}

/// The face again, from the sealed picture.
Result<vision::ProcessedFace> FaceService::describeAgain(const FaceRecord& face,
                                                         const workspace::PackInUse& pack) {
    SL_TRY(const auto media, m_core.read([&](store::Database& database) {
        return store::MediaRepository(database).find(face.media);
    }));
    SL_TRY(const auto picture, workspace::decodeSealed(m_core.media(), media.sha256, media.originalName, 0));
    return m_core.workspace()
        .vision()
        .run(vision::Urgency::Interactive, pack.model,
             [&](vision::FacePipeline& pipeline, const vision::ModelPack&) {
                 return pipeline.describe(picture.pixels, face.geometry);
             })
        .result();
}

Result<FaceRecord> FaceService::renew(FaceRecord face, const workspace::PackInUse& pack) {
    SL_TRY(const auto made, describeAgain(face, pack));
    face.packIdentity = pack.identity();
    face.templ = made.templ;
    face.quality = made.quality;
    face.rawLength = made.rawLength;
    SL_CHECK(m_core.write([&](workspace::Change& change) {
        return store::FaceRepository(change.database())
            .setTemplate(face.id, face.packIdentity, face.templ, face.quality, face.rawLength);
    }));
    return face;
}

Result<FaceRecord> FaceService::measured(FaceRecord face, const workspace::PackInUse& pack) {
    SL_TRY(const auto made, describeAgain(face, pack));
    face.rawLength = made.rawLength;
    SL_CHECK(m_core.write([&](workspace::Change& change) {
        return store::FaceRepository(change.database()).setRawLength(face.id, face.rawLength);
    }));
    return face;
}

} // namespace sl::casework
