// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/decoding.h"

#include "app/frames/decoding/avlog.h"
#include "app/frames/decoding/blankframe.h"

#include <algorithm>
#include <tuple>

namespace sl::frames {

constexpr int kFailuresAtEnd = 64;

Outcome<std::unique_ptr<Decoding>> Decoding::open(int descriptor, int stream) {
    auto container = Container::open(descriptor, stream);
    if (!container)
        return tl::unexpected(container.error());
    std::unique_ptr<Decoding> made(new Decoding());
    made->m_container = std::move(*container);
    if (const auto done = made->openCodec(); !done)
        return tl::unexpected(done.error());
    return made;
}

Decoding::~Decoding() {
    avcodec_free_context(&m_codec);
    av_frame_free(&m_frame);
    av_frame_free(&m_started);
    av_packet_free(&m_packet);
}

Outcome<void> Decoding::openCodec() {
    const AVStream* stream = m_container->stream();
    const AVCodec* codec = avcodec_find_decoder(stream->codecpar->codec_id);
    if (!codec)
        return refuse("VideoCodecUnknown", avcodec_get_name(stream->codecpar->codec_id));
    m_codec = avcodec_alloc_context3(codec);
    m_frame = av_frame_alloc();
    m_packet = av_packet_alloc();
    m_started = av_frame_alloc();
    if (!m_codec || !m_frame || !m_started || !m_packet ||
        avcodec_parameters_to_context(m_codec, stream->codecpar) < 0)
        return refuse("VideoDamaged", lastMessage());
    m_codec->pkt_timebase = stream->time_base;
    m_codec->thread_count = 1;
    m_codec->get_buffer2 = startFrame;
    m_codec->opaque = this;
    if (avcodec_open2(m_codec, codec, nullptr) < 0)
        return refuse("VideoDamaged", lastMessage());
    std::ignore = takeConcealed(); // of frames that were decoded to find out about the stream
    return {};
}

const AVFrame* Decoding::next() {
    while (m_failures < kFailuresAtEnd) {
        const int got = avcodec_receive_frame(m_codec, m_frame);
        noteConcealing();
        if (got == 0) {
            markConcealed();
            return m_frame;
        }
        if (got == AVERROR_EOF)
            return nullptr;
        if (m_drained)
            ++m_failures;
        else
            feed();
    }
    return nullptr;
}

/// What the decoder refuses is passed over, as players do.
void Decoding::feed() {
    av_packet_unref(m_packet);
    if (av_read_frame(m_container->format(), m_packet) < 0) {
        m_drained = true;
        avcodec_send_packet(m_codec, nullptr);
        return;
    }
    if (m_packet->stream_index != m_container->stream()->index)
        return;
    m_codec->reordered_opaque = ++m_sent;
    if (m_packet->flags & AV_PKT_FLAG_KEY)
        m_keys.insert(m_sent);
    if (m_packet->pts != AV_NOPTS_VALUE && m_wanted && m_packet->pts >= *m_wanted)
        m_wanted.reset();
    const bool isPassed = m_wanted && m_packet->pts != AV_NOPTS_VALUE;
    m_codec->skip_frame = isPassed ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
    avcodec_send_packet(m_codec, m_packet);
    noteConcealing();
}

/// libavcodec marks a frame only when it gives it, which is after those that are predicted from it and shown
/// before it; but it says at once that it conceals.
void Decoding::noteConcealing() {
    if (takeConcealed())
        m_damaged.insert(m_sent);
}

/// Decided when the frame is given: what is shown before a key frame may be predicted from what came before
/// that, though its packet came behind the key frame's.
void Decoding::markConcealed() {
    const auto packet = m_frame->reordered_opaque;
    const auto lastUntil = [packet](const std::set<std::int64_t>& packets) {
        const auto behind = packets.upper_bound(packet);
        return behind == packets.begin() ? std::int64_t(0) : *std::prev(behind);
    };
    if (m_frame->decode_error_flags != 0 || isPartlyBlank(*m_frame))
        m_damaged.insert(packet);
    if (m_keys.contains(packet))
        m_keyGiven = packet;
    const auto damaged = lastUntil(m_damaged);
    if (damaged > 0 && damaged >= std::min(m_keyGiven, lastUntil(m_keys)))
        m_frame->decode_error_flags |= FF_DECODE_ERROR_CONCEALMENT_ACTIVE;
}

/// When a frame is begun, the one before it is done.
int Decoding::startFrame(AVCodecContext* codec, AVFrame* frame, int flags) {
    auto& self = *static_cast<Decoding*>(codec->opaque);
    self.checkStarted();
    const int got = blankFrame(codec, frame, flags);
    if (got >= 0 && av_frame_ref(self.m_started, frame) >= 0)
        self.m_startedBy = self.m_sent;
    return got;
}

void Decoding::checkStarted() {
    if (m_started->buf[0] && isPartlyBlank(*m_started))
        m_damaged.insert(m_startedBy);
    av_frame_unref(m_started);
}

bool Decoding::seek(std::int64_t time, std::optional<std::int64_t> wanted) {
    avcodec_flush_buffers(m_codec);
    av_frame_unref(m_started);
    m_drained = false;
    m_failures = 0;
    m_wanted = wanted;
    return av_seek_frame(m_container->format(), m_container->stream()->index, time, AVSEEK_FLAG_BACKWARD) >=
           0;
}

} // namespace sl::frames
