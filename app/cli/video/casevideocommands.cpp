// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "engine/core/recordjson.h"
#include "engine/session/casevideos.h"
#include "engine/session/videoreel.h"

#include <QJsonArray>

#include <cstdlib>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

template <class SomeId>
QJsonArray numbersOf(const QList<SomeId>& ids) {
    QJsonArray numbers;
    for (const auto id : ids)
        numbers.append(id.value);
    return numbers;
}

template <class SomeId>
QString wordsOf(const QList<SomeId>& ids) {
    QStringList words;
    for (const auto id : ids)
        words.append(QString::number(id.value));
    return words.join(u", "_s);
}

Result<QHash<MediaId, QString>> namesOf(session::CaseSession& session) {
    SL_TRY(const auto media, session.media().result());
    QHash<MediaId, QString> names;
    for (const auto& record : media)
        names.insert(record.id, record.originalName);
    return names;
}

/// Who appears in the videos of a case: what the faces of each track are to be searched together by.
CommandResult listTracks(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto names, namesOf(*open.session));
    SL_TRY(const auto tracks, open.session->videos().tracks().result());
    SL_TRY(const auto joins, open.session->videos().joins().result());
    CommandOutput output;
    QJsonArray list;
    for (const auto& track : tracks) {
        auto others = tracksOfPerson(track.id, joins);
        others.removeOne(track.id);
        list.append(QJsonObject{{u"id"_s, track.id.value},
                                {u"media"_s, track.media.value},
                                {u"name"_s, names.value(track.media)},
                                {u"track"_s, track.number},
                                {u"shot"_s, track.shot},
                                {u"sightings"_s, track.sightings},
                                {u"offered"_s, track.offered},
                                {u"faces"_s, numbersOf(track.faces)},
                                {u"joined"_s, numbersOf(others)}});
        output.lines.append(Cli::tr("%1, track %2 (id %3): seen in %n frame(s); faces %4", nullptr,
                                    int(track.sightings.size()))
                                .arg(names.value(track.media))
                                .arg(track.number)
                                .arg(track.id.value)
                                .arg(wordsOf(track.faces)));
        if (!others.isEmpty())
            output.lines.append(Cli::tr("  joined to %1 as one person").arg(wordsOf(others)));
    }
    output.json = {{u"tracks"_s, list}};
    return output;
}

CommandResult joinTracks(const Arguments& arguments) {
    const auto given = arguments.values(u"track"_s) + arguments.operands();
    if (given.size() != 2)
        return misused(Cli::tr("“case join” takes two tracks, by the ids that “case tracks” lists."));
    SL_TRY(const auto one, idFrom(given.at(0), u"track"_s));
    SL_TRY(const auto other, idFrom(given.at(1), u"track"_s));
    SL_TRY(const auto open, openCase(arguments));
    auto& videos = open.session->videos();
    const bool isUndone = arguments.has(u"undo"_s);
    SL_TRY(const auto said, (isUndone ? videos.part(VideoTrackId{one}, VideoTrackId{other})
                                      : videos.join(VideoTrackId{one}, VideoTrackId{other}))
                                .result());
    CommandOutput output;
    output.json = {{u"tracks"_s, QJsonArray{said.first.value, said.second.value}},
                   {u"joined"_s, said.isJoined},
                   {u"by"_s, said.saidBy}};
    output.lines.append((said.isJoined ? Cli::tr("Tracks %1 and %2 are joined as one person.")
                                       : Cli::tr("Tracks %1 and %2 are no longer joined."))
                            .arg(said.first.value)
                            .arg(said.second.value));
    return output;
}

QJsonObject clockJson(const ClockReadingRecord& clock) {
    auto json = toJson(clock);
    json.insert(u"media"_s, clock.media.value);
    if (clock.reading.isValid())
        json.insert(u"start"_s, clockReadingText(clock.clockAt(0.0)));
    return json;
}

QStringList clockLines(const ClockReadingRecord& clock, const QString& name) {
    if (!clock.reading.isValid())
        return {Cli::tr("%1: the reading of the clock was withdrawn by %2.").arg(name, clock.readBy)};
    QStringList lines{Cli::tr("%1: the clock in frame %2 reads %3, as %4 read it.")
                          .arg(name)
                          .arg(clock.frame)
                          .arg(clockReadingText(clock.reading), clock.readBy)};
    lines.append(clock.isFileClock
                     ? Cli::tr("  When the file's clock says 0 s, it reads %1.")
                           .arg(clockReadingText(clock.clockAt(0.0)))
                     : Cli::tr("  At the first frame it reads %1; the file has no clock, so time is counted "
                               "at the average rate.")
                           .arg(clockReadingText(clock.clockAt(0.0))));
    if (clock.ahead)
        lines.append((*clock.ahead < 0 ? Cli::tr("  This clock is %1 s behind the true time.")
                                       : Cli::tr("  This clock is %1 s ahead of the true time."))
                         .arg(std::abs(*clock.ahead)));
    return lines;
}

