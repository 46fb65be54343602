// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/jpeg2000.h"

#include "engine/core/literals.h"

#include <QColorSpace>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <openjpeg.h>
#include <optional>

namespace sl::helper {
namespace {

constexpr QByteArrayView kCodeStream("\xFF\x4F\xFF\x51", 4);
constexpr OPJ_UINT32 kMostComponents = 8; ///< three colours, alpha, and what nobody looks at

struct FreeImage {
    void operator()(opj_image_t* image) const { opj_image_destroy(image); }
};

struct Source {
    QByteArrayView bytes;
    OPJ_OFF_T at = 0;
};

OPJ_SIZE_T readBytes(void* buffer, OPJ_SIZE_T wanted, void* user) {
    auto& source = *static_cast<Source*>(user);
    const auto count = std::min<OPJ_OFF_T>(OPJ_OFF_T(wanted), source.bytes.size() - source.at);
    if (count <= 0)
        return OPJ_SIZE_T(-1);
    std::memcpy(buffer, source.bytes.data() + source.at, size_t(count));
    source.at += count;
    return OPJ_SIZE_T(count);
}

OPJ_BOOL seekTo(OPJ_OFF_T at, void* user) {
    auto& source = *static_cast<Source*>(user);
    source.at = std::clamp<OPJ_OFF_T>(at, 0, source.bytes.size());
    return source.at == at ? OPJ_TRUE : OPJ_FALSE;
}

OPJ_OFF_T skipBytes(OPJ_OFF_T count, void* user) {
    auto& source = *static_cast<Source*>(user);
    const auto before = source.at;
    source.at = std::clamp<OPJ_OFF_T>(source.at + count, 0, source.bytes.size());
    return source.at == before && count != 0 ? -1 : source.at - before;
}

/// All lives as long as the picture is decoded.
struct Opened {
    Source source;
    std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream{opj_stream_default_create(OPJ_TRUE),
                                                                        opj_stream_destroy};
    std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec{nullptr, opj_destroy_codec};
    std::unique_ptr<opj_image_t, FreeImage> image;
    QString complaint; ///< the decoder's first
};

void keepComplaint(const char* message, void* user) {
    auto& complaint = *static_cast<QString*>(user);
    if (complaint.isEmpty())
        complaint = QString::fromLatin1(message).trimmed();
}

tl::unexpected<Error> damaged(const Opened& opened) {
    return fail(ErrorCode::ImageTruncated, {}, u"damaged: %1"_s.arg(opened.complaint));
}

/// The TIFF structure of a box "uuid" as ExifTool and camera makers write it.
QByteArray exifOf(QByteArrayView file) {
    constexpr QByteArrayView kExif("JpgTiffExif->JP2", 16);
    for (qsizetype at = 0; at + 8 <= file.size();) {
        const qint64 length = qFromBigEndian<quint32>(file.data() + at);
        if (length < 8 || length > file.size() - at)
            return {};
        const auto body = file.sliced(at + 8, qsizetype(length) - 8);
        if (file.sliced(at + 4, 4) == QByteArrayView("uuid") && body.startsWith(kExif))
            return body.sliced(kExif.size()).toByteArray();
        at += qsizetype(length);
    }
    return {};
}

/// One component of the picture, whatever its precision and sampling, with values from 0 to 1.
class Plane {
public:
    explicit Plane(const opj_image_comp_t& component)
        : m_component(component)
        , m_offset(component.sgnd ? 1 << (component.prec - 1) : 0)
        , m_most(double((1U << component.prec) - 1)) {}

    [[nodiscard]] double at(int x, int y) const {
        const auto column = std::min(OPJ_UINT32(x) / m_component.dx, m_component.w - 1);
        const auto row = std::min(OPJ_UINT32(y) / m_component.dy, m_component.h - 1);
        const auto value = m_component.data[size_t(row) * m_component.w + column] + m_offset;
        return std::clamp(value / m_most, 0.0, 1.0);
    }

private:
    const opj_image_comp_t& m_component;
    OPJ_INT32 m_offset;
    double m_most;
};

int toByte(double value) {
    return int(std::lround(std::clamp(value, 0.0, 1.0) * 255));
}

QRgb fromYcc(double luma, double blue, double red, int alpha) { // ITU-R BT.601, full range
    blue -= 0.5;
    red -= 0.5;
    return qRgba(toByte(luma + 1.402 * red), toByte(luma - 0.344136 * blue - 0.714136 * red),
                 toByte(luma + 1.772 * blue), alpha);
}

bool isYcc(const opj_image_t& image) {
    const bool isReduced = image.comps[1].dx != 1 || image.comps[1].dy != 1;
    return image.color_space == OPJ_CLRSPC_SYCC || (image.color_space != OPJ_CLRSPC_SRGB && isReduced);
}

std::optional<Plane> alphaOf(const opj_image_t& image) {
    for (OPJ_UINT32 i = 1; i < image.numcomps; ++i) {
        if (image.comps[i].alpha != 0)
            return Plane(image.comps[i]);
    }
    return std::nullopt;
}

QImage drawColour(const opj_image_t& image, QSize size) {
    const std::optional<Plane> alpha = alphaOf(image);
    const Plane first(image.comps[0]), second(image.comps[1]), third(image.comps[2]);
    const bool isLuma = isYcc(image);
    QImage drawn(size, alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    for (int y = 0; y < drawn.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(drawn.scanLine(y));
        for (int x = 0; x < drawn.width(); ++x) {
            const int opaque = alpha ? toByte(alpha->at(x, y)) : 255;
            const double a = first.at(x, y), b = second.at(x, y), c = third.at(x, y);
            line[x] = isLuma ? fromYcc(a, b, c, opaque) : qRgba(toByte(a), toByte(b), toByte(c), opaque);
        }
    }
    return drawn;
}

QImage drawGrey(const opj_image_t& image, QSize size) {
    const Plane grey(image.comps[0]);
    QImage drawn(size, image.comps[0].prec > 8 ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8);
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.depth() == 16)
                reinterpret_cast<quint16*>(drawn.scanLine(y))[x] =
                    quint16(std::lround(grey.at(x, y) * 65535));
            else
                drawn.scanLine(y)[x] = uchar(toByte(grey.at(x, y)));
        }
    }
    return drawn;
}

