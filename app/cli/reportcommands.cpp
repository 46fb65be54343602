// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "engine/core/clock.h"
#include "engine/session/reportverification.h"
#include "widgets/text/reportverdicttext.h"

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

CommandResult exportReport(const Arguments& arguments) {
    SL_TRY(const auto open, openCase(arguments));
    SL_TRY(const auto search, searchOf(arguments, *open.session));
    const auto file = arguments.value(u"out"_s);
    SL_TRY(const auto report,
           open.session->exportReport(search, arguments.value(u"language"_s, u"en"_s), file).result());
    auto json = toJson(report.record);
    json.insert(u"out"_s, file);
    return CommandOutput{json, {Cli::tr("The signed report is in %1.").arg(file)}, {}};
}

/// The case is the one that has a report with these very bytes.
CommandResult signReport(const Arguments& arguments) {
    const auto path = arguments.operands().first();
    SL_TRY(const auto verdict, session::verifyReport(path));
    SL_TRY(const auto workspace, openWorkspace(arguments));
    const auto number = workspace->caseOfReport(verdict.hash).result();
    if (!number)
        return fail(number.error().code, path, number.error().detail);
    SL_TRY(const auto session, workspace->openCase(*number).result());
    SL_TRY(const auto report, session->signReport(verdict.hash, path).result());
    auto json = toJson(report.record);
    json.insert(u"case"_s, *number);
    json.insert(u"out"_s, path);
    return CommandOutput{json, {Cli::tr("Your signature is added to %1.").arg(path)}, {}};
}

QJsonObject toJson(const SignatureVerdict& signature) {
    return {{u"signer"_s, signature.signer},
            {u"login"_s, signature.login},
            {u"state"_s, reportSignerName(signature.state)},
            {u"claimedAt"_s, toIsoUtc(signature.claimed)},
            {u"bytesIntact"_s, signature.bytesIntact},
            {u"coversWholeFile"_s, signature.coversWholeFile},
            {u"changedAfter"_s, signature.changedAfter.size()}};
}

/// The first of the three answers that is no: the bytes, then the document, then who signed.
void refuse(CommandOutput& output, const ReportVerdict& report) {
    if (report.signatures.isEmpty()) {
        output.refusal = Cli::tr("The report is not signed.");
    } else if (!report.bytesIntact()) {
        output.refusal = Cli::tr("The report was changed after it was signed.");
    } else if (!report.wholeSigned()) {
        output.refusal =
            Cli::tr("The signed bytes are unchanged, but the document was changed between signatures or "
                    "after the last one.");
        output.refusalCode = kNotWhole;
    } else if (!report.signersKnown()) {
        output.refusal =
            Cli::tr("The document is unchanged since it was signed. Its signer is not known here, or was not "
                    "allowed to sign: --workspace or --authority names known signers.");
        output.refusalCode = kSignerUnknown;
    }
}

Result<ReportVerdict> verdictOn(const QString& file, const Arguments& arguments) {
    if (arguments.has(u"workspace"_s)) {
        SL_TRY(const auto workspace, openWorkspace(arguments));
        return session::verifyReport(*workspace, file).result();
    }
    if (!arguments.has(u"authority"_s))
        return session::verifyReport(file);
    SL_TRY(const auto authority, readSmallFile(arguments.value(u"authority"_s)));
    return session::verifyReport(file, authority);
}

CommandResult verifyReport(const Arguments& arguments) {
    SL_TRY(const auto report, verdictOn(arguments.operands().first(), arguments));
    CommandOutput output;
    QJsonArray list;
    for (const auto& signature : report.signatures)
        list.append(toJson(signature));
    output.lines = widgets::reportVerdictLines(report);
    refuse(output, report);
    output.json = {{u"file"_s, report.file},
                   {u"sha256"_s, report.hash.hex()},
                   {u"bytesIntact"_s, report.bytesIntact()},
                   {u"signersKnown"_s, report.signersKnown()},
                   {u"wholeSigned"_s, report.wholeSigned()},
                   {u"findings"_s, QJsonArray::fromStringList(output.lines)},
                   {u"signatures"_s, list}};
    return output;
}

} // namespace

std::vector<Command> reportCommands() {
    return {
        {.name = "case report",
         .summary = QT_TRANSLATE_NOOP("cli", "Exports the signed report of a search as PDF."),
         .options = with(
             caseOptions(),
             {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "Where to write it."), true},
              {"search", "ID", QT_TRANSLATE_NOOP("cli", "The search; the newest if left out.")},
              {"language", "CODE", QT_TRANSLATE_NOOP("cli", "The language of the report; en if left out.")}}),
         .run = exportReport},
        {.name = "report sign",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Adds the signature of another examiner of its search to an exported report."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = loginOptions(),
         .run = signReport},
        {.name = "report verify",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Checks a report: its bytes (exit code 1), whether all of it is signed (4), and who "
                    "signed it (3)."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {{"workspace", "DIR",
                      QT_TRANSLATE_NOOP("cli", "The workspace whose users are known signers.")},
                     {"authority", "FILE",
                      QT_TRANSLATE_NOOP("cli", "The certificate of a known authority, DER or PEM.")}},
         .run = verifyReport},
    };
}

} // namespace sl::cli
