// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/decoding.h"

#include "app/frames/decoding/avlog.h"

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
    if (!m_codec || !m_frame || !m_packet || avcodec_parameters_to_context(m_codec, stream->codecpar) < 0)
        return refuse("VideoDamaged", lastMessage());
    m_codec->pkt_timebase = stream->time_base;
    m_codec->thread_count = 1;
    if (avcodec_open2(m_codec, codec, nullptr) < 0)
        return refuse("VideoDamaged", lastMessage());
    return {};
}

const AVFrame* Decoding::next() {
    while (m_failures < kFailuresAtEnd) {
        const int got = avcodec_receive_frame(m_codec, m_frame);
        if (got == 0)
            return m_frame;
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
    if (m_packet->stream_index == m_container->stream()->index)
        avcodec_send_packet(m_codec, m_packet);
}

bool Decoding::seek(std::int64_t time) {
    avcodec_flush_buffers(m_codec);
    m_drained = false;
    m_failures = 0;
    return av_seek_frame(m_container->format(), m_container->stream()->index, time, AVSEEK_FLAG_BACKWARD) >=
           0;
}

} // namespace sl::frames
