// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/answer.h"

#include "app/pictures/damagedtiff.h"
#include "app/pictures/damagedwebp.h"
#include "app/pictures/heif.h"
#include "app/pictures/jpeg2000.h"
#include "app/pictures/warnings.h"
#include "engine/core/literals.h"
#include "engine/pictures/picturedecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QJsonDocument>

#include <array>
#include <cstring>
#include <new>
#include <sys/mman.h>

namespace sl::helper {
namespace {

constexpr std::array kCodecs{pictures::Codec{QLatin1String("HEIC"), openHeif},
                             pictures::Codec{QLatin1String("AVIF"), openHeif},
                             pictures::Codec{QLatin1String("JPEG 2000"), openJpeg2000},
                             pictures::Codec{QLatin1String("tiff"), openDamagedTiff},
                             pictures::Codec{QLatin1String("webp"), openDamagedWebp}};

QByteArray lineOf(const QJsonObject& row) {
    return QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
}

bool draw(const QImage& image, std::span<std::uint8_t> pixels) {
    const auto stride = size_t(image.width()) * 3;
    const size_t bytes = stride * size_t(image.height());
    if (bytes > pixels.size())
        return false;
    // all pages at once; a kernel that does not know this brings them one by one
    static_cast<void>(madvise(pixels.data(), bytes, MADV_POPULATE_WRITE));
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(pixels.data() + size_t(y) * stride, image.constScanLine(y), stride);
    return true;
}

} // namespace

void prepareDecoders() {
    prepareHeif();
    listenToDecoders();
    QImage grey(32, 32, QImage::Format_RGB32); // too small for Qt to start threads, which no fork has
    grey.fill(Qt::gray);
    static_cast<void>(QImageReader::supportedImageFormats()); // loads every plug-in
    for (const char* format : {"jpeg", "png", "tiff"}) {
        QByteArray own;
        QBuffer buffer(&own);
        if (QImageWriter writer(&buffer, format); writer.write(grey))
            static_cast<void>(pictures::decodePicture(own, {}));
    }
}

QByteArray refusal(ErrorCode error, const QString& detail) {
    return lineOf({{u"error"_s, errorName(error)}, {u"detail"_s, detail}});
}

QByteArray answer(const QByteArray& file, const Request& request, std::span<std::uint8_t> pixels) {
    try {
        const auto decoded =
            pictures::decodePicture(file, {}, request.limits, request.fitInside, {kCodecs, takeSpoiltData});
        if (!decoded)
            return refusal(decoded.error().code, decoded.error().detail);
        const auto& image = decoded->pixels;
        if (!draw(image, pixels))
            return refusal(ErrorCode::ImageTooLarge, u"no memory to draw in"_s);
        return lineOf({{u"width"_s, image.width()},
                       {u"height"_s, image.height()},
                       {u"original_width"_s, decoded->originalSize.width()},
                       {u"original_height"_s, decoded->originalSize.height()},
                       {u"facts"_s, decoded->metadata}});
    } catch (const std::bad_alloc&) {
        return refusal(ErrorCode::OutOfMemory, u"not enough memory"_s);
    }
}

} // namespace sl::helper
