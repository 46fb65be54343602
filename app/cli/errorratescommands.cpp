// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/progressline.h"
#include "engine/evaluation/errorcard.h"
#include "engine/evaluation/peopleevaluation.h"
#include "engine/evaluation/ratepagesdata.h"
#include "engine/evaluation/ratetables.h"

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QString percent(double share) {
    return QString::number(share * 100.0, 'f', 2) + u" %"_s;
}

/// "12.00 % (6.10 to 19.40 %; 6 of 50, 10 persons)"
QString describe(const Rate& rate) {
    if (!rate.isMeasured())
        return Cli::tr("not measured (%1 persons, at least %2 are needed)")
            .arg(rate.persons)
            .arg(evaluation::kFewestPersons);
    return u"%1 (%2 – %3; %4 / %5; n = %6)"_s
        .arg(percent(rate.share()), percent(rate.interval->low), percent(rate.interval->high))
        .arg(rate.events)
        .arg(rate.trials)
        .arg(rate.persons);
}

QString facesText(int faces) {
    return faces > 0 ? QString::number(faces) : Cli::tr("all");
}

QString probesText(int faces) {
    return faces == 0   ? Cli::tr("Probes of all faces")
           : faces == 1 ? Cli::tr("Probes of one face")
                        : Cli::tr("Probes of %1 faces").arg(faces);
}

/// As Markdown, ready for tests/bench/ACCURACY.md.
QStringList tableOf(const evaluation::ErrorRates& rates) {
    QStringList lines{
        Cli::tr("| faces of a probe | searches | persons | not in the list | rank 1 | rank 1 of "
                "the test's persons |"),
        u"|---|---|---|---|---|---|"_s};
    for (const auto& set : rates.sets)
        lines.append(
            u"| %1 | %2 | %3 | %4 | %5 | %6 |"_s.arg(facesText(set.faces))
                .arg(set.missed.trials)
                .arg(set.missed.persons)
                .arg(describe(set.missed), describe(set.open.front()), describe(set.closed.front())));
    return lines;
}

QStringList thresholdLines(const evaluation::ErrorRates& rates) {
    QStringList lines;
    for (const auto& set : rates.sets)
        for (const auto& at : set.thresholds)
            if (at.threshold)
                lines.append(Cli::tr("%1, false positives (FPIR) at most %2: from a similarity of %3 on; "
                                     "missed (FNIR): %4")
                                 .arg(probesText(set.faces), percent(at.target),
                                      QString::number(*at.threshold, 'f', 4), describe(at.falseNegative)));
    for (const auto& at : rates.verification.thresholds)
        if (at.threshold)
            lines.append(Cli::tr("Comparisons, false matches (FMR) at most %1: from a similarity of %2 on; "
                                 "false non-matches (FNMR): %3")
                             .arg(percent(at.target), QString::number(*at.threshold, 'f', 4),
                                  describe(at.falseNegative)));
    return lines;
}

QStringList groupLines(const evaluation::ErrorRates& rates) {
    QStringList lines;
    for (const auto& group : rates.groups) {
        lines.append(Cli::tr("%1, %2: %3 persons")
                         .arg(group.column, group.value.isEmpty() ? Cli::tr("not recorded") : group.value)
                         .arg(group.persons));
        for (const auto& set : group.sets) {
            lines.append(u"  "_s +
                         Cli::tr("%1, not in the list: %2").arg(probesText(set.faces), describe(set.missed)));
            if (set.threshold)
                lines.append(u"  "_s + Cli::tr("%1, false positives from a similarity of %2 on: %3")
                                           .arg(probesText(set.faces),
                                                QString::number(*set.threshold, 'f', 4),
                                                describe(set.falsePositive)));
        }
        if (group.threshold)
            lines.append(u"  "_s + Cli::tr("Comparisons from a similarity of %1 on: false matches %2; false "
                                           "non-matches %3")
                                       .arg(QString::number(*group.threshold, 'f', 4),
                                            describe(group.falseMatch), describe(group.falseNonMatch)));
    }
    return lines;
}

/// The pages that --pdf asks for, in the language of --language.
Result<QByteArray> pagesOf(const Arguments& arguments, const evaluation::ErrorRates& rates,
                           const evaluation::RawScores& scores, const ErrorCardRecord& card,
                           const QString& agency) {
    SL_TRY(const auto texts, report::ReportTexts::load(arguments.value(u"language"_s, u"en"_s)));
    return report::writeRatePages(evaluation::ratePagesData(rates, scores, card, agency), texts);
}

/// The files that --scores and --csv ask for.
Status writeFiles(const Arguments& arguments, const evaluation::ErrorRates& rates,
                  const evaluation::RawScores& scores) {
    if (arguments.has(u"scores"_s))
        SL_CHECK(evaluation::writeWhole(arguments.value(u"scores"_s), toCsv(scores)));
    if (arguments.has(u"csv"_s))
        SL_CHECK(evaluation::writeTables(arguments.value(u"csv"_s), rates, scores));
    return {};
}