/// As where a file breaks off before anything that can be seen.
bool isOfOneColour(const QImage& image) {
    const QImage one = image.copy(0, 0, 1, 1).scaled(image.size());
    return one == image;
}

Result<pictures::DecodedPixels> decode(Opened& opened, QSize size) {
    auto& image = *opened.image;
    opj_set_warning_handler(opened.codec.get(), keepComplaint, &opened.complaint);
    if (!opj_decode(opened.codec.get(), opened.stream.get(), &image) ||
        !opj_end_decompress(opened.codec.get(), opened.stream.get()))
        return damaged(opened);
    if (image.color_space == OPJ_CLRSPC_CMYK || image.color_space == OPJ_CLRSPC_EYCC)
        return fail(ErrorCode::FormatUnread, {}, u"JPEG 2000, CMYK"_s);
    for (OPJ_UINT32 i = 0; i < image.numcomps; ++i) {
        const auto& component = image.comps[i];
        if (!component.data || component.w == 0 || component.h == 0 || component.dx == 0 || component.dy == 0)
            return damaged(opened);
        if (component.prec == 0 || component.prec > 16)
            return fail(ErrorCode::SamplesUnread, {}, u"%1 bits"_s.arg(component.prec));
    }
    QImage drawn = image.numcomps >= 3 ? drawColour(image, size) : drawGrey(image, size);
    if (drawn.isNull())
        return fail(ErrorCode::OutOfMemory, {}, u"not enough memory"_s);
    const auto icc = QByteArray::fromRawData(reinterpret_cast<const char*>(image.icc_profile_buf),
                                             qsizetype(image.icc_profile_len));
    if (image.numcomps >= 3)
        drawn.setColorSpace(icc.isEmpty() ? QColorSpace(QColorSpace::SRgb)
                                          : QColorSpace::fromIccProfile(icc));
    const bool isSpoilt = !opened.complaint.isEmpty();
    if (isSpoilt && isOfOneColour(drawn))
        return damaged(opened);
    return pictures::DecodedPixels{std::move(drawn), {.isDoubtful = isSpoilt}};
}

} // namespace

Result<pictures::OpenedPicture> openJpeg2000(const QByteArray& file) {
    const bool isBare = QByteArrayView(file).startsWith(kCodeStream);
    auto opened = std::make_shared<Opened>();
    opened->source.bytes = file;
    opj_stream_set_user_data(opened->stream.get(), &opened->source, nullptr);
    opj_stream_set_user_data_length(opened->stream.get(), OPJ_UINT64(file.size()));
    opj_stream_set_read_function(opened->stream.get(), readBytes);
    opj_stream_set_seek_function(opened->stream.get(), seekTo);
    opj_stream_set_skip_function(opened->stream.get(), skipBytes);
    opened->codec.reset(opj_create_decompress(isBare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2));
    opj_set_error_handler(opened->codec.get(), keepComplaint, &opened->complaint);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* image = nullptr;
    if (!opj_setup_decoder(opened->codec.get(), &parameters) ||
        !opj_decoder_set_strict_mode(opened->codec.get(), OPJ_FALSE) || // what a file that breaks off holds
        !opj_read_header(opened->stream.get(), opened->codec.get(), &image))
        return damaged(*opened);
    opened->image.reset(image);
    if (image->numcomps == 0 || image->numcomps > kMostComponents)
        return fail(ErrorCode::FormatUnread, {}, u"JPEG 2000, %1 components"_s.arg(image->numcomps));
    constexpr OPJ_UINT32 kLargest = 1 << 30;
    if (image->x1 <= image->x0 || image->y1 <= image->y0 || image->x1 > kLargest || image->y1 > kLargest)
        return fail(ErrorCode::ImageTruncated, {}, u"damaged: no size in its header"_s);
    pictures::OpenedPicture picture;
    picture.format = "jp2";
    picture.size = {int(image->x1 - image->x0), int(image->y1 - image->y0)};
    picture.exif = isBare ? QByteArray() : exifOf(file);
    picture.decode = [opened, size = picture.size] { return decode(*opened, size); };
    return picture;
}

} // namespace sl::helper
