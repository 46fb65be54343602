// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "app/cli/progressline.h"
#include "widgets/text/errortext.h"
#include "widgets/text/picturenotes.h"

#include "widgets/text/filtertext.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"
#include <algorithm>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

CommandResult newCase(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    CaseRecord request;
    request.number = arguments.value(u"case"_s);
    request.title = arguments.value(u"title"_s);
    request.offenceType = arguments.value(u"offence"_s);
    request.legalBasis = arguments.value(u"legal-basis"_s);
    request.requester = arguments.value(u"requester"_s);
    request.purpose = arguments.value(u"purpose"_s);
    SL_TRY(const auto record, workspace->createCase(request).result());
    return CommandOutput{toJson(record), {Cli::tr("Case %1 is open.").arg(record.number)}, {}};
}

CommandResult listCases(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto cases, workspace->cases().result());
    CommandOutput output;
    output.json = {{u"cases"_s, toJsonArray(cases)}};
    for (const auto& summary : cases)
        output.lines.append(Cli::tr("%1 · %2 · media: %3 · searches: %4 · %5")
                                .arg(summary.record.number, summary.record.title)
                                .arg(summary.mediaCount)
                                .arg(summary.searchCount)
                                .arg(widgets::caseStatusText(summary)));
    return output;
}

CommandResult addMedia(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto before, open.session->media().result());
    const auto run = open.session->addMedia(arguments.operands());
    SL_TRY(const auto summary, waitWithProgress(*run.job, run.summary));
    SL_TRY(const auto media, open.session->media().result());
    CommandOutput output;
    output.json = {{u"added"_s, summary.added},
                   {u"waiting"_s, summary.waiting},
                   {u"faces"_s, summary.faces},
                   {u"problems"_s, toJsonArray(summary.problems)},
                   {u"media"_s, toJsonArray(media)}};
    output.lines.append(Cli::tr("Sealed: %1. Faces found: %2. Not added: %3.")
                            .arg(summary.added)
                            .arg(summary.faces)
                            .arg(summary.problems.size()));
    for (const auto& problem : summary.problems) {
        if (problem.problem)
            output.lines.append(u"%1: %2"_s.arg(problem.originalName,
                                                widgets::reasonText(*problem.problem, problem.originalName)));
    }
    for (const auto& record : media) {
        const bool isNew = std::none_of(before.begin(), before.end(),
                                        [&](const MediaRecord& other) { return other.id == record.id; });
        for (const QString& note : isNew ? widgets::pictureNotes(record.metadata) : QStringList())
            output.lines.append(u"%1: %2"_s.arg(record.originalName, note));
    }
    if (summary.waiting > 0)
        output.refusal =
            Cli::tr("%n sealed file(s) could not be searched for faces yet: %1", nullptr, summary.waiting)
                .arg(widgets::errorText(open.workspace->pack().problem));
    else if (summary.added == 0 && !summary.problems.isEmpty())
        output.refusal = Cli::tr("No file was added.");
    return output;
}

CommandResult listFaces(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto media, open.session->media().result());
    CommandOutput output;
    QJsonArray faces;
    for (const auto& record : media) {
        SL_TRY(const auto found, open.session->faces(record.id).result());
        for (const auto& face : found) {
            auto json = toJson(face);
            json.insert(u"name"_s, record.originalName);
            faces.append(json);
            output.lines.append(Cli::tr("Face %1 in %2, %3 pixels between the eyes")
                                    .arg(face.id.value)
                                    .arg(record.originalName)
                                    .arg(face.quality.interEyePixels, 0, 'f', 0));
        }
    }
    output.json = {{u"faces"_s, faces}};
    return output;
}

/// The ids after --face, given once each or one after the other.
Result<QList<FaceId>> facesOf(const Arguments& arguments) {
    QList<FaceId> faces;
    for (const auto& text : arguments.values(u"face"_s) + arguments.operands()) {
        SL_TRY(const auto id, idFrom(text, u"face"_s));
        faces.append(FaceId{id});
    }
    return faces;
}

tl::expected<PersonFilter, CommandFailure> filterOf(const Arguments& arguments) {
    PersonFilter filter;
    filter.sex = arguments.value(u"sex"_s).toUpper();
    filter.agency = arguments.value(u"agency"_s).trimmed();
    filter.bornFrom = arguments.number(u"born-from"_s);
    filter.bornTo = arguments.number(u"born-to"_s);
    filter.keepsUnrecorded = !arguments.has(u"recorded-only"_s);
    if (!filter.isSound())
        return misused(Cli::tr("A filter takes M, F or X as sex, and years from %1 to %2 in their order.")
                           .arg(kEarliestBirthYear)
                           .arg(kLatestBirthYear));
    return filter;
}

CommandOutput describe(const session::SearchView& view) {
    CommandOutput output{toJson(view), {}, {}};
    output.lines.append(Cli::tr("Search %1 · %2")
                            .arg(view.record.id.value)
                            .arg(widgets::listText(view.record, view.candidates.size())));
    if (const auto filter = widgets::filterText(view.record); !filter.isEmpty())
        output.lines.append(filter);
    output.lines += widgets::filterPartTexts(view.record);
    if (const auto fit = widgets::searchedSuitabilityText(view.record); !fit.isEmpty())
        output.lines += fit.split(u'\n');
    for (const auto& candidate : view.candidates) {
        output.lines.append(Cli::tr("%1. %2 · similarity %3 · candidate %4")
                                .arg(candidate.rank)
                                .arg(candidate.personExternalId, widgets::similarityText(candidate.score))
                                .arg(candidate.id.value));
        if (const auto deciding = widgets::decidingFaceText(view.record.faceWeights, candidate);
            !deciding.isEmpty())
            output.lines.append(u"   "_s + deciding);
        const auto share = session::calibrationInterval(candidate);
        output.lines.append(u"   "_s + widgets::calibrationText(candidate, share));
    }
    if (view.outcome)
        output.lines.append(widgets::outcomeText(view.outcome->kind));
    output.lines.append(widgets::leadSentence());
    output.json.insert(u"note"_s, widgets::leadSentence());
    return output;
}

