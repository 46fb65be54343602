// SPDX-License-Identifier: Apache-2.0
#include "app/frames/decoding/container.h"

#include "app/frames/decoding/avlog.h"
#include "app/frames/decoding/motionjpeg.h"
#include "app/frames/decoding/startcodes.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unistd.h>

namespace sl::frames {
namespace {

/// All that is read: containers that hold their own pictures.
constexpr std::array<std::string_view, 18> kFormats{"mov,mp4,m4a,3gp,3g2,mj2",
                                                    "matroska,webm",
                                                    "avi",
                                                    "asf",
                                                    "mpegts",
                                                    "mpeg",
                                                    "h264",
                                                    "hevc",
                                                    "mxf",
                                                    "dhav",
                                                    "mjpeg",
                                                    "flv",
                                                    "mpegvideo",
                                                    "m4v",
                                                    "ogg",
                                                    "ivf",
                                                    "dv",
                                                    "mpjpeg"};
constexpr std::array<std::string_view, 6> kElsewhere{"hls", "concat", "sdp", "dash", "rtsp", "imf"};
constexpr std::array<std::string_view, 9> kReferences{
    "#EXTM3U", "[playlist]", "<asx", "ffconcat", "[Reference]", "<ASX", "<smil", "RTSPtext", "<?wpl"};

template <size_t n>
bool isAmong(const std::array<std::string_view, n>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isPicture(std::string_view name) {
    return name == "image2" || name == "gif" || name == "apng" || name == "ico" || name == "webp" ||
           (name.size() > 5 && name.substr(name.size() - 5) == "_pipe");
}

bool isList(int descriptor) {
    std::array<char, 64> start{};
    const auto count = pread(descriptor, start.data(), start.size(), 0);
    std::string_view text(start.data(), size_t(std::max<ssize_t>(count, 0)));
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        text.remove_prefix(3);
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return std::any_of(kReferences.begin(), kReferences.end(),
                       [&](std::string_view word) { return text.substr(0, word.size()) == word; });
}

/// A raw stream begins with a start code; libavformat takes one behind a stranger's header for one, too.
bool isBehindOthers(int descriptor, std::string_view name) {
    std::array<std::uint8_t, 4> start{};
    if ((name != "h264" && name != "hevc") || pread(descriptor, start.data(), start.size(), 0) < 4)
        return false;
    const bool isCode = start[0] == 0 && start[1] == 0 && (start[2] == 1 || (start[2] == 0 && start[3] == 1));
    return !isCode;
}

/// What a container asks for beyond its own bytes is never opened.
int openNothing(AVFormatContext*, AVIOContext**, const char* url, int, AVDictionary**) {
    noteReference(url);
    return AVERROR(EPERM);
}

bool isShown(const AVStream& stream) {
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
}

} // namespace

Container::Container(int descriptor, std::int64_t from, bool recovered)
    : m_media(std::make_unique<Media>(descriptor, from)), m_recovered(recovered) {}

Container::~Container() {
    avformat_close_input(&m_format);
}

Outcome<std::unique_ptr<Container>> Container::open(int descriptor, int stream) {
    forgetMessages();
    if (lseek(descriptor, 0, SEEK_END) <= 0)
        return refuse("FileEmpty");
    if (isList(descriptor))
        return refuse("VideoRefersElsewhere", "a list of other files or addresses");
    std::unique_ptr<Container> made(new Container(descriptor, 0, false));
    const AVInputFormat* input = nullptr;
    av_probe_input_buffer2(made->m_media->io(), &input, "", nullptr, 0, 0);
    const std::string_view name = input ? input->name : "";
    if (isAmong(kElsewhere, name))
        return refuse("VideoRefersElsewhere", std::string(name));
    if (name == "jpeg_pipe" && isMotionJpeg(descriptor))
        input = av_find_input_format("mjpeg");
    else if (isPicture(name))
        return refuse("NotAVideo", "a picture: " + std::string(name));
    if (!isAmong(kFormats, input ? input->name : ""))
        return recover(descriptor, stream, {"NotAVideo", std::string(name)});
    if (isBehindOthers(descriptor, name)) {
        if (auto recovered = recover(descriptor, stream, {"NotAVideo", {}}))
            return recovered;
    }
    if (const auto done = made->read(input, stream); !done)
        return recover(descriptor, stream, done.error());
    return made;
}

Outcome<std::unique_ptr<Container>> Container::recover(int descriptor, int stream, const Refusal& otherwise) {
    if (otherwise.reason == "VideoRefersElsewhere" || stream > 0)
        return refuse(otherwise.reason, otherwise.detail);
    const auto found = findStream(descriptor);
    if (!found)
        return refuse(otherwise.reason, otherwise.detail);
    std::unique_ptr<Container> made(new Container(descriptor, found->from, true));
    if (!made->read(av_find_input_format(found->format), stream))
        return refuse(otherwise.reason, otherwise.detail);
    return made;
}

Outcome<void> Container::read(const AVInputFormat* input, int stream) {
    avio_seek(m_media->io(), 0, SEEK_SET);
    m_format = avformat_alloc_context();
    m_format->pb = m_media->io();
    m_format->io_open = openNothing;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    av_dict_set(&options, "format_whitelist", input->name, 0);
    const int opened = avformat_open_input(&m_format, "", input, &options);
    av_dict_free(&options);
    if (wasReferred())
        return refuse("VideoRefersElsewhere", lastMessage());
    if (opened < 0)
        return refuse("VideoDamaged", lastMessage());
    avformat_find_stream_info(m_format, nullptr); // an error leaves what could be found
    if (wasReferred())
        return refuse("VideoRefersElsewhere", lastMessage());
    m_stream = stream >= 0 ? stream : av_find_best_stream(m_format, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (m_stream < 0 || m_stream >= int(m_format->nb_streams) || !isShown(*m_format->streams[m_stream]))
        return refuse("VideoWithoutFrames", "no stream of pictures");
    for (unsigned i = 0; i < m_format->nb_streams; ++i)
        m_format->streams[i]->discard = int(i) == m_stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    return {};
}

} // namespace sl::frames
