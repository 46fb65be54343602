// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/portraitmaker.h"

#include "engine/core/records/picturedamage.h"
#include "engine/store/gallery/personrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/vision/decode/imagedecoder.h"

#include <QFileInfo>

namespace sl::gallery {
namespace {

/// Booking photos are faces from near: decoded with at least this longer side most keep all that the aligned
/// crop can use.
constexpr QSize kDecodeInside{480, 480};
/// Where the face's longer side has fewer pixels, about as many as in the aligned crop, a picture that was
/// decoded smaller is decoded whole.
constexpr double kEnoughFacePixels = 80.0;

Result<bool> isThere(workspace::WorkspaceCore& core, const QString& personId, const Sha256& sha256,
                     const QString& packIdentity) {
    return core.read([&](store::Database& database) -> Result<bool> {
        const auto person = store::PersonRepository(database).byExternalId(personId);
        if (!person)
            return person.error().code == ErrorCode::NotFound ? Result<bool>(false) : fail(person);
        const auto portrait = store::PortraitRepository(database).byHash(person->id, sha256);
        if (!portrait)
            return portrait.error().code == ErrorCode::NotFound ? Result<bool>(false) : fail(portrait);
        const auto templ = store::TemplateRepository(database).find(*portrait, packIdentity);
        if (!templ)
            return templ.error().code == ErrorCode::NotFound ? Result<bool>(false) : fail(templ);
        return true;
    });
}

double longerSide(const QRectF& box) {
    return qMax(box.width(), box.height());
}

Result<vision::DecodedImage> decodeUndamaged(const QByteArray& bytes, const QString& name, QSize fitInside) {
    SL_TRY(auto image, vision::decodeImage(bytes, name, {}, fitInside, vision::Isolation::OfAFew));
    if (const auto damage = damageOf(image.metadata); damage.any())
        return fail(ErrorCode::ImageDamaged, name,
                    damage.fromLine > 0 ? QString::number(damage.fromLine) : QString());
    return image;
}

/// `image` is what the file holds, perhaps decoded smaller; it is decoded once more where that was too small.
Result<vision::ProcessedFace> faceIn(const vision::DecodedImage& image, const QByteArray& bytes,
                                     const QString& name, const std::optional<QRectF>& chosen,
                                     vision::FacePipeline& pipeline) {
    const double scale = double(image.originalSize.width()) / image.pixels.width();
    auto face =
        chosen ? pipeline.portraitAt(image.pixels, {chosen->topLeft() / scale, chosen->size() / scale}, scale)
               : pipeline.portrait(image.pixels, scale);
    const bool isTooSmall = face && longerSide(face->geometry.box) / scale < kEnoughFacePixels;
    const bool mayBeMissed =
        !face && (chosen || longerSide(QRectF(QPointF(), image.originalSize)) > vision::kPortraitSurelyShown);
    if (scale > 1.0 && (isTooSmall || mayBeMissed)) {
        SL_TRY(const auto whole, decodeUndamaged(bytes, name, {}));
        return faceIn(whole, bytes, name, chosen, pipeline);
    }
    if (!face)
        return fail(face.error().code, name, face.error().detail);
    return face;
}

PreparedPortrait notYetPrepared(const sources::PortraitToEnrol& portrait, const Sha256& sha256,
                                const vision::ModelPack& pack) {
    return {.from = portrait,
            .sha256 = sha256,
            .alreadyThere = false,
            .packIdentity = pack.identity(),
            .bytes = {},
            .face = {},
            .quality = {},
            .templ = {},
            .pictures = 1};
}

void fill(PreparedPortrait& prepared, QByteArray bytes, vision::ProcessedFace face) {
    prepared.bytes = std::move(bytes);
    prepared.face = face.geometry;
    prepared.quality = face.quality;
    prepared.templ = std::move(face.templ);
}

} // namespace

Result<vision::ProcessedFace> portraitFace(vision::FacePipeline& pipeline, const QByteArray& bytes,
                                           const QString& name) {
    SL_TRY(const auto image, decodeUndamaged(bytes, name, kDecodeInside));
    return faceIn(image, bytes, name, std::nullopt, pipeline);
}

Result<vision::ProcessedFace> portraitFaceAt(vision::FacePipeline& pipeline, const QByteArray& bytes,
                                             const QString& name, const QRectF& chosen) {
    SL_TRY(const auto image, decodeUndamaged(bytes, name, kDecodeInside));
    return faceIn(image, bytes, name, chosen, pipeline);
}

Result<DecodedPortrait> decodePortrait(workspace::WorkspaceCore& core,
                                       const sources::PortraitToEnrol& portrait,
                                       const vision::ModelPack& pack) {
    const QFileInfo info(portrait.file);
    if (info.isSymLink())
        return fail(ErrorCode::FileIsLink, info.fileName());
    SL_TRY(auto bytes, sources::readPortraitBytes(portrait));
    DecodedPortrait decoded{notYetPrepared(portrait, Sha256::of(bytes), pack), bytes, {}};
    SL_TRY(decoded.portrait.alreadyThere,
           isThere(core, portrait.personId, decoded.portrait.sha256, pack.identity()));
    if (!decoded.portrait.alreadyThere) {
        SL_TRY(decoded.image, decodeUndamaged(bytes, info.fileName(), kDecodeInside));
    }
    return decoded;
}

Result<PreparedPortrait> preparePortrait(DecodedPortrait decoded, vision::FacePipeline& pipeline) {
    auto& prepared = decoded.portrait;
    if (prepared.alreadyThere)
        return std::move(prepared);
    const auto name = QFileInfo(prepared.from.file).fileName();
    SL_TRY(auto face, faceIn(decoded.image, decoded.bytes, name, std::nullopt, pipeline));
    if (face.rivals > 0)
        return fail(ErrorCode::SeveralFaces, name, QString::number(face.rivals + 1));
    prepared.pictures = qMax(1, decoded.image.metadata.value(u"frames"_s).toInt());
    fill(prepared, std::move(decoded.bytes), std::move(face));
    return std::move(prepared);
}

Result<PreparedPortrait> prepareChosen(const sources::PortraitToEnrol& portrait, const Sha256& sha256,
                                       const QRectF& chosen, vision::FacePipeline& pipeline,
                                       const vision::ModelPack& pack) {
    const QString name = QFileInfo(portrait.file).fileName();
    SL_TRY(auto bytes, sources::readPortraitBytes(portrait));
    if (Sha256::of(bytes) != sha256)
        return fail(ErrorCode::MediaAltered, name);
    SL_TRY(auto face, portraitFaceAt(pipeline, bytes, name, chosen));
    auto prepared = notYetPrepared(portrait, sha256, pack);
    fill(prepared, std::move(bytes), std::move(face));
    return prepared;
}

} // namespace sl::gallery
