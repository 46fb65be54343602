// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/intake/pictureservice.h"

#include "engine/store/case/facerepository.h"
#include "engine/store/case/mediarepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// Pixels of the face that a chip is cut from, for each of its own: enough to look sharp.
constexpr double kChipOversampling = 2.0;

QString cacheKey(const Sha256& hash, int size) {
    return QStringLiteral("%1/%2").arg(hash.hex()).arg(size);
}

QString cacheKey(const Sha256& hash, const FaceGeometry& face, int size) {
    return QStringLiteral("%1/%2,%3,%4/%5")
        .arg(hash.hex())
        .arg(face.box.x())
        .arg(face.box.y())
        .arg(face.box.width())
        .arg(size);
}

} // namespace

Result<QImage> PictureService::picture(const evidence::MediaVault& vault, const Sha256& hash,
                                       const QString& name, int maxSide) {
    const auto key = cacheKey(hash, maxSide);
    if (const auto known = m_core.pictures().find(key); !known.isNull())
        return known;
    auto decoded = workspace::decodeSealed(vault, hash, name, maxSide);
    if (!decoded)
        return fail(decoded);
    auto image = decoded->pixels;
    if (maxSide > 0 && qMax(image.width(), image.height()) > maxSide)
        image = image.scaled(maxSide, maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_core.pictures().insert(key, image);
    return image;
}

Result<QImage> PictureService::chip(const evidence::MediaVault& vault, const Sha256& hash,
                                    const QString& name, const FaceGeometry& face, int side,
                                    int originalLongSide) {
    if (side < 1 || side > 4096)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("side"));
    const auto key = cacheKey(hash, face, side);
    if (const auto known = m_core.pictures().find(key); !known.isNull())
        return known;
    const double boxSide = std::max(face.box.width(), 1.0);
    const int longSide = static_cast<int>(std::ceil(originalLongSide * kChipOversampling * side / boxSide));
    const auto decoded = workspace::decodeSealed(vault, hash, name, longSide);
    if (!decoded)
        return fail(decoded);
    const auto image =
        vision::displayChip(decoded->pixels, workspace::scaled(face, 1.0 / decoded->scaleToOriginal), side);
    m_core.pictures().insert(key, image);
    return image;
}

Result<QImage> PictureService::media(MediaId id, int maxSide) {
    const auto media =
        m_core.read([&](store::Database& database) { return store::MediaRepository(database).find(id); });
    if (!media)
        return fail(media);
    return picture(m_core.media(), media->sha256, media->originalName, maxSide);
}

Result<QImage> PictureService::faceChip(FaceId id, int side) {
    const auto face =
        m_core.read([&](store::Database& database) { return store::FaceRepository(database).find(id); });
    if (!face)
        return fail(face);
    const auto media = m_core.read(
        [&](store::Database& database) { return store::MediaRepository(database).find(face->media); });
    if (!media)
        return fail(media);
    return chip(m_core.media(), media->sha256, media->originalName, face->geometry, side,
                qMax(media->pixels.width(), media->pixels.height()));
}

Result<CandidateRecord> PictureService::candidateRecord(CandidateId id) {
    return m_core.read(
        [&](store::Database& database) { return store::SearchRepository(database).candidate(id); });
}

Result<QList<PortraitRecord>> PictureService::portraitsOf(const CandidateRecord& candidate) {
    auto portraits = m_core.workspace()
                         .reader()
                         .run([&](store::Database& database) {
                             return store::PortraitRepository(database).ofPerson(candidate.person);
                         })
                         .result();
    if (!portraits)
        return portraits;
    const auto best = std::find_if(portraits->begin(), portraits->end(), [&](const PortraitRecord& portrait) {
        return portrait.id == candidate.portrait;
    });
    if (best == portraits->end())
        return fail(ErrorCode::NotFound, candidate.personExternalId,
                    QStringLiteral("the portrait of the candidate list has left the gallery"));
    std::rotate(portraits->begin(), best, best + 1);
    return portraits;
}

Result<PortraitRecord> PictureService::portraitOf(CandidateId id, int place) {
    const auto candidate = candidateRecord(id);
    if (!candidate)
        return fail(candidate);
    const auto portraits = portraitsOf(*candidate);
    if (!portraits)
        return fail(portraits);
    if (place < 0 || place >= portraits->size())
        return fail(ErrorCode::NotFound, QString::number(id.value), QStringLiteral("no such portrait"));
    return portraits->at(place);
}

Result<int> PictureService::portraitCount(CandidateId id) {
    const auto candidate = candidateRecord(id);
    if (!candidate)
        return fail(candidate);
    return portraitsOf(*candidate).map([](const QList<PortraitRecord>& portraits) {
        return static_cast<int>(portraits.size());
    });
}

Result<QImage> PictureService::candidate(CandidateId id, int maxSide, int place) {
    const auto portrait = portraitOf(id, place);
    if (!portrait)
        return fail(portrait);
    return picture(m_core.workspace().portraits(), portrait->sha256, QStringLiteral("portrait"), maxSide);
}

Result<QImage> PictureService::candidateChip(CandidateId id, int side, int place) {
    const auto portrait = portraitOf(id, place);
    if (!portrait)
        return fail(portrait);
    return chip(m_core.workspace().portraits(), portrait->sha256, QStringLiteral("portrait"), portrait->face,
                side, 0);
}

} // namespace sl::casework
