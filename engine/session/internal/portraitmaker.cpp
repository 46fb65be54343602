// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/portraitmaker.h"

#include "engine/store/personrepository.h"
#include "engine/store/portraitrepository.h"
#include "engine/store/templaterepository.h"
#include "engine/vision/imagedecoder.h"

#include <QFileInfo>

#include <algorithm>

namespace sl::session {
namespace {

/// Booking photos are faces from near: decoded at this scale they keep all the aligned crop can use.
constexpr QSize kDecodeInside{1600, 1600};
/// With fewer pixels between the eyes than this, a picture that was decoded smaller is decoded whole.
constexpr double kEnoughInterEyePixels = 60.0;

double area(const vision::ProcessedFace& face) {
    return face.geometry.box.width() * face.geometry.box.height();
}

Result<bool> isThere(WorkspaceCore& core, const QString& personId, const Sha256& sha256,
                     const QString& packIdentity) {
    return core.reader()
        .run([&](store::Database& database) -> Result<bool> {
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
        })
        .result();
}

Result<vision::ProcessedFace> largestFace(vision::FacePipeline& pipeline, const QByteArray& bytes,
                                          const QString& name, QSize fitInside) {
    const auto image = vision::decodeImage(bytes, name, {}, fitInside);
    if (!image)
        return fail(image);
    const double scale = double(image->originalSize.width()) / image->pixels.width();
    auto faces = pipeline.process(image->pixels, scale);
    if (!faces)
        return fail(faces.error().code, name, faces.error().detail);
    const auto largest =
        std::max_element(faces->begin(), faces->end(),
                         [](const auto& left, const auto& right) { return area(left) < area(right); });
    const bool isReduced = scale > 1.0;
    const bool isSmall =
        largest == faces->end() || largest->quality.interEyePixels / scale < kEnoughInterEyePixels;
    if (isReduced && isSmall)
        return largestFace(pipeline, bytes, name, {});
    if (largest == faces->end())
        return fail(ErrorCode::NoFaceFound, name);
    return std::move(*largest);
}

} // namespace

Result<PreparedPortrait> preparePortrait(WorkspaceCore& core, const PortraitToEnrol& portrait,
                                         vision::FacePipeline& pipeline, const vision::ModelPack& pack) {
    const QFileInfo info(portrait.file);
    if (info.isSymLink())
        return fail(ErrorCode::FileIsLink, info.fileName());
    const auto bytes = readPortraitBytes(portrait);
    if (!bytes)
        return fail(bytes);
    PreparedPortrait prepared{portrait, Sha256::of(*bytes), false, pack.identity(), {}, {}, {}};
    const auto there = isThere(core, portrait.personId, prepared.sha256, pack.identity());
    if (!there)
        return fail(there);
    prepared.alreadyThere = *there;
    if (prepared.alreadyThere)
        return prepared;
    auto face = largestFace(pipeline, *bytes, info.fileName(), kDecodeInside);
    if (!face)
        return fail(face);
    if (const auto sealed = core.portraits().sealBytes(*bytes); !sealed)
        return fail(sealed);
    prepared.face = face->geometry;
    prepared.quality = face->quality;
    prepared.templ = std::move(face->templ);
    return prepared;
}

} // namespace sl::session