/// A search that this user may not see, and why.
CommandOutput describeClosed(const SearchRecord& record, const Error& error) {
    const auto reason = widgets::errorText(error);
    return {{{u"search"_s, record.id.value}, {u"closed"_s, reason}},
            {Cli::tr("Search %1 · %2").arg(record.id.value).arg(reason)},
            {}};
}

/// Opens the case, lays the faces out as a probe and hands both to `closing`, which ends with a search view.
template <class Closing>
CommandResult withProbe(const Arguments& arguments, Closing closing) {
    SL_TRY(const auto faces, facesOf(arguments));
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto probe, open.session->createProbe(faces, arguments.value(u"label"_s)).result());
    SL_TRY(const session::SearchView view, closing(*open.session, probe.id).result());
    return view.closed ? describeClosed(view.record, *view.closed) : describe(view);
}

CommandResult search(const Arguments& arguments) {
    const auto filter = filterOf(arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    return withProbe(arguments, [&](session::CaseSession& session, ProbeId probe) {
        return session.search(probe, *filter);
    });
}

CommandResult showSearches(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto searches, open.session->searches().result());
    CommandOutput output;
    QJsonArray views;
    for (const auto& record : searches) {
        const auto view = open.session->searchView(record.id).result();
        const auto one = view ? describe(*view) : describeClosed(record, view.error());
        views.append(one.json);
        output.lines += one.lines;
    }
    output.json = {{u"searches"_s, views}};
    return output;
}

CommandResult declareUnsuitable(const Arguments& arguments) {
    return withProbe(arguments, [&](session::CaseSession& session, ProbeId probe) {
        return session.declareUnsuitable(probe, arguments.value(u"grounds"_s));
    });
}

std::vector<Option> probeOptions() {
    return with(
        caseOptions(),
        {{"face", "ID", QT_TRANSLATE_NOOP("cli", "A face of the probe, as listed by “case faces”."), true},
         {"label", "TEXT", QT_TRANSLATE_NOOP("cli", "What to call the probe.")}});
}

} // namespace

std::vector<Command> caseCommands() {
    return {
        {.name = "case new",
         .summary = QT_TRANSLATE_NOOP("cli", "Makes a case."),
         .options = with(caseOptions(),
                         {{"title", "TEXT", QT_TRANSLATE_NOOP("cli", "A short title.")},
                          {"offence", "TYPE", QT_TRANSLATE_NOOP("cli", "The offence type.")},
                          {"legal-basis", "TEXT", QT_TRANSLATE_NOOP("cli", "What allows the search.")},
                          {"requester", "NAME", QT_TRANSLATE_NOOP("cli", "Who asked for it.")},
                          {"purpose", "TEXT", QT_TRANSLATE_NOOP("cli", "What the result is for.")}}),
         .run = newCase},
        {.name = "case list",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists the cases."),
         .options = loginOptions(),
         .run = listCases},
        {.name = "case add",
         .operands = "FILE...",
         .summary = QT_TRANSLATE_NOOP("cli", "Seals files and folders in a case and finds the faces."),
         .minOperands = 1,
         .maxOperands = -1,
         .options = caseOptions(),
         .run = addMedia},
        {.name = "case faces",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists the faces of a case."),
         .options = caseOptions(),
         .run = listFaces},
        {.name = "case search",
         .operands = "[ID...]",
         .summary = QT_TRANSLATE_NOOP("cli", "Searches the gallery for the person of one or more faces."),
         .maxOperands = -1,
         .options =
             with(probeOptions(),
                  {{"sex", "M|F|X", QT_TRANSLATE_NOOP("cli", "Leaves out persons of another sex on record.")},
                   {"born-from", "YEAR",
                    QT_TRANSLATE_NOOP("cli", "Leaves out persons born before this year."), false, 1},
                   {"born-to", "YEAR", QT_TRANSLATE_NOOP("cli", "Leaves out persons born after this year."),
                    false, 1},
                   {"agency", "NAME", QT_TRANSLATE_NOOP("cli", "Leaves out records of other agencies.")},
                   {"recorded-only", nullptr,
                    QT_TRANSLATE_NOOP(
                        "cli", "Also leaves out persons for whom a requested fact is not recorded.")}}),
         .run = search},
        {.name = "case searches",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Shows the searches of a case with their candidates and outcomes."),
         .options = caseOptions(),
         .run = showSearches},
        {.name = "case unsuitable",
         .operands = "[ID...]",
         .summary = QT_TRANSLATE_NOOP("cli", "Closes a probe as not suitable for searching."),
         .maxOperands = -1,
         .options = with(probeOptions(), {{"grounds", "TEXT", QT_TRANSLATE_NOOP("cli", "Why."), true}}),
         .run = declareUnsuitable},
    };
}

} // namespace sl::cli
