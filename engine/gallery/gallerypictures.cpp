// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/gallerypictures.h"

#include "engine/core/geometry.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/vision/facepipeline.h"
#include "engine/workspace/pictures/sealedpicture.h"

namespace sl::gallery {
namespace {

constexpr int kLargestChip = 4096;
constexpr int kLargestThumbnail = 512;
/// A booking photo's face takes about a third of its longer side: decoded this much larger than the
/// thumbnail, the face has as many pixels as it.
constexpr int kDecodedPerSide = 4;

/// The face upright, from no more of the file than it needs.
Result<QImage> makeThumbnail(const evidence::MediaVault& vault, const PortraitRecord& portrait, int side) {
    const auto decode = [&](int longSide) {
        return workspace::decodeSealed(vault, portrait.sha256, portrait.originalName, longSide);
    };
    auto picture = decode(kDecodedPerSide * side);
    if (!picture)
        return fail(picture);
    const double facePixels = portrait.face.box.width() / picture->scaleToOriginal;
    if (picture->scaleToOriginal > 1.0 && facePixels < side) {
        picture = decode(0);
        if (!picture)
            return fail(picture);
    }
    const FaceGeometry face = scaled(portrait.face, 1.0 / picture->scaleToOriginal);
    return vision::displayChip(picture->pixels, face, side).convertToFormat(QImage::Format_RGB32);
}

} // namespace

Result<PortraitRecord> GalleryPictures::portrait(PortraitId id) const {
    return m_core.read(
        [id](store::Database& database) { return store::PortraitRepository(database).find(id); });
}

Result<QImage> GalleryPictures::image(PortraitId id, int maxSide) const {
    SL_TRY(const auto record, portrait(id));
    const QString key = u"%1/%2"_s.arg(record.sha256.hex()).arg(maxSide);
    if (const QImage known = m_cache->find(key); !known.isNull())
        return known;
    SL_TRY(const auto decoded,
           workspace::decodeSealed(m_core.portraits(), record.sha256, record.originalName, maxSide));
    QImage image = decoded.pixels;
    if (maxSide > 0 && qMax(image.width(), image.height()) > maxSide)
        image = image.scaled(maxSide, maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_cache->insert(key, image);
    return image;
}

Result<QImage> GalleryPictures::chip(PortraitId id, int side) const {
    if (side < 1 || side > kLargestChip)
        return fail(ErrorCode::InvalidArgument, u"side"_s);
    SL_TRY(const auto record, portrait(id));
    const QString key = u"%1/chip %2/%3"_s.arg(record.sha256.hex()).arg(id.value).arg(side);
    if (const QImage known = m_cache->find(key); !known.isNull())
        return known;
    SL_TRY(const auto decoded,
           workspace::decodeSealed(m_core.portraits(), record.sha256, record.originalName, 0));
    const QImage chip = vision::displayChip(decoded.pixels, record.face, side);
    m_cache->insert(key, chip);
    return chip;
}

Result<QImage> GalleryPictures::thumbnail(PortraitId id, int side) const {
    if (side < 1 || side > kLargestThumbnail)
        return fail(ErrorCode::InvalidArgument, u"side"_s);
    SL_TRY(const auto record, portrait(id));
    const ThumbnailCache::Key key{id, record.sha256, side};
    if (const QImage known = m_thumbnails->find(key); !known.isNull())
        return known.convertToFormat(QImage::Format_RGB32);
    auto made = makeThumbnail(m_core.portraits(), record, side);
    if (made)
        m_thumbnails->insert(key, *made);
    return made;
}

} // namespace sl::gallery