CommandOutput outputOf(const evaluation::ErrorRates& rates, const evaluation::RawScores& scores) {
    CommandOutput output;
    output.json = toJson(rates, scores);
    output.lines = {Cli::tr("%1 persons, against a gallery of %2 persons with %3 templates; lists of %4")
                        .arg(scores.persons.size())
                        .arg(scores.galleryPersons)
                        .arg(scores.galleryTemplates)
                        .arg(scores.listLength)};
    output.lines << tableOf(rates) << thresholdLines(rates) << groupLines(rates);
    output.lines.append(Cli::tr("Images without an acquired face: %1 of %2")
                            .arg(scores.failures.size())
                            .arg(scores.pictures));
    for (const QString& picture : scores.failures)
        output.lines.append(u"  "_s + picture);
    return output;
}

CommandResult people(const Arguments& arguments) {
    const auto run = evaluation::evaluatePeople(
        {arguments.value(u"pictures"_s), arguments.value(u"gallery"_s), arguments.value(u"distractors"_s),
         arguments.values(u"group"_s), arguments.number(u"list-length"_s, 20)},
        environmentOf(arguments));
    SL_TRY(const auto scores, waitWithProgress(*run.job, run.report));
    const auto rates = evaluation::errorRates(scores);
    SL_CHECK(writeFiles(arguments, rates, scores));
    if (arguments.has(u"pdf"_s)) {
        SL_TRY(const auto pages, pagesOf(arguments, rates, scores, evaluation::cardOf(rates, scores), {}));
        SL_CHECK(evaluation::writeWhole(arguments.value(u"pdf"_s), pages));
    }
    return outputOf(rates, scores);
}

/// Signs and writes what --pdf asks for.
Status writeSignedPages(const Arguments& arguments, session::Workspace& workspace,
                        const evaluation::MeasuredCard& measured, const ErrorCardRecord& card) {
    if (!arguments.has(u"pdf"_s))
        return {};
    const auto data = evaluation::ratePagesData(measured.rates, measured.scores, card, workspace.agency());
    const auto language = arguments.value(u"language"_s, u"en"_s);
    SL_TRY(const auto signedPages, workspace.errorCards().signedPages(data, language).result());
    return evaluation::writeWhole(arguments.value(u"pdf"_s), signedPages);
}

CommandResult card(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    auto& cards = workspace->errorCards();
    const auto run =
        evaluation::measureErrorCard({arguments.value(u"pictures"_s), arguments.values(u"group"_s)}, cards);
    SL_TRY(const auto measured, waitWithProgress(*run.job, run.report));
    // what a full disk can refuse comes first: a card that is kept stays for ever
    SL_CHECK(writeFiles(arguments, measured.rates, measured.scores));
    SL_TRY(const auto kept, cards.keep(measured.card).result());
    SL_CHECK(writeSignedPages(arguments, *workspace, measured, kept));
    auto output = outputOf(measured.rates, measured.scores);
    output.json.insert(u"card"_s, kept.id);
    output.lines.append(
        Cli::tr(
            "This is error card %1. Reports on searches with this pack and lists of %2 show it from now on.")
            .arg(kept.id)
            .arg(kept.listLength));
    return output;
}

std::vector<Option> outputOptions() {
    return {{"scores", "FILE",
             QT_TRANSLATE_NOOP("cli", "Writes every score that the rates are computed from, as CSV.")},
            {"csv", "DIR", QT_TRANSLATE_NOOP("cli", "Writes the rates and curves as CSV.")},
            {"pdf", "FILE", QT_TRANSLATE_NOOP("cli", "Writes pages with tables and plots.")},
            {"language", "CODE", QT_TRANSLATE_NOOP("cli", "Language of the pages: de, en or es.")}};
}

constexpr Option kGroup{
    "group", "COLUMN",
    QT_TRANSLATE_NOOP("cli", "A column of the table to give the rates by; may be repeated.")};

} // namespace

std::vector<Command> errorRatesCommands() {
    return {
        {.name = "evaluate people",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Measures a pack's error rates (ISO/IEC 19795) on labelled pictures of your own."),
         .options = with(
             {{"pictures", "DIR|CSV",
               QT_TRANSLATE_NOOP("cli", "A folder per person, or a table: person id, file, use."), true},
              {"gallery", "DIR|CSV",
               QT_TRANSLATE_NOOP("cli", "The booking photos; without: the first picture of each person.")},
              {"distractors", "DIR|CSV",
               QT_TRANSLATE_NOOP("cli", "More people for the gallery, a folder per person.")},
              kGroup,
              {.name = "list-length",
               .value = "N",
               .summary = QT_TRANSLATE_NOOP("cli", "Length of a candidate list; 20 by default."),
               .least = 1},
              {"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack.")},
              threadsOption()},
             outputOptions()),
         .run = people},
        {.name = "evaluate card",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Measures error rates by group in the workspace's own gallery and keeps them, signed."),
         .options = with(
             with(loginOptions(),
                  {{"pictures", "DIR|CSV",
                    QT_TRANSLATE_NOOP("cli", "A folder per person, or a table: person id, file; named as in "
                                             "the gallery."),
                    true},
                   kGroup,
                   threadsOption()}),
             outputOptions()),
         .run = card},
    };
}

} // namespace sl::cli
