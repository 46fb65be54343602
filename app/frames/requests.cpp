// SPDX-License-Identifier: Apache-2.0
#include "app/frames/requests.h"

#include "app/frames/picture.h"

#include <algorithm>

namespace sl::frames {
namespace {

constexpr std::int64_t kMaxFrames = 20'000'000; ///< more than two days of 100 frames a second
constexpr std::int64_t kReordered = 64;         ///< frames by which a decoder may be behind after a seek
constexpr std::int64_t kBetweenSigns = 100;     ///< frames or packets
constexpr size_t kAlignment = 64;

/// Says now and then how far the work is, for the caller's patience ends with a long silence.
void sayAt(const Requests::Say& say, std::int64_t count) {
    if (count > 0 && count % kBetweenSigns == 0)
        say(JsonRow().add("at", count).line());
}

void refuseWith(const Requests::Say& say, const Refusal& refusal) {
    say(JsonRow().add("error", refusal.reason).add("detail", refusal.detail).line());
}

} // namespace

bool Requests::open(const Say& say) {
    return m_decoding || restart(say);
}

bool Requests::restart(const Say& say) {
    m_place = Place{-1, -1, AV_NOPTS_VALUE};
    m_counted = true;
    m_current.reset();
    m_planes.reset();
    m_before.reset();
    m_decoding.reset();
    auto opened = DecodingAhead::open(m_media, m_stream);
    if (!opened) {
        refuseWith(say, opened.error());
        return false;
    }
    m_decoding = std::move(*opened);
    return true;
}

bool Requests::next() {
    m_planes.reset();
    m_current = m_decoding->next();
    if (m_current && m_place) {
        ++m_place->ordinal;
        if (m_current->frame().key_frame) {
            m_place->keyFrame = m_place->ordinal;
            m_place->keyTime = timeOf(m_current->frame());
        }
    }
    return m_current != nullptr;
}

void Requests::describe(const Say& say) {
    if (!open(say))
        return;
    const auto& container = m_decoding->container();
    const auto* stream = container.stream();
    for (unsigned i = 0; i < container.format()->nb_streams; ++i) {
        const auto* any = container.format()->streams[i];
        const char* kind = av_get_media_type_string(any->codecpar->codec_type);
        say(JsonRow()
                .add("stream", any->index)
                .add("kind", kind ? kind : "unknown")
                .add("codec", avcodec_get_name(any->codecpar->codec_id))
                .line());
    }
    JsonRow row;
    row.add("container", container.isRecovered() ? "unknown" : container.format()->iformat->name);
    row.add("recovered", container.isRecovered()).add("from_byte", container.from());
    row.add("stream", stream->index).add("codec", avcodec_get_name(stream->codecpar->codec_id));
    row.add("time_base", std::to_string(stream->time_base.num) + "/" + std::to_string(stream->time_base.den));
    row.add("average_rate",
            std::to_string(stream->avg_frame_rate.num) + "/" + std::to_string(stream->avg_frame_rate.den));
    say(row.add("end", true).line());
}

void Requests::packets(const Say& say) {
    if (!restart(say))
        return;
    const auto& container = m_decoding->container();
    std::int64_t count = 0, keys = 0, bytes = 0, corrupt = 0;
    std::int64_t first = INT64_MAX, last = INT64_MIN;
    AVPacket* packet = av_packet_alloc();
    while (packet && count < kMaxFrames && av_read_frame(container.format(), packet) >= 0) {
        if (packet->stream_index == container.stream()->index) {
            ++count;
            keys += (packet->flags & AV_PKT_FLAG_KEY) ? 1 : 0;
            corrupt += (packet->flags & AV_PKT_FLAG_CORRUPT) ? 1 : 0;
            bytes += packet->size;
            const auto time = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
            if (time != AV_NOPTS_VALUE) {
                first = std::min(first, time);
                last = std::max(last, av_sat_add64(time, std::max<std::int64_t>(packet->duration, 0)));
            }
        }
        av_packet_unref(packet);
        sayAt(say, count);
    }
    av_packet_free(&packet);
    JsonRow row;
    row.add("packets", count).add("key_packets", keys).add("corrupt_packets", corrupt).add("bytes", bytes);
    if (first <= last)
        row.add("first_time", first).add("end_time", last);
    const auto* stream = container.stream();
    row.add("time_base", std::to_string(stream->time_base.num) + "/" + std::to_string(stream->time_base.den));
    m_decoding.reset(); // its packets are used up
    say(row.add("end", true).line());
}

void Requests::frames(const Say& say) {
    if (!restart(say))
        return;
    while (m_place->ordinal < kMaxFrames && next())
        say(frameRow(*m_decoding, *m_current, *m_place, planes()).line());
    const auto count = m_place->ordinal + 1;
    m_decoding.reset();
    if (count == 0)
        return refuseWith(say, {"VideoWithoutFrames", "no frame could be decoded"});
    say(JsonRow().add("frames", count).add("end", true).line());
}

bool Requests::reach(const Say& say, std::int64_t ordinal) {
    // without a current frame the decoding is at its beginning, or behind the last frame
    const bool isBehind = m_decoding && m_place && m_counted &&
                          (m_current ? m_place->ordinal <= ordinal : m_place->ordinal < 0);
    if (!isBehind && !restart(say))
        return false;
    while (m_place->ordinal < ordinal && next())
        sayAt(say, m_place->ordinal);
    if (m_current && m_place->ordinal == ordinal)
        return true;
    if (m_place->ordinal < 0)
        refuseWith(say, {"VideoWithoutFrames", "no frame could be decoded"});
    else
        refuseWith(say, {"NotFound", "the last frame is " + std::to_string(m_place->ordinal)});
    return false;
}

void Requests::frame(const Say& say, std::int64_t ordinal) {
    if (m_decoding && m_before && m_placeBefore.ordinal == ordinal)
        return give(say, *m_before, m_placeBefore, planesOf(m_before->frame()));
    if (reach(say, ordinal))
        give(say, *m_current, *m_place, planes());
}

void Requests::holdBefore() {
    if (!m_decoding || !m_current || !m_place || !m_counted)
        return;
    m_before = m_current;
    m_placeBefore = *m_place;
}

void Requests::look(const Say& say, std::int64_t ordinal, int side) {
    holdBefore();
    if (!reach(say, ordinal))
        return;
    const AVFrame& found = m_current->frame();
    const double scale = std::min(1.0, double(side) / std::max(found.width, found.height));
    const int width = std::max(1, int(found.width * scale));
    const int height = std::max(1, int(found.height * scale));
    const auto bytes = size_t(width) * 3 * size_t(height);
    if (bytes > m_shared.size())
        return refuseWith(say, {"VideoTooLarge", "no memory to draw in"});
    if (!drawLook(found, width, height, m_shared.first(bytes)))
        return refuseWith(say, {"VideoCodecUnknown", "pixel format"});
    auto row = lookRow(*m_decoding, *m_current, *m_place);
    say(row.add("look_width", width).add("look_height", height).add("end", true).line());
}

const Planes& Requests::planes() {
    if (!m_planes)
        m_planes = planesOf(m_current->frame());
    return *m_planes;
}

bool Requests::isAt(const Recorded& recorded) {
    return (!recorded.time || timeOf(m_current->frame()) == *recorded.time) &&
           (!recorded.byte || byteOf(*m_decoding, m_current->frame()) == recorded.byte) &&
           planes().sha256 == recorded.sha256;
}

bool Requests::reachAhead(const Say& say, const Recorded& recorded) {
    const auto ahead = m_place ? recorded.ordinal - m_place->ordinal : -1;
    if (ahead < 0 || ahead > recorded.sinceKey + 1 || (ahead == 0 && !m_current))
        return false;
    while (m_place->ordinal < recorded.ordinal && next())
        sayAt(say, m_place->ordinal);
    return m_current && isAt(recorded);
}

bool Requests::reachBySeeking(const Say& say, const Recorded& recorded, bool passesOver) {
    if (!recorded.time || !recorded.keyTime || m_decoding->container().isRecovered())
        return false;
    m_place.reset();
    m_current.reset();
    m_planes.reset();
    m_counted = false;
    if (!m_decoding->seek(*recorded.keyTime, passesOver ? recorded.time : std::nullopt))
        return false;
    for (auto left = recorded.sinceKey + kReordered; left > 0 && next(); --left) {
        sayAt(say, left);
        if (timeOf(m_current->frame()) != *recorded.time)
            continue;
        // what was filled in depends on what was decoded before
        if (!isAt(recorded) || Decoding::isConcealed(m_current->frame()))
            return false;
        m_place = Place{recorded.ordinal, recorded.ordinal - recorded.sinceKey, *recorded.keyTime};
        return true;
    }
    return false;
}

void Requests::again(const Say& say, const Recorded& recorded) {
    if (!open(say))
        return;
    bool isFound = reachAhead(say, recorded);
    if (!isFound && recorded.isWhole)
        isFound = reachBySeeking(say, recorded, true);
    if (!isFound) // minutes may lie behind counting
        isFound = reachBySeeking(say, recorded, false);
    if (!isFound && !reach(say, recorded.ordinal))
        return;
    if (!isAt(recorded))
        return refuseWith(say, {"FrameChanged", "frame " + std::to_string(recorded.ordinal) +
                                                    " has SHA-256 " + planes().sha256});
    give(say, *m_current, *m_place, planes());
}

void Requests::give(const Say& say, const DecodedFrame& decoded, const Place& place, const Planes& planes) {
    const auto& bytes = planes.bytes;
    const AVFrame& frame = decoded.frame();
    auto row = frameRow(*m_decoding, decoded, place, planes);
    if (!m_shared.empty()) {
        const size_t at = (bytes.size() + kAlignment - 1) / kAlignment * kAlignment;
        const auto drawn = size_t(pictureBytes(frame));
        if (bytes.empty() || at > m_shared.size() || drawn > m_shared.size() - at)
            return refuseWith(
                say, {"VideoTooLarge", std::to_string(frame.width) + "x" + std::to_string(frame.height)});
        std::copy(bytes.begin(), bytes.end(), m_shared.begin());
        if (!drawPicture(frame, m_shared.subspan(at, drawn)))
            return refuseWith(say, {"VideoCodecUnknown", "pixel format"});
        row.add("picture_at", std::int64_t(at));
    }
    say(row.add("end", true).line());
}

} // namespace sl::frames
