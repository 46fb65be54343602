// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "app/cli/progressline.h"
#include "engine/core/jobs/tasks.h"
#include "engine/session/videofiles.h"

#include <QJsonArray>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<session::VideoFile>> opened(const Arguments& arguments) {
    return session::VideoFile::open(arguments.operands().first(), {}, arguments.number(u"stream"_s, -1));
}

QJsonObject toJson(const session::VideoFacts& facts) {
    QJsonArray streams;
    for (const auto& stream : facts.streams)
        streams.append(
            QJsonObject{{u"stream"_s, stream.number}, {u"kind"_s, stream.kind}, {u"codec"_s, stream.codec}});
    QJsonObject json{{u"container"_s, facts.container},
                     {u"recovered"_s, facts.isRecovered},
                     {u"stream"_s, facts.stream},
                     {u"codec"_s, facts.codec},
                     {u"timeBase"_s, toText(facts.timeBase)},
                     {u"streams"_s, streams}};
    if (facts.isRecovered)
        json.insert(u"fromByte"_s, facts.fromByte);
    return json;
}

QString containerLine(const session::VideoFacts& facts) {
    if (facts.isRecovered)
        return Cli::tr("Recovered stream, container unknown: %1, from byte %2 on")
            .arg(facts.codec)
            .arg(facts.fromByte);
    return Cli::tr("Container %1, stream %2, codec %3")
        .arg(facts.container)
        .arg(facts.stream)
        .arg(facts.codec);
}

QString confinementLine(session::Confinement confinement) {
    if (confinement == session::Confinement::Sandbox)
        return Cli::tr("The video was decoded in a sandbox.");
    if (confinement == jail::Confinement::SandboxWithoutFilter)
        return Cli::tr("The video was decoded in a sandbox, without a filter of system calls.");
    return Cli::tr("The video was decoded without a sandbox, because bubblewrap is missing or refused here.");
}

QString frameLine(const session::FrameRecord& frame) {
    const auto seconds = frame.seconds();
    const QString line =
        frame.isWhole() ? Cli::tr("  frame %1, %2, type %3, SHA-256 %4")
                        : Cli::tr("  frame %1, %2, type %3, SHA-256 %4; the decoder filled in missing parts");
    return line.arg(frame.ordinal)
        .arg(seconds ? Cli::tr("%1 s").arg(*seconds, 0, 'f', 3) : Cli::tr("no time"), frame.type,
             frame.hash.hex());
}

CommandResult index(const Arguments& arguments) {
    SL_TRY(const auto file, opened(arguments));
    SL_TRY(const auto packets, file->packets());
    SL_TRY(const auto made, file->index());
    CommandOutput output;
    QJsonArray frames;
    output.lines = {containerLine(made.facts), confinementLine(file->confinement()),
                    Cli::tr("%n frame(s)", nullptr, int(made.frames.size()))};
    for (const auto& frame : made.frames) {
        frames.append(toJson(frame));
        output.lines.append(frameLine(frame));
    }
    output.json = toJson(made.facts);
    output.json.insert(u"mediaSha256"_s, made.media.hex());
    output.json.insert(u"confinement"_s, session::confinementName(file->confinement()));
    output.json.insert(u"packets"_s, packets.packets);
    output.json.insert(u"keyPackets"_s, packets.keyPackets);
    output.json.insert(u"corruptPackets"_s, packets.corruptPackets);
    if (packets.seconds)
        output.json.insert(u"seconds"_s, *packets.seconds);
    output.json.insert(u"frames"_s, frames);
    return output;
}

/// What makes a picture of a frame, and where it is the frame no more.
QStringList pictureLines(const session::FrameRecord& frame) {
    QStringList lines;
    if (frame.isInterlaced)
        lines.append(frame.isTopFieldFirst
                         ? Cli::tr("Interlaced, top field first: its lines are of two moments.")
                         : Cli::tr("Interlaced, bottom field first: its lines are of two moments."));
    if (frame.rotation != 0)
        lines.append(Cli::tr("The file asks for a turn by %1° clockwise.").arg(frame.rotation));
    if (frame.isMirrored)
        lines.append(Cli::tr("The file asks to mirror it left to right."));
    return lines;
}

/// What kind of picture is asked for.
tl::expected<session::Derivation, CommandFailure> derivationOf(const Arguments& arguments) {
    session::Derivation derivation{session::Fields::Both, arguments.has(u"square"_s)};
    if (arguments.has(u"native"_s) && (derivation.isSquare || arguments.has(u"field"_s)))
        return misused(
            Cli::tr("--native takes the pixels as they are; it goes with neither --square nor --field."));
    if (!arguments.has(u"field"_s))
        return derivation;
    const auto field = arguments.value(u"field"_s);
    if (field != u"top"_s && field != u"bottom"_s)
        return misused(Cli::tr("--field takes top or bottom."));
    derivation.fields = field == u"top"_s ? session::Fields::Top : session::Fields::Bottom;
    return derivation;
}

