// SPDX-License-Identifier: Apache-2.0
#include "app/frames/framerow.h"

#include "app/frames/planehash.h"

#include <utility>

namespace sl::frames {
namespace {

constexpr int kHighDefinition = 720; ///< lines from which on BT.709 is assumed, as players do

std::string fraction(AVRational value) {
    return std::to_string(value.num) + "/" + std::to_string(value.den);
}

bool isRgb(const AVFrame& frame) {
    const auto* form = av_pix_fmt_desc_get(AVPixelFormat(frame.format));
    return form && (form->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

bool isFullByName(int format) {
    return format == AV_PIX_FMT_YUVJ420P || format == AV_PIX_FMT_YUVJ422P || format == AV_PIX_FMT_YUVJ444P ||
           format == AV_PIX_FMT_YUVJ440P || format == AV_PIX_FMT_YUVJ411P;
}

std::string decoderOf(const DecodingAhead& decoding) {
    const unsigned version = avcodec_version();
    return std::string(decoding.codec().name) + " libavcodec " + std::to_string(AV_VERSION_MAJOR(version)) +
           "." + std::to_string(AV_VERSION_MINOR(version)) + "." + std::to_string(AV_VERSION_MICRO(version));
}

void addColours(JsonRow& row, const AVFrame& frame) {
    const auto colours = coloursOf(frame);
    const char* matrix = av_color_space_name(colours.matrix);
    row.add("matrix", matrix ? matrix : "unknown")
        .add("matrix_assumed", colours.matrixAssumed)
        .add("range", colours.isFull ? "full" : "limited")
        .add("range_assumed", colours.rangeAssumed);
}

std::vector<std::uint8_t> bytesOf(const AVFrame& frame) {
    const auto form = AVPixelFormat(frame.format);
    const int size = av_image_get_buffer_size(form, frame.width, frame.height, 1);
    if (size <= 0)
        return {};
    std::vector<std::uint8_t> bytes(static_cast<size_t>(size));
    if (av_image_copy_to_buffer(bytes.data(), size, frame.data, frame.linesize, form, frame.width,
                                frame.height, 1) < 0)
        return {};
    return bytes;
}

} // namespace

Planes planesOf(const AVFrame& frame) {
    auto bytes = bytesOf(frame);
    auto hash = sha256(bytes);
    return {std::move(bytes), std::move(hash)};
}

std::int64_t timeOf(const AVFrame& frame) {
    return frame.best_effort_timestamp;
}

std::optional<std::int64_t> byteOf(const DecodingAhead& decoding, const AVFrame& frame) {
    return frame.pkt_pos >= 0 ? std::optional(decoding.container().from() + frame.pkt_pos) : std::nullopt;
}

Colours coloursOf(const AVFrame& frame) {
    Colours colours;
    colours.matrix = frame.colorspace;
    if (frame.colorspace == AVCOL_SPC_UNSPECIFIED || frame.colorspace == AVCOL_SPC_RESERVED) {
        colours.matrixAssumed = !isRgb(frame);
        colours.matrix = isRgb(frame)                      ? AVCOL_SPC_RGB
                         : frame.height >= kHighDefinition ? AVCOL_SPC_BT709
                                                           : AVCOL_SPC_SMPTE170M;
    }
    colours.isFull = frame.color_range == AVCOL_RANGE_JPEG || isFullByName(frame.format) || isRgb(frame);
    colours.rangeAssumed = frame.color_range == AVCOL_RANGE_UNSPECIFIED && !colours.isFull;
    return colours;
}

JsonRow frameRow(const DecodingAhead& decoding, const DecodedFrame& decoded, const Place& place,
                 const Planes& planes) {
    JsonRow row;
    const AVFrame& frame = decoded.frame();
    const AVStream* stream = decoding.container().stream();
    row.add("frame", place.ordinal).add("stream", stream->index);
    if (timeOf(frame) != AV_NOPTS_VALUE)
        row.add("time", timeOf(frame));
    row.add("time_base", fraction(stream->time_base));
    if (const auto byte = byteOf(decoding, frame))
        row.add("byte", *byte);
    const char type = av_get_picture_type_char(frame.pict_type);
    row.add("type", std::string_view(&type, 1)).add("key_frame", frame.key_frame != 0);
    if (place.keyFrame >= 0)
        row.add("since_key_frame", place.ordinal - place.keyFrame);
    if (place.keyTime != AV_NOPTS_VALUE)
        row.add("key_time", place.keyTime);
    const char* form = av_get_pix_fmt_name(AVPixelFormat(frame.format));
    row.add("width", frame.width).add("height", frame.height).add("pixel_format", form ? form : "unknown");
    row.add("bytes", std::int64_t(planes.bytes.size())).add("sha256", planes.sha256);
    row.add("interlaced", frame.interlaced_frame != 0).add("top_field_first", frame.top_field_first != 0);
    row.add("pixel_aspect", fraction(decoded.pixelAspect()));
    row.add("rotation", decoded.turn().degrees).add("mirrored", decoded.turn().isMirrored);
    addColours(row, frame);
    row.add("corrupt", (frame.flags & AV_FRAME_FLAG_CORRUPT) != 0)
        .add("concealed", Decoding::isConcealed(frame));
    return row.add("decoder", decoderOf(decoding));
}

JsonRow lookRow(const DecodingAhead& decoding, const DecodedFrame& decoded, const Place& place) {
    JsonRow row;
    const AVFrame& frame = decoded.frame();
    row.add("frame", place.ordinal);
    if (timeOf(frame) != AV_NOPTS_VALUE)
        row.add("time", timeOf(frame));
    row.add("time_base", fraction(decoding.container().stream()->time_base));
    row.add("width", frame.width).add("height", frame.height);
    row.add("rotation", decoded.turn().degrees).add("mirrored", decoded.turn().isMirrored);
    return row.add("whole", (frame.flags & AV_FRAME_FLAG_CORRUPT) == 0 && !Decoding::isConcealed(frame));
}

} // namespace sl::frames
