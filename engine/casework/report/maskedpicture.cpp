// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/maskedpicture.h"

#include "engine/casework/intake/pictureservice.h"
#include "engine/core/geometry.h"
#include "engine/store/case/facerepository.h"

#include <QPainter>

namespace sl::casework {

Result<QImage> maskedPicture(CaseCore& core, const MediaRecord& media, const QList<FaceId>& shown,
                             int maxSide) {
    SL_TRY(auto image, PictureService(core).media(media.id, maxSide));
    SL_TRY(const auto faces, core.read([&](store::Database& database) {
        return store::FaceRepository(database).ofMedia(media.id);
    }));
    const double scale = media.pixels.isEmpty() ? 1.0 : double(image.width()) / media.pixels.width();
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(118, 118, 118));
    for (const auto& face : faces) {
        if (shown.contains(face.id))
            continue;
        const auto box = scaled(face.geometry, scale).box;
        painter.drawEllipse(
            box.adjusted(-0.1 * box.width(), -0.1 * box.height(), 0.1 * box.width(), 0.1 * box.height()));
    }
    painter.end();
    return image;
}

} // namespace sl::casework
