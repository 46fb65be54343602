// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/gallerypictures.h"

#include "engine/session/internal/pictureservice.h"
#include "engine/store/portraitrepository.h"
#include "engine/vision/facepipeline.h"

namespace sl::session {
namespace {

constexpr int kLargestChip = 4096;

} // namespace

Result<PortraitRecord> GalleryPictures::portrait(PortraitId id) const {
    return m_core.reader()
        .run([id](store::Database& database) { return store::PortraitRepository(database).find(id); })
        .result();
}

Result<QImage> GalleryPictures::image(PortraitId id, int maxSide) const {
    const auto record = portrait(id);
    if (!record)
        return fail(record);
    const QString key = QStringLiteral("%1/%2").arg(record->sha256.hex()).arg(maxSide);
    if (const QImage known = m_cache->find(key); !known.isNull())
        return known;
    const auto decoded =
        PictureService::decode(m_core.portraits(), record->sha256, record->originalName, maxSide);
    if (!decoded)
        return fail(decoded);
    QImage image = decoded->pixels;
    if (maxSide > 0 && qMax(image.width(), image.height()) > maxSide)
        image = image.scaled(maxSide, maxSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_cache->insert(key, image);
    return image;
}

Result<QImage> GalleryPictures::chip(PortraitId id, int side) const {
    if (side < 1 || side > kLargestChip)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("side"));
    const auto record = portrait(id);
    if (!record)
        return fail(record);
    const QString key = QStringLiteral("%1/chip %2/%3").arg(record->sha256.hex()).arg(id.value).arg(side);
    if (const QImage known = m_cache->find(key); !known.isNull())
        return known;
    const auto decoded = PictureService::decode(m_core.portraits(), record->sha256, record->originalName, 0);
    if (!decoded)
        return fail(decoded);
    const QImage chip = vision::displayChip(decoded->pixels, record->face, side);
    m_cache->insert(key, chip);
    return chip;
}

} // namespace sl::session
