// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "engine/core/checklist.h"
#include "widgets/text/featuretext.h"

#include <algorithm>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

struct Said {
    const char* name;
    bool inProbe;
    bool inCandidate;
    std::optional<Finding> finding; ///< none: of the probe alone
};

constexpr Said kSaid[] = {{"similar", true, true, Finding::Similar},
                          {"different", true, true, Finding::Different},
                          {"not-comparable", true, true, Finding::NotComparable},
                          {"not-in-probe", false, true, Finding::NotVisible},
                          {"not-in-candidate", true, false, Finding::NotVisible},
                          {"not-in-either", false, false, Finding::NotVisible},
                          {"visible", true, false, std::nullopt},
                          {"not-visible", false, false, std::nullopt}};

/// Records what `word` says about a feature. Errors: InvalidArgument.
Status say(ChecklistRecord& checklist, int feature, const QString& word) {
    for (const Said& said : kSaid) {
        if (word != QLatin1String(said.name) || checklist.isOfProbe() == said.finding.has_value())
            continue;
        auto& line = checklist.lines[feature];
        line.inProbe = said.inProbe;
        if (said.finding) {
            line.inCandidate = said.inCandidate;
            line.finding = said.finding;
        }
        return {};
    }
    return fail(ErrorCode::InvalidArgument, word, u"see “case checklist --help”"_s);
}

/// "nose=different:tip turned up"
Status take(ChecklistRecord& checklist, const QString& text) {
    const auto name = text.section(u'=', 0, 0);
    const auto* const found = std::find_if(std::begin(kFeatureNames), std::end(kFeatureNames),
                                           [&](const char* known) { return name == QLatin1String(known); });
    if (found == std::end(kFeatureNames))
        return fail(ErrorCode::InvalidArgument, name, u"no feature"_s);
    const int feature = static_cast<int>(found - std::begin(kFeatureNames));
    const auto said = text.section(u'=', 1);
    if (said.contains(u':'))
        checklist.lines[feature].note = said.section(u':', 1);
    return say(checklist, feature, said.section(u':', 0, 0));
}

/// Errors: InvalidArgument.
Status take(const Arguments& arguments, ChecklistRecord& checklist) {
    for (const auto& text : arguments.values(u"said"_s)) {
        SL_CHECK(take(checklist, text));
    }
    if (!arguments.has(u"rest"_s))
        return {};
    for (int feature = 0; feature < kFeatures; ++feature) {
        if (isSaid(checklist, checklist.lines.at(feature)))
            continue;
        SL_CHECK(say(checklist, feature, arguments.value(u"rest"_s)));
    }
    return {};
}

CommandOutput describe(const ChecklistRecord& checklist) {
    CommandOutput output;
    QJsonArray lines;
    for (const auto& line : checklist.lines) {
        const auto said = widgets::lineText(line);
        output.lines.append(u"%1\t%2\t%3"_s.arg(widgets::featureText(line.feature), said, line.note));
        lines.append(toJson(line));
    }
    output.json = {{u"lines"_s, lines}, {u"unsaid"_s, unsaid(checklist)}};
    return output;
}

CommandResult checklist(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto examination, idAfter<ExaminationId>(arguments, u"examination"_s));
    CandidateId candidate;
    if (arguments.has(u"candidate"_s)) {
        SL_TRY(const auto given, idAfter<CandidateId>(arguments, u"candidate"_s));
        candidate = given;
    }
    SL_TRY(const auto view, open.session->examination(examination).result());
    const auto* known = checklistTo(view.checklists, candidate);
    auto list = known ? *known : ChecklistRecord::empty(examination, candidate);
    SL_CHECK(take(arguments, list));
    if (arguments.has(u"said"_s) || arguments.has(u"rest"_s)) {
        SL_CHECK(open.session->saveChecklist(list).result());
    }
    return describe(list);
}

} // namespace

std::vector<Command> checklistCommands() {
    return {
        {.name = "case checklist",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Records what is seen of each feature of a face, or shows the entries."),
         .options = with(
             caseOptions(),
             {{"examination", "ID", QT_TRANSLATE_NOOP("cli", "The examination."), true},
              {"candidate", "ID",
               QT_TRANSLATE_NOOP("cli", "The candidate; if left out, the list of the probe alone.")},
              {"said", "FEATURE=WORD[:NOTE]",
               QT_TRANSLATE_NOOP(
                   "cli",
                   "Once for each feature, as this command lists them in JSON. To a candidate: similar, "
                   "different, not-comparable, not-in-probe, not-in-candidate or not-in-either; of "
                   "the probe alone: visible or not-visible.")},
              {"rest", "WORD", QT_TRANSLATE_NOOP("cli", "The same for every feature without an entry.")}}),
         .run = checklist},
    };
}

} // namespace sl::cli
