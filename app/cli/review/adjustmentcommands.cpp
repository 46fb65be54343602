// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "app/cli/review/adjustments.h"
#include "engine/core/records/adjustment.h"
#include "widgets/text/adjustmenttext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/wording.h"

#include <algorithm>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

/// "probe:levels=12,240". Errors: InvalidArgument.
Result<std::pair<PictureSide, Adjustment>> stepFrom(const QString& text) {
    const auto side = text.section(u':', 0, 0);
    const auto name = text.section(u':', 1).section(u'=', 0, 0);
    const auto kind = adjustmentKindFromName(name);
    const bool isProbe = side == "probe"_L1;
    if (!kind || (!isProbe && side != "candidate"_L1))
        return fail(ErrorCode::InvalidArgument, text, u"see “case answer --help”"_s);
    Adjustment step{*kind};
    const auto values = text.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    const auto& rule = ruleOf(*kind);
    bool areNumbers = values.size() == int(!!rule.value.name) + int(!!rule.second.name);
    for (qsizetype i = 0; i < values.size() && areNumbers; ++i)
        (i == 0 ? step.value : step.second) = values.at(i).toInt(&areNumbers);
    if (!areNumbers)
        return fail(ErrorCode::InvalidArgument, text, u"no whole numbers"_s);
    if (const auto sound = checkAdjustments({step}); !sound)
        return fail(sound.error().code, text, sound.error().detail);
    return std::pair(isProbe ? PictureSide::Probe : PictureSide::Candidate, step);
}

QString outcomeText(const session::ReplayedPicture& replayed) {
    if (replayed.problem)
        return widgets::errorText(*replayed.problem);
    if (!replayed.firstOther)
        return Cli::tr("The same pixels again.");
    if (*replayed.firstOther < 0)
        return Cli::tr("The file was decoded to other pixels than recorded.");
    return Cli::tr("Step %1 gave other pixels than recorded.").arg(*replayed.firstOther + 1);
}

QJsonObject toJson(const session::ReplayedPicture& replayed) {
    auto json = sl::toJson(QList<AdjustedPicture>{replayed.recorded}).first().toObject();
    json.insert(u"part"_s, partName(replayed.part));
    json.insert(u"candidate"_s, replayed.candidate.value);
    json.insert(u"same"_s, replayed.isSame());
    if (replayed.firstOther)
        json.insert(u"firstOther"_s, *replayed.firstOther);
    if (replayed.problem)
        json.insert(u"problem"_s, cli::toJson(*replayed.problem));
    return json;
}

CommandResult adjustments(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto search, searchOf(arguments, *open.session));
    SL_TRY(const auto pictures, open.session->replayAdjustments(search).result());
    CommandOutput output;
    QJsonArray all;
    bool isSame = true;
    for (const auto& replayed : pictures) {
        const bool isProbe = replayed.recorded.side == PictureSide::Probe;
        output.lines.append(
            (isProbe ? Cli::tr("%1, candidate %2, probe: %3") : Cli::tr("%1, candidate %2, portrait: %3"))
                .arg(widgets::examinerPartText(replayed.part))
                .arg(replayed.candidate.value)
                .arg(outcomeText(replayed)));
        for (const auto& step : replayed.recorded.steps)
            output.lines.append(
                u"  %1\t%2"_s.arg(widgets::adjustmentText(step.adjustment), step.after.hex()));
        all.append(toJson(replayed));
        isSame = isSame && replayed.isSame();
    }
    if (pictures.isEmpty())
        output.lines.append(Cli::tr("No submitted answer was given to an adjusted picture."));
    output.json = {{u"pictures"_s, all}, {u"same"_s, isSame}};
    if (!isSame)
        output.refusal = Cli::tr("Not every step gives the recorded pixels again.");
    return output;
}

} // namespace

Result<QList<AdjustedPicture>> adjustedPictures(const Arguments& arguments, session::CaseSession& session,
                                                const session::ExaminationView& view, CandidateId candidate) {
    QList<AdjustedPicture> pictures;
    for (const auto& text : arguments.values(u"adjust"_s)) {
        SL_TRY(const auto given, stepFrom(text));
        const auto& [side, step] = given;
        auto picture = std::find_if(pictures.begin(), pictures.end(),
                                    [side = side](const AdjustedPicture& any) { return any.side == side; });
        if (picture == pictures.end()) {
            SL_TRY(const auto known, side == PictureSide::Candidate
                                         ? session.candidatePicture(candidate).result()
                                         : session.probePicture(view.probeFaces.value(0)).result());
            picture = pictures.insert(pictures.end(), {side, known.sha256, {}, {}});
        }
        picture->steps.append({step, {}});
    }
    return pictures;
}

std::vector<Command> adjustmentCommands() {
    return {
        {"case adjustments", "",
         QT_TRANSLATE_NOOP("cli",
                           "Makes the steps of every submitted answer that counts again on the compared "
                           "pictures, and says whether they give the same pixels."),
         0, 0,
         with(caseOptions(),
              {{"search", "ID", QT_TRANSLATE_NOOP("cli", "The search; the newest if left out.")}}),
         adjustments},
    };
}

} // namespace sl::cli
