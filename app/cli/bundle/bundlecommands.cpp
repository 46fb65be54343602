// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/bundle/bundletext.h"
#include "app/cli/commandgroups.h"
#include "app/cli/progressline.h"
#include "engine/session/bundles.h"
#include "widgets/text/reportverdicttext.h"

#include <QJsonArray>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

CommandResult exportBundle(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto search, searchOf(arguments, *open.session));
    const auto run = open.session->exportBundle(search, arguments.value(u"out"_s));
    SL_TRY(const auto made, waitWithProgress(*run.job, run.bundle));
    return CommandOutput{{{u"out"_s, made.folder},
                          {u"search"_s, search.value},
                          {u"report"_s, made.report.hex()},
                          {u"manifestSha256"_s, made.manifest.hex()},
                          {u"files"_s, made.files}},
                         {Cli::tr("The evidence bundle is in %1.").arg(made.folder),
                          Cli::tr("SHA-256 of its manifest: %1").arg(made.manifest.hex())},
                         {}};
}

QJsonObject toJson(const session::BundleVerdict& verdict) {
    const auto& findings = verdict.findings;
    QJsonArray faults;
    for (const auto& fault : findings.faults)
        faults.append(QJsonObject{{u"fault"_s, session::faultName(fault.kind)},
                                  {u"file"_s, fault.file},
                                  {u"detail"_s, fault.detail}});
    return {{u"intact"_s, verdict.isIntact()},
            {u"faults"_s, faults},
            {u"files"_s, findings.files},
            {u"case"_s, findings.caseNumber},
            {u"report"_s, findings.report.hex()},
            {u"reportBytesIntact"_s, verdict.report && verdict.report->bytesIntact()},
            {u"reportWholeSigned"_s, verdict.report && verdict.report->wholeSigned()},
            {u"signersOfAuthority"_s, verdict.report && verdict.report->signersKnown()},
            {u"authoritySha256"_s, findings.authority.hex()},
            {u"authorityKnown"_s, verdict.isAuthorityKnown},
            {u"logEntries"_s, findings.entries},
            {u"logEntriesTold"_s, findings.told}};
}

void refuse(CommandOutput& output, const session::BundleVerdict& verdict) {
    if (!verdict.isIntact()) {
        output.refusal = Cli::tr("The evidence bundle is not intact.");
    } else if (!verdict.report->wholeSigned()) {
        output.refusal =
            Cli::tr("The report in the bundle was changed between signatures or after the last one.");
        output.refusalCode = kNotWhole;
    } else if (!verdict.isAuthorityKnown) {
        output.refusal =
            Cli::tr("The bundle is intact. Nobody vouches for its signers: --authority names the "
                    "certificate that the agency gave you.");
        output.refusalCode = kSignerUnknown;
    }
}

CommandResult verifyBundle(const Arguments& arguments) {
    QByteArray authority;
    if (arguments.has(u"authority"_s)) {
        SL_TRY(authority, readSmallFile(arguments.value(u"authority"_s)));
    }
    SL_TRY(const auto verdict, session::verifyBundle(arguments.operands().first(), authority));
    CommandOutput output{toJson(verdict), bundleLines(verdict), {}};
    if (verdict.report)
        output.lines += widgets::reportVerdictLines(*verdict.report);
    refuse(output, verdict);
    return output;
}

QJsonObject toJson(const session::BundleReplay& replay) {
    QJsonArray scores, templates;
    for (const auto& [rank, score] : replay.list.scored)
        scores.append(QJsonObject{{u"rank"_s, rank}, {u"score"_s, score}});
    for (const auto& made : replay.templates) {
        QJsonObject json{
            {u"file"_s, made.file}, {u"equal"_s, made.isEqual}, {u"largestDifference"_s, made.difference}};
        if (made.why)
            json.insert(u"error"_s, made.why->toString());
        templates.append(json);
    }
    const bool isCompared = replay.list.impossible.isEmpty();
    QJsonObject json{{u"listCompared"_s, isCompared},
                     {u"sameList"_s, isCompared && replay.list.isSame()},
                     {u"sameOrder"_s, replay.list.sameOrder},
                     {u"largestDifference"_s, replay.list.largestDifference},
                     {u"scores"_s, scores},
                     {u"pack"_s, replay.packIdentity},
                     {u"packInstalled"_s, !replay.packMissing},
                     {u"templates"_s, templates}};
    if (!isCompared)
        json.insert(u"notCompared"_s, replay.list.impossible);
    return json;
}

/// Unlike ones are a refusal; what could not be compared says so with another code.
CommandResult replayBundle(const Arguments& arguments) {
    SL_TRY(const auto replay,
           session::replayBundle(arguments.operands().first(), arguments.value(u"models"_s)));
    CommandOutput output{toJson(replay), replayLines(replay), {}};
    bool differs = replay.list.impossible.isEmpty() && !replay.list.isSame();
    for (const auto& made : replay.templates)
        differs = differs || made.why || made.difference > session::TemplateReplay::kOtherProcessor;
    if (differs) {
        output.refusal = Cli::tr("The bundle does not give the same again.");
    } else if (!replay.list.impossible.isEmpty() || replay.packMissing) {
        output.refusal = Cli::tr("What could be compared is the same. Not everything could be compared.");
        output.refusalCode = kNotCompared;
    }
    return output;
}

} // namespace

std::vector<Command> bundleCommands() {
    return {
        {.name = "bundle export",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Writes a folder with the newest report of a search and all that it is "
                                      "based on, for checks without this program."),
         .options = with(caseOptions(),
                         {{"out", "DIR", QT_TRANSLATE_NOOP("cli", "The folder to make."), true},
                          {"search", "ID", QT_TRANSLATE_NOOP("cli", "The search; the newest if left out.")}}),
         .run = exportBundle},
        {.name = "bundle verify",
         .operands = "DIR",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Checks an evidence bundle: its files, log and signatures (exit code "
                                      "1), whether all of the report is signed (4), and who vouches for the "
                                      "signers (3)."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {{"authority", "FILE",
                      QT_TRANSLATE_NOOP("cli", "The certificate of a known authority, DER or PEM.")}},
         .run = verifyBundle},
        {.name = "bundle replay",
         .operands = "DIR",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Repeats the comparison of an evidence bundle: exit code 1 if something "
                    "differs, 5 if not everything could be compared."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {{"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack.")}},
         .run = replayBundle},
    };
}

} // namespace sl::cli
