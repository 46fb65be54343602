// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/video/framechecks.h"

#include "engine/core/literals.h"
#include "engine/core/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sl::report {
namespace {

/// One word for a shell, whatever is in it.
QString quoted(QString text) {
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// The lines of one member, each an object.
QByteArray member(const char* name, const QList<QJsonObject>& rows) {
    QByteArray text = "\"" + QByteArray(name) + "\": [\n";
    for (qsizetype i = 0; i < rows.size(); ++i)
        text +=
            QJsonDocument(rows.at(i)).toJson(QJsonDocument::Compact) + (i + 1 < rows.size() ? ",\n" : "\n");
    return text + "]";
}

QJsonObject videoRow(const MediaRecord& video) {
    QJsonObject row{{u"sha256"_s, video.sha256.hex()},
                    {u"name"_s, video.originalName},
                    {u"bytes"_s, video.bytes},
                    {u"codec"_s, video.metadata.value(u"codec"_s)},
                    {u"format"_s, video.metadata.value(u"format"_s)},
                    {u"command"_s, fileCommand(video)}};
    if (const auto from = recoveredFrom(video))
        row.insert(u"recoveredFrom"_s, *from);
    return row;
}

QJsonObject clockRow(const ClockReadingRecord& clock, const MediaRecord& video) {
    auto row = toJson(clock);
    if (clock.reading.isValid())
        row.insert(u"start"_s, clockReadingText(clockAtStart(clock, video)));
    return row;
}

/// What people read of the clock in the pictures: the reading that counts, and those that no longer do.
void addClocks(QJsonObject& row, const ReportData& data, const MediaRecord& video) {
    if (const auto* const clock = clockInForce(data, video.id))
        row.insert(u"clock"_s, clockRow(*clock, video));
    QJsonArray earlier;
    for (const auto& clock : earlierClocks(data, video.id))
        earlier.append(clockRow(clock, video));
    if (!earlier.isEmpty())
        row.insert(u"clockHistory"_s, earlier);
}

QJsonObject frameRow(const MediaRecord& video, const QJsonObject& record) {
    QJsonObject row{{u"video"_s, video.sha256.hex()}, {u"record"_s, record}};
    if (!lacksParts(record))
        row.insert(u"command"_s, frameCommand(video, record));
    return row;
}

QList<QJsonObject> offeredRows(const ReportData& data) {
    QList<QJsonObject> rows;
    for (const PrintedTrack& track : data.tracks)
        for (const OfferedFrame& offered : track.offered) {
            auto row = frameRow(track.video, offered.record);
            row.insert(u"track"_s, track.number);
            row.insert(u"seconds"_s, offered.seconds);
            row.insert(u"worth"_s, offered.worth);
            row.insert(u"kept"_s, offered.isKept);
            rows.append(row);
        }
    return rows;
}

} // namespace

QString frameNumber(const QJsonObject& record) {
    return QString::number(record.value(u"frame"_s).toInteger());
}

std::optional<qint64> recoveredFrom(const MediaRecord& video) {
    const auto from = video.metadata.value(u"recoveredFrom"_s);
    return from.isDouble() ? std::optional(from.toInteger()) : std::nullopt;
}

const ClockReadingRecord* clockInForce(const ReportData& data, MediaId video) {
    const auto last = std::find_if(data.clocks.crbegin(), data.clocks.crend(),
                                   [video](const ClockReadingRecord& clock) { return clock.media == video; });
    return last == data.clocks.crend() || !last->reading.isValid() ? nullptr : &*last;
}

QList<ClockReadingRecord> earlierClocks(const ReportData& data, MediaId video) {
    QList<ClockReadingRecord> earlier;
    for (const auto& clock : data.clocks)
        if (clock.media == video)
            earlier.append(clock);
    if (clockInForce(data, video))
        earlier.removeLast();
    return earlier;
}

QDateTime clockAtStart(const ClockReadingRecord& clock, const MediaRecord& video) {
    const auto first = secondsInFile(video.metadata.value(u"firstFrame"_s).toObject());
    return clock.clockAt(clock.isFileClock ? 0.0 : first.value_or(0.0));
}

std::optional<double> secondsInFile(const QJsonObject& record) {
    const auto base = record.value(u"time_base"_s).toString().split(u'/');
    if (!record.contains(u"time"_s) || base.size() != 2 || base.last().toLongLong() <= 0)
        return std::nullopt;
    return double(record.value(u"time"_s).toInteger()) * base.first().toDouble() / base.last().toDouble();
}

bool lacksParts(const QJsonObject& record) {
    return record.value(u"concealed"_s).toBool();
}

QString fileCommand(const MediaRecord& video) {
    return u"sha256sum -- "_s + quoted(video.originalName);
}

QString frameCommand(const MediaRecord& video, const QJsonObject& record) {
    const auto from = recoveredFrom(video);
    const auto codec = video.metadata.value(u"codec"_s).toString();
    const auto input =
        from ? u"-f %1 -i pipe:0"_s.arg(codec) : u"-i "_s + quoted(u"file:"_s + video.originalName);
    const auto before =
        from ? u"tail -c +%1 -- %2 | "_s.arg(QString::number(*from + 1), quoted(video.originalName))
             : QString();
    const auto ordinal = record.value(u"frame"_s).toInteger();
    // in one go: what stands in a file's name is no place to fill in
    return before +
           u"ffmpeg -v error -threads 1 -noautorotate %1 -map 0:%2 -fps_mode passthrough -autoscale 0 "
           "-frames:v %3 -f framehash -hash sha256 - | tail -n 1"_s.arg(
               input, QString::number(record.value(u"stream"_s).toInt()), QString::number(ordinal + 1));
}

QByteArray videoFramesJson(const ReportData& data) {
    QList<QJsonObject> videos, frames;
    for (qsizetype i = 0; i < data.probe.size(); ++i) {
        const auto& frame = data.probe.at(i).frame;
        if (!frame)
            continue;
        auto video = videoRow(frame->video);
        addClocks(video, data, frame->video);
        if (!videos.contains(video))
            videos.append(video);
        auto row = frameRow(frame->video, frame->record);
        row.insert(u"probeFace"_s, i + 1);
        row.insert(u"pictureSha256"_s, data.probe.at(i).media.sha256.hex());
        row.insert(u"track"_s, frame->track);
        frames.append(row);
    }
    if (frames.isEmpty())
        return {};
    return "{\n\"form\": \"second-look video frames 1\",\n" + member("videos", videos) + ",\n" +
           member("frames", frames) + ",\n" + member("offered", offeredRows(data)) + "\n}\n";
}

} // namespace sl::report
