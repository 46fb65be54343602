// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/frames/decoding/media.h"
#include "app/frames/refusal.h"

#include <memory>
#include <string>

namespace sl::frames {

/// An opened file: the container that its content (never its name) shows, and one stream of pictures in it.
class Container {
public:
    /// `stream` is its number in the file, or -1 for the one libavformat thinks best. A file of unknown build
    /// is searched for a stream of H.264 or H.265. Refused: FileEmpty, NotAVideo, VideoRefersElsewhere,
    /// VideoDamaged, VideoWithoutFrames.
    [[nodiscard]] static Outcome<std::unique_ptr<Container>> open(int descriptor, int stream);
    ~Container();
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;

    [[nodiscard]] AVFormatContext* format() const { return m_format; }
    [[nodiscard]] AVStream* stream() const { return m_format->streams[m_stream]; }
    /// True for a stream that was found by its start codes at the byte from() of a file of unknown build.
    [[nodiscard]] bool isRecovered() const { return m_recovered; }
    [[nodiscard]] std::int64_t from() const { return m_media->from(); }

private:
    Container(int descriptor, std::int64_t from, bool recovered);
    [[nodiscard]] static Outcome<std::unique_ptr<Container>> recover(int descriptor, int stream,
                                                                     const Refusal& otherwise);
    [[nodiscard]] Outcome<void> read(const AVInputFormat* input, int stream);

    std::unique_ptr<Media> m_media;
    AVFormatContext* m_format = nullptr;
    int m_stream = -1;
    bool m_recovered;
};

} // namespace sl::frames
