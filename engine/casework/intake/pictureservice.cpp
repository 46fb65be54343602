// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/intake/pictureservice.h"

#include "engine/core/geometry.h"
#include "engine/store/case/facerepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/case/searchrepository.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/video/videofile.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"

#include <algorithm>

namespace sl::casework {
namespace {

/// Pixels of the face that a chip is cut from, for each of its own: enough to look sharp.
constexpr double kChipOversampling = 2.0;

QString cacheKey(const Sha256& hash, int size) {
    return u"%1/%2"_s.arg(hash.hex()).arg(size);
}

QString cacheKey(const Sha256& hash, const FaceGeometry& face, int size) {
    return u"%1/%2,%3,%4/%5"_s.arg(hash.hex())
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
    SL_TRY(auto decoded, workspace::decodeSealed(vault, hash, name, maxSide));
    auto image = decoded.pixels;
    if (maxSide > 0 && qMax(image.width(), image.height()) > maxSide)
        image = image.scaled(maxSide, maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_core.pictures().insert(key, image);
    return image;
}

Result<QImage> PictureService::chip(const evidence::MediaVault& vault, const Sha256& hash,
                                    const QString& name, const FaceGeometry& face, int side,
                                    int originalLongSide) {
    if (side < 1 || side > 4096)
        return fail(ErrorCode::InvalidArgument, u"side"_s);
    const auto key = cacheKey(hash, face, side);
    if (const auto known = m_core.pictures().find(key); !known.isNull())
        return known;
    const double boxSide = std::max(face.box.width(), 1.0);
    const int longSide = static_cast<int>(std::ceil(originalLongSide * kChipOversampling * side / boxSide));
    SL_TRY(const auto decoded, workspace::decodeSealed(vault, hash, name, longSide));
    const auto image = vision::displayChip(decoded.pixels, scaled(face, 1.0 / decoded.scaleToOriginal), side);
    m_core.pictures().insert(key, image);
    return image;
}

Result<QImage> PictureService::media(MediaId id, int maxSide) {
    SL_TRY(const auto media,
           m_core.read([&](store::Database& database) { return store::MediaRepository(database).find(id); }));
    if (const auto first = media.metadata.value(u"firstFrame"_s).toObject(); !first.isEmpty())
        return firstFrame(media, first, maxSide);
    return picture(m_core.media(), media.sha256, media.originalName, maxSide);
}

/// Of a video: the recorded frame or none.
Result<QImage> PictureService::firstFrame(const MediaRecord& media, const QJsonObject& recorded,
                                          int maxSide) {
    const auto key = cacheKey(media.sha256, maxSide);
    if (const auto known = m_core.pictures().find(key); !known.isNull())
        return known;
    SL_TRY(const auto record, video::frameRecordFromJson(recorded));
    SL_TRY(const auto file, video::VideoFile::open(m_core.media().pathOf(media.sha256)));
    SL_TRY(const auto frame, file->again(record));
    auto image = frame.picture;
    if (maxSide > 0 && qMax(image.width(), image.height()) > maxSide)
        image = image.scaled(maxSide, maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_core.pictures().insert(key, image);
    return image;
}

Result<QImage> PictureService::faceChip(FaceId id, int side) {
    SL_TRY(const auto face,
           m_core.read([&](store::Database& database) { return store::FaceRepository(database).find(id); }));
    SL_TRY(const auto media, m_core.read([&](store::Database& database) {
        return store::MediaRepository(database).find(face.media);
    }));
    return chip(m_core.media(), media.sha256, media.originalName, face.geometry, side,
                qMax(media.pixels.width(), media.pixels.height()));
}

Result<CandidateRecord> PictureService::candidateRecord(CandidateId id) {
    return m_core.read(
        [&](store::Database& database) { return store::SearchRepository(database).candidate(id); });
}

Result<QList<PortraitRecord>> PictureService::portraitsOf(const CandidateRecord& candidate) {
    SL_TRY(auto portraits, m_core.workspace().read([&](store::Database& database) {
        return store::PortraitRepository(database).ofPerson(candidate.person);
    }));
    const auto best = std::find_if(portraits.begin(), portraits.end(), [&](const PortraitRecord& portrait) {
        return portrait.id == candidate.portrait;
    });
    if (best == portraits.end())
        return fail(ErrorCode::NotFound, candidate.personExternalId,
                    u"the portrait of the candidate list has left the gallery"_s);
    std::rotate(portraits.begin(), best, best + 1);
    return portraits;
}

Result<PortraitRecord> PictureService::portraitOf(CandidateId id, int place) {
    SL_TRY(const auto candidate, candidateRecord(id));
    SL_TRY(const auto portraits, portraitsOf(candidate));
    if (place < 0 || place >= portraits.size())
        return fail(ErrorCode::NotFound, QString::number(id.value), u"no such portrait"_s);
    return portraits.at(place);
}

Result<int> PictureService::portraitCount(CandidateId id) {
    SL_TRY(const auto candidate, candidateRecord(id));
    return portraitsOf(candidate).map(
        [](const QList<PortraitRecord>& portraits) { return static_cast<int>(portraits.size()); });
}

Result<QImage> PictureService::candidate(CandidateId id, int maxSide, int place) {
    SL_TRY(const auto portrait, portraitOf(id, place));
    return picture(m_core.workspace().portraits(), portrait.sha256, u"portrait"_s, maxSide);
}

Result<QImage> PictureService::candidateChip(CandidateId id, int side, int place) {
    SL_TRY(const auto portrait, portraitOf(id, place));
    return chip(m_core.workspace().portraits(), portrait.sha256, u"portrait"_s, portrait.face, side, 0);
}

} // namespace sl::casework
