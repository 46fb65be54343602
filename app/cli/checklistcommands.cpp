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

/// What `word` says of a feature. Errors: InvalidArgument.
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

bool isSaid(const ChecklistRecord& checklist, int feature) {
    const auto& line = checklist.lines.at(feature);
    return checklist.isOfProbe() ? line.inProbe.has_value() : line.finding.has_value();
}

/// Errors: InvalidArgument.
Status take(const Arguments& arguments, ChecklistRecord& checklist) {
    for (const auto& text : arguments.values(u"said"_s)) {
        SL_CHECK(take(checklist, text));
    }
    if (!arguments.has(u"rest"_s))
        return {};
    for (int feature = 0; feature < kFeatures; ++feature) {
        if (isSaid(checklist, feature))
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
        lines.append(QJsonObject{
            {u"feature"_s, QString::fromLatin1(kFeatureNames[static_cast<size_t>(line.feature)])},
            {u"inProbe"_s, line.inProbe ? QJsonValue(*line.inProbe) : QJsonValue()},
            {u"inCandidate"_s, line.inCandidate ? QJsonValue(*line.inCandidate) : QJsonValue()},
            {u"finding"_s,
             line.finding ? QJsonValue(QString::fromLatin1(kFindingNames[static_cast<size_t>(*line.finding)]))
                          : QJsonValue()},
            {u"note"_s, line.note}});
    }
    output.json = {{u"lines"_s, lines}, {u"unsaid"_s, unsaid(checklist)}};
    return output;
}

CommandResult checklist(const Arguments& arguments) {
    const auto open = openCase(arguments);
    if (!open)
        return refused(open);
    const auto examination = idAfter<ExaminationId>(arguments, u"examination"_s);
    if (!examination)
        return refused(examination);
    CandidateId candidate;
    if (arguments.has(u"candidate"_s)) {
        const auto given = idAfter<CandidateId>(arguments, u"candidate"_s);
        if (!given)
            return refused(given);
        candidate = *given;
    }
    auto view = open->session->examination(*examination).result();
    if (!view)
        return refused(view);
    const auto* known = checklistTo(view->checklists, candidate);
    auto list = known ? *known : ChecklistRecord::empty(*examination, candidate);
    if (const auto taken = take(arguments, list); !taken)
        return refused(taken);
    if (arguments.has(u"said"_s) || arguments.has(u"rest"_s)) {
        if (const auto saved = open->session->saveChecklist(list).result(); !saved)
            return refused(saved);
    }
    return describe(list);
}

} // namespace

std::vector<Command> checklistCommands() {
    return {
        {"case checklist", "",
         QT_TRANSLATE_NOOP("cli", "Says of the features of a face what is seen, or shows what was said."), 0,
         0,
         with(caseOptions(),
              {{"examination", "ID", QT_TRANSLATE_NOOP("cli", "The examination."), true},
               {"candidate", "ID",
                QT_TRANSLATE_NOOP("cli", "The candidate; left out: what the probe alone shows.")},
               {"said", "FEATURE=WORD[:NOTE]",
                QT_TRANSLATE_NOOP(
                    "cli",
                    "Once for each feature, as this command lists them in JSON. To a candidate: similar, "
                    "different, not-comparable, not-in-probe, not-in-candidate or not-in-either; of "
                    "the probe alone: visible or not-visible.")},
               {"rest", "WORD", QT_TRANSLATE_NOOP("cli", "The same for every feature not said yet.")}}),
         checklist},
    };
}

} // namespace sl::cli
