// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <random>
#include <vector>

namespace sl::test {

/// A file that ffmpeg makes of a drawn, moving picture.
struct VideoSample {
    QString file;
    QString arguments; ///< of the encoder; words separated by blanks
    QString from;      ///< made of this sample, or of this source, instead of the drawn picture
};

inline std::vector<VideoSample> videoSamples() {
    const auto sample = [](const char* file, const char* arguments, const char* from = "") {
        return VideoSample{QString::fromLatin1(file), QString::fromLatin1(arguments),
                           QString::fromLatin1(from)};
    };
    return {
        sample("bframes.mp4", "-c:v libx264 -preset ultrafast -bf 3 -g 20"),
        sample("opengop.mkv", "-c:v libx264 -preset ultrafast -x264-params open-gop=1:keyint=16:bframes=3"),
        sample(
            "variable.mp4",
            "-vf select='mod(n,3)',setpts=PTS+mod(N\\,5)*0.01/TB -vsync vfr -c:v libx264 -preset ultrafast"),
        sample("interlaced.mkv",
               "-vf tinterlace=4 -flags +ilme+ildct -c:v libx264 -preset ultrafast -x264-params tff=1"),
        sample("raw.h264", "-c:v libx264 -preset ultrafast -bf 2 -g 20"),
        sample("raw.hevc", "-c:v libx265 -preset ultrafast -x265-params log-level=none"),
        sample("whole.ts", "-c:v libx264 -preset ultrafast -bf 2 -g 12"),
        sample("packed.avi", "-c:v libxvid -bf 2 -g 20"),
        sample("fragmented.mp4", "-c:v libx264 -preset ultrafast -g 12 -movflags frag_keyframe+empty_moov"),
        sample("rotated.mp4", "-c copy -metadata:s:v rotate=90", "bframes.mp4"),
        sample("aspect.mp4", "-aspect 16:9 -c:v libx264 -preset ultrafast"),
        sample("deep.mkv", "-pix_fmt yuv420p10le -c:v libx264 -preset ultrafast"),
        sample("full.mp4", "-pix_fmt yuvj420p -c:v libx264 -preset ultrafast"),
        sample("hevc.mp4", "-c:v libx265 -preset ultrafast -x265-params log-level=none"),
        sample("motion.avi", "-c:v mjpeg"),
        sample("windows.wmv", "-c:v wmv2"),
        sample("program.mpg", "-c:v mpeg2video -bf 2"),
        sample("exchange.mxf", "-c:v mpeg2video"),
        sample("web.webm", "-c:v libvpx -deadline realtime -cpu-used 8"),
        sample("flash.flv", "-c:v flv1"),
        sample("odd.mkv", "-vf crop=317:239:0:0 -pix_fmt yuv444p -c:v libx264 -preset ultrafast"),
        sample("gray.avi", "-pix_fmt gray -c:v ffv1")};
}

inline QByteArray ffmpeg(const QStringList& arguments) {
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"quiet"_s, u"-y"_s} + arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

inline bool haveFfmpeg() {
    return !QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty();
}

inline QString madeSample(const QTemporaryDir& folder, const VideoSample& sample) {
    const auto path = folder.filePath(sample.file);
    QStringList arguments{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=size=320x240:rate=25:duration=2"_s};
    if (sample.from.startsWith(u"testsrc2"_s))
        arguments.last() = sample.from;
    else if (!sample.from.isEmpty())
        arguments = {u"-i"_s, folder.filePath(sample.from)};
    ffmpeg(arguments + sample.arguments.split(QLatin1Char(' ')) + QStringList{path});
    return path;
}

/// Two pictures, put together by `filter`, for two seconds.
inline void writeFilm(const QString& path, const QString& first, const QString& second, const QString& filter,
                      const QStringList& encoder = {}) {
    const auto lasting = [](const QString& picture) {
        return QStringList{u"-loop"_s, u"1"_s, u"-framerate"_s, u"25"_s, u"-t"_s, u"2"_s, u"-i"_s, picture};
    };
    ffmpeg(lasting(first) + lasting(second) +
           QStringList{u"-filter_complex"_s, filter, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s} +
           encoder + QStringList{path});
}

inline QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString written(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

/// What ffmpeg itself says of every frame. One thread: what a decoder conceals depends on their number.
inline QStringList framehashes(const QString& path, int stream = 0) {
    const auto text = QString::fromLatin1(
        ffmpeg({u"-threads"_s, u"1"_s, u"-noautorotate"_s, u"-i"_s, path, u"-map"_s, u"0:%1"_s.arg(stream),
                u"-autoscale"_s, u"0"_s, u"-vsync"_s, u"passthrough"_s, u"-f"_s, u"framehash"_s, u"-hash"_s,
                u"sha256"_s, u"-"_s}));
    QStringList hashes;
    for (const auto& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1Char('#')))
            hashes.append(line.section(QLatin1Char(','), -1).trimmed());
    }
    return hashes;
}

/// The middle of a stream lost here and there, as on a bad line. The same bytes every time.
inline QByteArray torn(QByteArray bytes, unsigned seed, int times) {
    std::mt19937 random(seed);
    for (int i = 0; i < times && bytes.size() > 4000; ++i) {
        const auto at = qsizetype(random() % unsigned(bytes.size() - 2000));
        bytes.remove(at, qsizetype(random() % 1500));
    }
    return bytes;
}

} // namespace sl::test
