// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/video/videosamples.h"

#include <QDateTime>
#include <QtEndian>

namespace sl::test {

/// What old recorders, phones, tapes and editing rooms write, and what decoders find hard.
inline std::vector<VideoSample> rareVideoSamples() {
    const auto sample = [](const char* file, const char* arguments, const char* from = "") {
        return VideoSample{QString::fromLatin1(file), QString::fromLatin1(arguments),
                           QString::fromLatin1(from)};
    };
    constexpr const char* kPal = "testsrc2=size=720x576:rate=25:duration=1";
    constexpr const char* kShort = "testsrc2=size=320x240:rate=25:duration=0.4";
    return {
        // times
        sample("wrap.ts", "-c:v libx264 -preset ultrafast -bf 2 -g 12 -output_ts_offset 95442.5"),
        sample("late.mkv", "-c:v libx264 -preset ultrafast -bf 2 -g 12 -output_ts_offset 3600"),
        sample("edited.mp4", "-ss 0.5 -c copy", "bframes.mp4"),
        sample("slow.mp4", "-c:v libx264 -preset ultrafast -bf 2",
               "testsrc2=size=320x240:rate=1:duration=20"),
        sample("one.mp4", "-frames:v 1 -c:v libx264"),
        // containers
        sample("phone.3gp", "-c:v h263", "testsrc2=size=176x144:rate=15:duration=2"),
        sample("h264.avi", "-c:v libx264 -preset veryfast -bf 3 -g 20"),
        sample("h264.flv", "-c:v libx264 -preset ultrafast -bf 2"),
        sample("bluray.m2ts", "-c:v libx264 -preset ultrafast -bf 2 -g 12 -mpegts_m2ts_mode 1"),
        sample("dash.mp4",
               "-c:v libx264 -preset ultrafast -bf 2 -g 12 -movflags dash+default_base_moof+frag_keyframe"),
        sample("dvd.vob", "-c:v mpeg2video -bf 2", kPal),
        sample("atom.mxf", "-c:v dnxhd -b:v 60M -pix_fmt yuv422p -f mxf_opatom",
               "testsrc2=size=1280x720:rate=25:duration=0.4"),
        sample("old.asf", "-c:v wmv1"), sample("theora.ogv", "-c:v libtheora"),
        sample("vp8.ivf", "-c:v libvpx -deadline realtime -cpu-used 8"),
        sample("parts.mjpg", "-c:v mjpeg -f mpjpeg"), sample("raw.mjpeg", "-c:v mjpeg -f mjpeg"),
        sample("raw.m2v", "-c:v mpeg2video -bf 2 -f mpeg2video"),
        sample("raw.m4v", "-c:v mpeg4 -bf 2 -f m4v"),
        sample("tape.dv", "-c:v dvvideo -pix_fmt yuv420p", kPal),
        sample("tape.avi", "-c:v dvvideo -pix_fmt yuv420p", kPal),
        // codecs
        sample("interlaced.ts", "-vf tinterlace=4 -c:v mpeg2video -flags +ilme+ildct -bf 2",
               "testsrc2=size=720x576:rate=50:duration=2"),
        sample("telecine.mkv", "-vf telecine -c:v mpeg2video -flags +ilme+ildct",
               "testsrc2=size=320x240:rate=24:duration=2"),
        sample("hidden.webm", "-c:v libvpx -deadline good -cpu-used 5 -auto-alt-ref 1 -lag-in-frames 10"),
        sample("vp9.webm",
               "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -auto-alt-ref 1 -lag-in-frames 10"),
        sample("av1.mp4", "-c:v libsvtav1 -preset 12"),
        sample("pyramid.mp4",
               "-c:v libx264 -preset ultrafast -bf 5 -x264-params b-pyramid=normal:keyint=infinite"),
        sample("slices.h264", "-c:v libx264 -preset ultrafast -slices 4 -x264-params aud=1"),
        sample("refresh.ts", "-c:v libx264 -preset ultrafast -x264-params intra-refresh=1:keyint=20"),
        sample("leading.ts",
               "-c:v libx265 -preset ultrafast -x265-params log-level=none:bframes=4:keyint=16:open-gop=1"),
        sample("hevc10.mkv",
               "-pix_fmt yuv420p10le -c:v libx265 -preset ultrafast -x265-params log-level=none"),
        sample("deep422.mp4", "-pix_fmt yuv422p10le -c:v libx264 -preset ultrafast"),
        sample("rgb.mkv", "-c:v libx264rgb -preset ultrafast"),
        sample("palette.mov", "-c:v qtrle -pix_fmt pal8", kShort), sample("screen.avi", "-c:v zmbv", kShort),
        sample("bottomup.avi", "-c:v rawvideo -pix_fmt bgr24", kShort),
        sample("alpha.webm", "-c:v libvpx-vp9 -pix_fmt yuva420p -deadline realtime -cpu-used 8", kShort),
        sample("prores.mov", "-c:v prores_ks", kShort),
        sample("tiny.mp4", "-c:v libx264 -preset ultrafast -bf 2", "testsrc2=size=16x16:rate=25:duration=1"),
        // pieces of the files below
        sample("small.h264", "-c:v libx264 -preset ultrafast -bf 2",
               "testsrc2=size=320x240:rate=25:duration=1"),
        sample("large.h264", "-c:v libx264 -preset ultrafast", "testsrc2=size=640x480:rate=25:duration=1"),
        sample("small.ts", "-c:v libx264 -preset ultrafast -bf 2",
               "testsrc2=size=320x240:rate=25:duration=1"),
        sample("large.ts", "-c:v libx264 -preset ultrafast", "testsrc2=size=640x480:rate=25:duration=1"),
        sample("other.ts", "-vf negate -c:v libx264 -preset ultrafast -bf 2",
               "testsrc2=size=320x240:rate=25:duration=1"),
        sample("units.h264", "-c:v libx264 -preset ultrafast -g 10 -x264-params aud=1")};
}

/// The container of one maker's recorders, which ffmpeg reads and does not write: each picture of a raw
/// stream whose pictures begin with a delimiter, in a block with the second of its time and 16 bits of
/// milliseconds, which jump back.
inline QByteArray dhav(const QByteArray& units, int rate) {
    const QByteArray delimiter("\0\0\0\1\x09", 5), keySet("\0\0\0\1\x67", 5);
    QByteArray file;
    const auto little = [](auto value) {
        QByteArray bytes(qsizetype(sizeof value), 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    quint32 number = 0;
    for (auto at = units.indexOf(delimiter); at >= 0; ++number) {
        const auto next = units.indexOf(delimiter, at + 1);
        const auto picture = units.mid(at, next < 0 ? -1 : next - at);
        const quint32 second = number / quint32(rate);
        const quint32 date = second | 30U << 6 | 13U << 12 | 28U << 17 | 11U << 22 | 26U << 26;
        const auto length = quint32(24 + 8 + 8 + picture.size() + 8);
        file += "DHAV";
        file += picture.contains(keySet) ? '\xfd' : '\xfc';
        file += QByteArray(3, 0);
        file += little(number) + little(length) + little(date) +
                little(quint16(65'000 + number * 1000 / quint32(rate)));
        file += char(16); // bytes of what follows before the picture
        file += '\0';
        file += QByteArray("\x82\0\0\0", 4) + little(quint16(320)) + little(quint16(240));
        file += QByteArray("\x81\0\x02", 3) + char(rate) + QByteArray(4, 0);
        file += picture + "dhav" + little(length);
        at = next;
    }
    return file;
}

/// Files that are made of others: torn, joined, begun in the middle.
struct DerivedVideo {
    const char* file;
    QByteArray bytes;
};

inline std::vector<DerivedVideo> derivedVideos(const QTemporaryDir& folder) {
    const auto of = [&](const char* file) { return bytesOf(folder.filePath(QLatin1String(file))); };
    const auto headless = [&](const char* file) { return of(file).mid(of(file).size() / 3); };
    const auto broken = [&](const char* file) { return of(file).left(of(file).size() * 2 / 3); };
    return {{"cut.ts", headless("whole.ts")},
            {"torn.ts", torn(of("whole.ts"), 5, 6)},
            {"short.ts", of("whole.ts").left(of("whole.ts").size() / 2)},
            {"torn.h264", torn(of("raw.h264"), 7, 4)},
            {"torn.hevc", torn(of("raw.hevc"), 7, 4)},
            {"noindex.avi", of("packed.avi").chopped(2000)},
            {"recorder.dav", dhav(of("units.h264"), 25)},
            {"torn.dav", torn(dhav(of("units.h264"), 25), 9, 4)},
            {"sizes.h264", of("small.h264") + of("large.h264") + of("small.h264")},
            {"sizes.ts", of("small.ts") + of("large.ts") + of("small.ts")},
            {"twice.ts", of("small.ts") + of("small.ts")},
            {"back.ts", of("small.ts") + of("other.ts") + of("small.ts")},
            {"nokey.ts", headless("refresh.ts")},
            {"leadingcut.ts", headless("leading.ts")},
            {"cut.vob", headless("dvd.vob")},
            {"cut.m4v", headless("raw.m4v")},
            {"cut.mkv", broken("late.mkv")},
            {"cut.flv", broken("h264.flv")},
            {"cut.webm", broken("vp9.webm")},
            {"cut.wmv", broken("windows.wmv")},
            {"cut.mxf", broken("exchange.mxf")},
            {"cutdash.mp4", broken("dash.mp4")},
            {"torn.mjpeg", torn(of("raw.mjpeg"), 3, 3)},
            {"torn.m2ts", torn(of("bluray.m2ts"), 3, 4)}};
}

} // namespace sl::test