CommandResult frame(const Arguments& arguments) {
    const auto derivation = derivationOf(arguments);
    if (!derivation)
        return tl::unexpected(derivation.error());
    SL_TRY(const auto media, Sha256::ofFile(arguments.operands().first()));
    SL_TRY(const auto file, opened(arguments));
    const int number = arguments.number(u"number"_s);
    const auto found = file->frame(number);
    if (!found && found.error().code == ErrorCode::NotFound)
        return tl::unexpected(CommandFailure{kRefused,
                                             Cli::tr("%1: The video has no frame %2; the first is 0.")
                                                 .arg(arguments.operands().first())
                                                 .arg(number),
                                             found.error()});
    SL_TRY(const auto picture, found);
    const auto path = arguments.value(u"out"_s);
    SL_CHECK(arguments.has(u"native"_s) ? session::writeNativePixels(picture, media, path)
                                        : session::writePicture(picture, *derivation, media, path));
    CommandOutput output;
    output.json = toJson(file->facts());
    output.json.insert(u"mediaSha256"_s, media.hex());
    output.json.insert(u"confinement"_s, session::confinementName(file->confinement()));
    output.json.insert(u"frame"_s, toJson(picture.record));
    output.json.insert(u"out"_s, path);
    output.lines = {containerLine(file->facts()), confinementLine(file->confinement()),
                    frameLine(picture.record)};
    output.lines += pictureLines(picture.record);
    if (derivation->fields != session::Fields::Both && !picture.record.isInterlaced)
        output.lines.append(
            Cli::tr("The file does not call this frame interlaced: its lines may all be of one "
                    "moment, and a field shows less than the frame."));
    output.lines.append(Cli::tr("Written to %1, its record beside it.").arg(path));
    return output;
}

QJsonObject toJson(const session::OfferedFace& face) {
    return {{u"frame"_s, toJson(face.record)},
            {u"seconds"_s, face.seconds},
            {u"face"_s, cli::toJson(face.face.geometry)},
            {u"quality"_s, cli::toJson(face.face.quality)},
            {u"worth"_s, face.worth},
            {u"kept"_s, face.isKept}};
}

QJsonObject toJson(const session::Track& track) {
    QJsonArray sightings, offered;
    for (const auto& seen : track.sightings)
        sightings.append(QJsonObject{
            {u"frame"_s, seen.frame},
            {u"seconds"_s, seen.seconds},
            {u"box"_s, QJsonArray{seen.box.x(), seen.box.y(), seen.box.width(), seen.box.height()}},
            {u"score"_s, seen.score}});
    for (const auto& face : track.offered)
        offered.append(toJson(face));
    return {{u"track"_s, track.number},
            {u"shot"_s, track.shot},
            {u"sightings"_s, sightings},
            {u"offered"_s, offered}};
}

QStringList trackLines(const session::Track& track) {
    QStringList lines{Cli::tr("Track %1: frames %2 to %3, %4 s to %5 s, seen in %n frame(s)", nullptr,
                              int(track.sightings.size()))
                          .arg(track.number)
                          .arg(track.sightings.front().frame)
                          .arg(track.sightings.back().frame)
                          .arg(track.sightings.front().seconds, 0, 'f', 3)
                          .arg(track.sightings.back().seconds, 0, 'f', 3)};
    for (const auto* face : track.kept())
        lines.append(frameLine(face->record));
    return lines;
}

Result<session::TrackList> findTracks(const Arguments& arguments, Job& job) {
    SL_TRY(auto finder, session::TrackFinder::open(arguments.value(u"models"_s)));
    SL_TRY(const auto file, opened(arguments));
    return finder.find(*file, {}, job);
}

CommandResult tracks(const Arguments& arguments) {
    SL_TRY(const auto media, Sha256::ofFile(arguments.operands().first()));
    Job job;
    const Future<session::TrackList> search =
        runOn(*QThreadPool::globalInstance(), [&] { return findTracks(arguments, job); });
    SL_TRY(const auto made, waitWithProgress(job, search));
    CommandOutput output;
    QJsonArray list;
    output.lines = {containerLine(made.facts), Cli::tr("%n face track(s)", nullptr, int(made.tracks.size()))};
    for (const auto& track : made.tracks) {
        list.append(toJson(track));
        output.lines += trackLines(track);
    }
    output.json = toJson(made.facts);
    output.json.insert(u"mediaSha256"_s, media.hex());
    output.json.insert(u"pack"_s, made.packIdentity);
    output.json.insert(u"packets"_s, made.packets.packets);
    output.json.insert(u"looked"_s, made.looked);
    output.json.insert(u"tracks"_s, list);
    return output;
}

} // namespace

std::vector<Command> videoCommands() {
    const Option stream{"stream", "NUMBER",
                        QT_TRANSLATE_NOOP("cli", "Another stream of the file than the best one."), false, 0};
    return {
        {.name = "video index",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists every frame of a video with its time and hash."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {stream},
         .run = index},
        {.name = "video tracks",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("cli", "Finds who appears in a video: one track a person and shot."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {{"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack.")}, stream},
         .run = tracks},
        {.name = "video frame",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP("cli", "Writes one frame of a video as PNG, and its record beside it."),
         .minOperands = 1,
         .maxOperands = 1,
         .options =
             {{"number", "N", QT_TRANSLATE_NOOP("cli", "The frame's number; the first is 0."), true, 0},
              {"out", "FILE", QT_TRANSLATE_NOOP("cli", "The PNG to write."), true},
              {"native", nullptr,
               QT_TRANSLATE_NOOP("cli", "The pixels as they were decoded, lossless, instead of a picture.")},
              {"square", nullptr,
               QT_TRANSLATE_NOOP("cli", "A derived picture, stretched so that its pixels are square.")},
              {"field", "top|bottom",
               QT_TRANSLATE_NOOP("cli", "A derived picture of one field of an interlaced frame; its other "
                                        "lines are computed.")},
              stream},
         .run = frame},
    };
}

} // namespace sl::cli
