// SPDX-License-Identifier: Apache-2.0
#include "engine/report/video/internal/reportframes.h"

#include "engine/core/geometry.h"
#include "engine/report/internal/drawing/markedpicture.h"
#include "engine/report/internal/video/framechecks.h"
#include "engine/report/video/internal/reporttracks.h"

#include <algorithm>

namespace sl::report {
namespace {

constexpr int kAcross = 4; ///< pictures in a row of the contact strip
constexpr double kGap = 3; ///< mm between them
constexpr double kSmall = (PageFlow::kTextWidth - (kAcross - 1) * kGap) / kAcross;
constexpr int kSmallPixels = 480;
constexpr double kFrameHeight = 62; ///< mm, of the facts of one frame

/// A small picture of the frame, with the face marked.
QImage smallPicture(const ProbeFace& face) {
    const QImage small =
        face.picture.scaled(kSmallPixels, kSmallPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const int whole = face.media.pixels.width();
    return whole > 0 ? markedPicture(small, scaled(face.face.geometry, double(small.width()) / whole).box)
                     : small.convertToFormat(QImage::Format_RGB32);
}

bool is(const QJsonObject& record, const QString& field) {
    return record.value(field).toBool();
}

} // namespace

void ReportFrames::write() {
    QList<Sha256> printed;
    for (const ProbeFace& face : m_data.probe) {
        if (!face.frame || printed.contains(face.frame->video.sha256))
            continue;
        if (printed.isEmpty()) {
            subsection("frames.heading");
            paragraph("frames.intro");
        }
        printed.append(face.frame->video.sha256);
        video(face.frame->video);
    }
}

void ReportFrames::video(const MediaRecord& video) {
    const auto fact = [&](const QString& name) { return video.metadata.value(name).toString(); };
    QList<int> faces;
    for (int i = 0; i < m_data.probe.size(); ++i)
        if (const auto& frame = m_data.probe.at(i).frame; frame && frame->video.sha256 == video.sha256)
            faces.append(i + 1);
    const auto from = recoveredFrom(video);
    const QString container = from ? say("frames.recovered", {number(*from)})
                                   : say("frames.container", {orNotRecorded(fact(u"format"_s))});
    m_flow.need(50);
    m_flow.text(say("frames.video", {video.originalName}), TextStyle::Strong);
    keyValues({{say("frames.file"),
                say("frames.fileFacts", {number(video.bytes), container, orNotRecorded(fact(u"codec"_s))})},
               {say("frames.given"), say("purpose.openedBy", {time(video.importedAt), video.importedBy})}});
    keyValues({{say("frames.sha256"), video.sha256.hex()}, {say("frames.check"), fileCommand(video)}},
              TextStyle::Hash);
    clock(video);
    contactStrip(faces);
    for (const int face : faces)
        frame(face);
    for (const PrintedTrack& printed : m_data.tracks)
        if (printed.video.sha256 == video.sha256)
            ReportTracks(m_data, m_texts, m_flow).write(printed);
}

/// What a person read in the picture, and how the file's own clock stands to it.
void ReportFrames::clock(const MediaRecord& video) {
    const ClockReadingRecord* const clock = clockInForce(m_data, video.id);
    QStringList lines;
    if (!clock) {
        lines << say("frames.clockNone");
    } else {
        lines << say("frames.clockRead", {QString::number(clock->frame), clockReadingText(clock->reading),
                                          clock->readBy, time(clock->readAt)})
              << say(clock->isFileClock ? "frames.clockOffset" : "frames.clockStart",
                     {clockReadingText(clockAtStart(*clock, video))});
        if (!clock->isFileClock)
            lines << say("frames.clockCounted");
        if (!clock->ahead)
            lines << say("frames.clockNotCompared");
        else
            lines << say(*clock->ahead < 0 ? "frames.clockBehind" : "frames.clockAhead",
                         {number(std::abs(*clock->ahead))});
    }
    keyValues({{say("frames.clock"), lines.join(u' ')}});
    clockHistory(video);
}

/// What no longer counts is told too: somebody may have acted on it.
void ReportFrames::clockHistory(const MediaRecord& video) {
    QList<Row> rows;
    for (const auto& clock : earlierClocks(m_data, video.id))
        rows.append(
            {rows.isEmpty() ? say("frames.clockEarlier") : QString(),
             clock.reading.isValid()
                 ? say("frames.clockWas", {QString::number(clock.frame), clockReadingText(clock.reading),
                                           clock.readBy, time(clock.readAt)})
                 : say("frames.clockWithdrawn", {clock.readBy, time(clock.readAt)})});
    keyValues(rows);
}

void ReportFrames::contactStrip(const QList<int>& faces) {
    for (qsizetype first = 0; first < faces.size(); first += kAcross) {
        QList<FlowCell> cells;
        for (qsizetype i = first; i < std::min(faces.size(), first + kAcross); ++i) {
            const ProbeFace& face = m_data.probe.at(faces.at(i) - 1);
            FlowCell cell{double(i - first) * (kSmall + kGap), kSmall, {}};
            if (!face.picture.isNull())
                cell.pieces << FlowPiece{
                    .image = smallPicture(face), .imageWidth = kSmall, .imageHeight = kSmall};
            cell.pieces << FlowPiece{
                say("frames.caption",
                    {number(faces.at(i)), frameNumber(face.frame->record), timeInFile(face.frame->record)}),
                TextStyle::Small};
            cells << cell;
        }
        m_flow.row(cells, 2);
    }
}

void ReportFrames::frame(int faceNumber) {
    const ProbeFace& face = m_data.probe.at(faceNumber - 1);
    const QJsonObject& record = face.frame->record;
    const auto whole = [&](const QString& name) { return QString::number(record.value(name).toInteger()); };
    m_flow.need(kFrameHeight);
    m_flow.text(say("frames.frame", {number(faceNumber), frameNumber(record), whole(u"stream"_s)}),
                TextStyle::Strong);
    keyValues({{say("frames.time"), record.contains(u"time"_s)
                                        ? say("frames.timeFacts", {timeInFile(record), whole(u"time"_s),
                                                                   record.value(u"time_base"_s).toString()})
                                        : say("frames.noTime")},
               {say("frames.clock"), clockLine(*face.frame)},
               {say("frames.place"), record.contains(u"byte"_s) ? say("frames.byte", {whole(u"byte"_s)})
                                                                : say("document.notRecorded")},
               {say("frames.type"), typeLine(record)},
               {say("frames.decoder"),
                say("frames.decoderFacts", {record.value(u"decoder"_s).toString(), whole(u"width"_s),
                                            whole(u"height"_s), record.value(u"pixel_format"_s).toString(),
                                            number(record.value(u"bytes"_s).toInteger())})},
               {say("frames.colours"), coloursLine(record)},
               {say("frames.state"), stateLine(record)},
               {say("frames.choice"), choiceLine(face)}});
    keyValues({{say("frames.planes"), record.value(u"sha256"_s).toString()}}, TextStyle::Hash);
    if (lacksParts(record))
        keyValues({{say("frames.check"), say("frames.noCommand")}});
    else
        keyValues({{say("frames.check"), frameCommand(face.frame->video, record)}}, TextStyle::Hash);
    m_flow.space(1.5);
}

QString ReportFrames::clockLine(const PrintedFrame& frame) const {
    const ClockReadingRecord* const clock = clockInForce(m_data, frame.video.id);
    if (!clock)
        return say("frames.clockUnknown");
    const QString shown = clockReadingText(clock->clockAt(frame.seconds));
    return clock->ahead ? say("frames.clockRight", {shown, clockReadingText(clock->timeAt(frame.seconds))})
                        : say("frames.clockFacts", {shown});
}

QString ReportFrames::typeLine(const QJsonObject& record) const {
    const QString type = record.value(u"type"_s).toString();
    if (is(record, u"key_frame"_s))
        return say("frames.keyFrame", {type});
    if (!record.contains(u"since_key_frame"_s))
        return say("frames.beforeKeyFrame", {type});
    return say("frames.sinceKeyFrame", {type, number(record.value(u"since_key_frame"_s).toInteger())});
}

QString ReportFrames::coloursLine(const QJsonObject& record) const {
    const auto stated = [&](const QString& name, const QString& value) {
        return record.value(name + u"_assumed"_s).toBool() ? say("frames.assumed", {value}) : value;
    };
    const bool isFull = record.value(u"range"_s).toString() == u"full"_s;
    return say("frames.coloursFacts", {stated(u"matrix"_s, record.value(u"matrix"_s).toString()),
                                       stated(u"range"_s, say(isFull ? "frames.full" : "frames.limited"))});
}

QString ReportFrames::stateLine(const QJsonObject& record) const {
    QStringList lines;
    if (lacksParts(record))
        lines << say("frames.concealed");
    if (is(record, u"corrupt"_s))
        lines << say("frames.corrupt");
    if (lines.isEmpty())
        lines << say("frames.whole");
    lines << say(!is(record, u"interlaced"_s)       ? "frames.progressive"
                 : is(record, u"top_field_first"_s) ? "frames.topFirst"
                                                    : "frames.bottomFirst");
    const QString aspect = record.value(u"pixel_aspect"_s).toString();
    const QStringList sides = aspect.split(u'/');
    const bool isSquare = sides.size() == 2 && sides.first() == sides.last();
    lines << (isSquare ? say("frames.square") : say("frames.aspect", {QString(aspect).replace(u'/', u':')}));
    if (const int degrees = record.value(u"rotation"_s).toInt(); degrees != 0)
        lines << say("frames.turned", {number(degrees)});
    if (is(record, u"mirrored"_s))
        lines << say("frames.mirrored");
    return lines.join(u' ');
}

QString ReportFrames::choiceLine(const ProbeFace& face) const {
    const PrintedFrame& frame = *face.frame;
    const QString found = frame.track > 0 ? say("frames.kept", {number(frame.track)})
                          : frame.isTaken
                              ? say("frames.taken", {face.media.importedBy, time(face.media.importedAt)})
                              : say("frames.keptForOther");
    return found + u' ' + say("frames.chosen", {m_data.probeMadeBy, time(m_data.probeMadeAt)});
}

} // namespace sl::report
