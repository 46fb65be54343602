// SPDX-License-Identifier: Apache-2.0
#include "app/pictures/heif.h"

#include "engine/core/literals.h"

#include <QColorSpace>
#include <QtEndian>

#include <cstring>
#include <libheif/heif.h>
#include <memory>

namespace sl::helper {
namespace {

struct Free {
    void operator()(heif_context* context) const { heif_context_free(context); }
    void operator()(heif_image_handle* handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image* image) const { heif_image_release(image); }
    void operator()(heif_decoding_options* options) const { heif_decoding_options_free(options); }
    void operator()(heif_color_profile_nclx* profile) const { heif_nclx_color_profile_free(profile); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

/// Both live as long as the picture is decoded.
struct Container {
    Owned<heif_context> context{heif_context_alloc()};
    Owned<heif_image_handle> picture;
};

auto refusal(const heif_error& error, const QByteArray& format) {
    const bool isUnread =
        error.code == heif_error_Unsupported_filetype || error.code == heif_error_Unsupported_feature;
    return isUnread ? fail(ErrorCode::FormatUnread, {}, QString::fromLatin1(format.toUpper()))
                    : fail(ErrorCode::ImageTruncated, {}, u"damaged: %1"_s.arg(QLatin1String(error.message)));
}

/// The TIFF structure of the first EXIF block: behind four bytes that say how far behind them it begins.
QByteArray exifOf(const heif_image_handle* picture) {
    heif_item_id block = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(picture, "Exif", &block, 1) != 1)
        return {};
    QByteArray bytes(qsizetype(heif_image_handle_get_metadata_size(picture, block)), '\0');
    if (bytes.size() < 4 ||
        heif_image_handle_get_metadata(picture, block, bytes.data()).code != heif_error_Ok)
        return {};
    const auto behind = qsizetype(qFromBigEndian<quint32>(bytes.constData()));
    return behind < bytes.size() - 4 ? bytes.sliced(4 + behind) : QByteArray();
}

/// Whether a property of the container says how a picture is turned (ISO/IEC 23008-12, 6.5.10 and 6.5.12).
bool isTurnedByContainer(QByteArrayView file) {
    const auto name = file.indexOf("ipco");
    if (name < 4)
        return false;
    const qint64 length = qFromBigEndian<quint32>(file.data() + name - 4);
    const auto properties = file.sliced(name + 4, qBound<qint64>(0, length - 8, file.size() - name - 4));
    for (qsizetype at = 0; at + 8 <= properties.size();) {
        const auto kind = properties.sliced(at + 4, 4);
        if (kind == QByteArrayView("irot") || kind == QByteArrayView("imir"))
            return true;
        at += qMax<qsizetype>(8, qFromBigEndian<quint32>(properties.data() + at));
    }
    return false;
}

/// The light of HDR goes beyond what 8 bits of a screen's colours hold: it is refused, not shown wrong.
Result<QColorSpace> byNumbers(const heif_color_profile_nclx& said) {
    auto transfer = QColorSpace::TransferFunction::SRgb;
    switch (said.transfer_characteristics) {
    case heif_transfer_characteristic_ITU_R_BT_2100_0_PQ:
        return fail(ErrorCode::SamplesUnread, {}, u"HDR (PQ)"_s);
    case heif_transfer_characteristic_ITU_R_BT_2100_0_HLG:
        return fail(ErrorCode::SamplesUnread, {}, u"HDR (HLG)"_s);
    case heif_transfer_characteristic_linear:
        transfer = QColorSpace::TransferFunction::Linear;
        break;
    default:
        break;
    }
    switch (said.color_primaries) {
    case heif_color_primaries_SMPTE_EG_432_1:
        return QColorSpace(QColorSpace::Primaries::DciP3D65, transfer);
    case heif_color_primaries_ITU_R_BT_2020_2_and_2100_0:
        return QColorSpace(QPointF(0.3127, 0.329), QPointF(0.708, 0.292), QPointF(0.17, 0.797),
                           QPointF(0.131, 0.046), transfer);
    default:
        return QColorSpace(QColorSpace::Primaries::SRgb, transfer);
    }
}

/// What neither an ICC profile that can be read nor numbers say is sRGB. Errors: SamplesUnread (HDR).
Result<QColorSpace> colourSpaceOf(const heif_image_handle* picture) {
    const auto bytes = heif_image_handle_get_raw_color_profile_size(picture);
    if (bytes > 0) {
        QByteArray icc(qsizetype(bytes), '\0');
        if (heif_image_handle_get_raw_color_profile(picture, icc.data()).code == heif_error_Ok) {
            const auto profile = QColorSpace::fromIccProfile(icc);
            if (profile.isValid())
                return profile;
        }
    }
    heif_color_profile_nclx* said = nullptr;
    if (heif_image_handle_get_nclx_color_profile(picture, &said).code != heif_error_Ok)
        return QColorSpace(QColorSpace::SRgb);
    const Owned<heif_color_profile_nclx> owned(said);
    return byNumbers(*said);
}

Result<pictures::DecodedPixels> decode(const Container& container, QSize size, const QByteArray& format) {
    SL_TRY(const auto colours, colourSpaceOf(container.picture.get()));
    const bool hasAlpha = heif_image_handle_has_alpha_channel(container.picture.get()) != 0;
    const Owned<heif_decoding_options> options(heif_decoding_options_alloc());
    options->convert_hdr_to_8bit = 1;
    heif_image* drawn = nullptr;
    const auto error = heif_decode_image(
        container.picture.get(), &drawn, heif_colorspace_RGB,
        hasAlpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Owned<heif_image> owned(drawn);
    if (error.code != heif_error_Ok)
        return refusal(error, format);
    const QSize real(heif_image_get_width(drawn, heif_channel_interleaved),
                     heif_image_get_height(drawn, heif_channel_interleaved));
    if (real != size)
        return fail(ErrorCode::ImageTruncated, {}, u"damaged: another size than its header says"_s);
    int stride = 0;
    const auto* rows = heif_image_get_plane_readonly(drawn, heif_channel_interleaved, &stride);
    QImage image(size, hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (!rows || image.isNull())
        return fail(ErrorCode::OutOfMemory, {}, u"not enough memory"_s);
    const auto bytes = size_t(size.width()) * (hasAlpha ? 4 : 3);
    for (int y = 0; y < size.height(); ++y)
        std::memcpy(image.scanLine(y), rows + qsizetype(y) * stride, bytes);
    image.setColorSpace(colours);
    return pictures::DecodedPixels{std::move(image), {}};
}

} // namespace

void prepareHeif() {
    heif_init(nullptr);
}

Result<pictures::OpenedPicture> openHeif(const QByteArray& file) {
    const QByteArray format = file.mid(8, 3) == "avi" ? "avif" : "heic";
    auto container = std::make_shared<Container>();
    auto error = heif_context_read_from_memory_without_copy(container->context.get(), file.constData(),
                                                            size_t(file.size()), nullptr);
    heif_image_handle* picture = nullptr;
    if (error.code == heif_error_Ok)
        error = heif_context_get_primary_image_handle(container->context.get(), &picture);
    if (error.code != heif_error_Ok)
        return refusal(error, format);
    container->picture.reset(picture);
    pictures::OpenedPicture opened;
    opened.format = format;
    opened.size = {heif_image_handle_get_width(picture), heif_image_handle_get_height(picture)};
    opened.pictures = heif_context_get_number_of_top_level_images(container->context.get());
    opened.exif = exifOf(picture);
    opened.isTurned = isTurnedByContainer(file);
    opened.decode = [container, size = opened.size, format] { return decode(*container, size, format); };
    return opened;
}

} // namespace sl::helper