CommandResult listClocks(session::CaseSession& session) {
    SL_TRY(const auto names, namesOf(session));
    SL_TRY(const auto clocks, session.videos().clockHistory().result());
    SL_TRY(const auto inForce, session.videos().clocks().result());
    CommandOutput output;
    QJsonArray list;
    for (const auto& clock : clocks) {
        const bool counts = std::any_of(inForce.begin(), inForce.end(),
                                        [&](const auto& other) { return other.id == clock.id; });
        auto json = clockJson(clock);
        json.insert(u"inForce"_s, counts);
        list.append(json);
        output.lines += clockLines(clock, names.value(clock.media));
        if (!counts && clock.reading.isValid())
            output.lines.append(Cli::tr("  This reading is superseded."));
    }
    output.json = {{u"clocks"_s, list}};
    return output;
}

/// The reading, as it was given; its frame is looked for by its number.
tl::expected<session::ClockText, CommandFailure> clockTextOf(const Arguments& arguments) {
    session::ClockText clock{clockReadingFromText(arguments.value(u"reads"_s)), {}};
    if (!clock.reading.isValid() || !arguments.has(u"frame"_s))
        return misused(
            Cli::tr("A reading takes --frame N and --reads \"YEAR-MONTH-DAY HOUR:MINUTE:SECOND\"."));
    if (arguments.has(u"ahead"_s)) {
        bool isNumber = false;
        clock.ahead = arguments.value(u"ahead"_s).toLongLong(&isNumber);
        if (!isNumber)
            return misused(Cli::tr("--ahead takes whole seconds, below 0 for a clock that is behind."));
    }
    return clock;
}

CommandResult clock(const Arguments& arguments) {
    const bool isWithdrawn = arguments.has(u"withdraw"_s);
    for (const auto& option : {u"withdraw"_s, u"frame"_s, u"reads"_s, u"ahead"_s})
        if (arguments.has(option) && !arguments.has(u"media"_s))
            return misused(Cli::tr("Which video? Give its number with --media; case tracks names them."));
    session::ClockText given;
    if (arguments.has(u"media"_s) && !isWithdrawn) {
        const auto read = clockTextOf(arguments);
        if (!read)
            return tl::unexpected(read.error());
        given = *read;
    }
    SL_TRY(const auto open, openCase(arguments));
    if (!arguments.has(u"media"_s))
        return listClocks(*open.session);
    SL_TRY(const auto media, idAfter<MediaId>(arguments, u"media"_s));
    auto& videos = open.session->videos();
    ClockReadingRecord said;
    if (isWithdrawn) {
        SL_TRY(said, videos.withdrawClock(media).result());
    } else {
        SL_TRY(const auto reel, open.session->openVideo(media).result());
        SL_TRY(const auto frame, reel->frame(arguments.number(u"frame"_s)).result());
        SL_TRY(said, videos.readClock(media, frame.record, given).result());
    }
    SL_TRY(const auto names, namesOf(*open.session));
    return CommandOutput{clockJson(said), clockLines(said, names.value(media)), {}};
}

} // namespace

std::vector<Command> caseVideoCommands() {
    return {
        {.name = "case tracks",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists who appears in the videos of a case."),
         .options = caseOptions(),
         .run = listTracks},
        {.name = "case join",
         .operands = "[ID...]",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Says that two tracks are one person, or that they are not after all."),
         .maxOperands = 2,
         .options =
             with(caseOptions(),
                  {{"track", "ID", QT_TRANSLATE_NOOP("cli", "A track, as listed by “case tracks”.")},
                   {"undo", nullptr, QT_TRANSLATE_NOOP("cli", "Takes back that these two are one person.")}}),
         .run = joinTracks},
        {.name = "case clock",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Records what the clock in a video's picture reads, or lists the readings."),
         .options = with(
             caseOptions(),
             {{"media", "ID", QT_TRANSLATE_NOOP("cli", "The video; without it all readings are listed.")},
              {"frame", "N", QT_TRANSLATE_NOOP("cli", "The frame that shows the clock; the first is 0."),
               false, 0},
              {"reads", "TIME", QT_TRANSLATE_NOOP("cli", "What it reads: \"2026-11-28 14:03:22\".")},
              {"ahead", "SECONDS",
               QT_TRANSLATE_NOOP("cli", "How far that clock is known to be ahead of the true time.")},
              {"withdraw", nullptr, QT_TRANSLATE_NOOP("cli", "Withdraws the reading of this video.")}}),
         .run = clock},
    };
}

} // namespace sl::cli
