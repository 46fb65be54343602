// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/audit/interruption.h"
#include "app/cli/commandgroups.h"
#include "app/cli/jsonforms.h"
#include "app/cli/progressline.h"
#include "engine/core/clock.h"
#include "widgets/text/errortext.h"
#include "widgets/text/headverdicttext.h"

#include <algorithm>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QString textOf(const session::AuditVerdict& verdict) {
    const auto scope =
        verdict.scope == "workspace"_L1 ? Cli::tr("Workspace") : Cli::tr("Case %1").arg(verdict.scope);
    if (verdict.intact)
        return Cli::tr("%1: intact, entries: %2, head %3")
            .arg(scope)
            .arg(verdict.entries)
            .arg(verdict.head.hex());
    if (!verdict.isChecked)
        return Cli::tr("%1: COULD NOT BE CHECKED. %2").arg(scope, widgets::errorText(verdict.problem));
    if (verdict.firstBad > 0)
        return Cli::tr("%1: BROKEN at entry %2. %3")
            .arg(scope)
            .arg(verdict.firstBad)
            .arg(widgets::errorText(verdict.problem));
    return u"%1: %2"_s.arg(scope, widgets::errorText(verdict.problem));
}

/// The mildest of the refusals: whatever is found to be wrong replaces it.
QString notAllChecked() {
    return Cli::tr("Not everything could be checked.");
}

CommandOutput describe(const QList<session::AuditVerdict>& verdicts) {
    CommandOutput output;
    bool intact = true;
    bool isAllChecked = true;
    bool isBroken = false;
    for (const auto& verdict : verdicts) {
        intact = intact && verdict.intact;
        isAllChecked = isAllChecked && verdict.isChecked;
        isBroken = isBroken || (verdict.isChecked && !verdict.intact);
        output.lines.append(textOf(verdict));
        if (verdict.predating > 0)
            output.lines.append(
                Cli::tr("%1: records that are older than the signing of records: %2. They "
                        "are compared with what they were when this version first opened them.")
                    .arg(verdict.scope == "workspace"_L1 ? Cli::tr("Workspace")
                                                         : Cli::tr("Case %1").arg(verdict.scope))
                    .arg(verdict.predating));
    }
    output.json = {{u"intact"_s, intact}, {u"logs"_s, toJsonArray(verdicts)}};
    if (isBroken)
        output.refusal = Cli::tr("An audit log or a record is not intact.");
    else if (!isAllChecked)
        output.refusal = notAllChecked();
    return output;
}

/// Certificates and witnesses' names, one a line.
Result<session::HeadKeys> keysOf(const Arguments& arguments) {
    session::HeadKeys keys;
    for (const auto& option : {u"certificate"_s, u"witness"_s})
        for (const auto& path : arguments.values(option)) {
            SL_TRY(const auto bytes, readSmallFile(path));
            if (option == "certificate"_L1)
                keys.certificates.append(bytes);
            else
                for (const auto& line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts))
                    keys.witnesses.append(line.trimmed());
        }
    return keys;
}

bool isRefuted(const HeadVerdict& head) {
    const bool isOther = head.log != HeadVerdict::Log::Continues;
    return head.log == HeadVerdict::Log::Unread || head.log == HeadVerdict::Log::Elsewhere ||
           head.isForged() || (isOther && head.isTrusted());
}

/// The verdict on heads counts after the verdict on the logs.
void add(const QList<HeadVerdict>& heads, CommandOutput& output) {
    for (const auto& head : heads)
        for (const auto& line : widgets::headVerdictLines(head))
            output.lines.append(u"%1: %2"_s.arg(head.file, line));
    output.json.insert(u"heads"_s, toJsonArray(heads));
    if (output.refusal && output.refusal != notAllChecked())
        return;
    if (std::any_of(heads.begin(), heads.end(), isRefuted)) {
        output.refusal = Cli::tr("A log is not the one that a kept head saw, or the head is not valid.");
    } else if (!output.refusal &&
               !std::all_of(heads.begin(), heads.end(), [](const auto& head) { return head.isTrusted(); })) {
        output.refusal =
            Cli::tr("The signer of a kept head is not known here: --certificate names a known signer.");
        output.refusalCode = kSignerUnknown;
    }
}

/// The verdict on files counts after the verdict on logs and records.
void add(const QList<session::FilesVerdict>& verdicts, CommandOutput& output) {
    QJsonArray list;
    bool isAllChecked = true;
    bool differs = false;
    for (const auto& verdict : verdicts) {
        QJsonArray problems;
        const auto scope =
            verdict.scope == "workspace"_L1 ? Cli::tr("Workspace") : Cli::tr("Case %1").arg(verdict.scope);
        if (verdict.isChecked)
            output.lines.append(Cli::tr("%1: sealed files read: %2, different from their records: %3")
                                    .arg(scope)
                                    .arg(verdict.files)
                                    .arg(verdict.problems.size()));
        else
            output.lines.append(Cli::tr("%1: THE SEALED FILES COULD NOT BE CHECKED.").arg(scope));
        for (const auto& problem : verdict.problems) {
            problems.append(toJson(problem));
            output.lines.append(u"%1: %2"_s.arg(scope, widgets::errorText(problem)));
        }
        list.append(QJsonObject{{u"scope"_s, verdict.scope},
                                {u"checked"_s, verdict.isChecked},
                                {u"files"_s, verdict.files},
                                {u"problems"_s, problems}});
        isAllChecked = isAllChecked && verdict.isChecked;
        differs = differs || verdict.differs();
    }
    output.json.insert(u"files"_s, list);
    const bool isMild =
        !output.refusal || output.refusalCode != kRefused || output.refusal == notAllChecked();
    if ((differs || !isAllChecked) && isMild) {
        output.refusal = differs ? Cli::tr("A sealed file differs from its record.") : notAllChecked();
        output.refusalCode = kRefused;
    }
}

/// Ctrl+C stops it; what was found until then is not told, for it is no verdict.
Result<CommandOutput> withFiles(session::Workspace& workspace, CommandOutput output) {
    const Interruption interruption;
    const auto check = workspace.checkFiles();
    ProgressLine(*check.job).wait([&] {
        if (interruption.isAsked())
            check.job->cancel();
        return check.verdicts.isFinished();
    });
    const auto read = check.verdicts.result();
    if (read) {
        add(*read, output);
        return output;
    }
    if (!interruption.isAsked() || read.error().code != ErrorCode::Cancelled)
        return fail(read);
    const auto progress = check.job->progress();
    const auto stopped =
        Cli::tr("Stopped: only %1 of %2 sealed files were read, so this is no verdict on them.")
            .arg(progress.done)
            .arg(progress.total);
    if (output.refusal && output.refusalCode == kRefused) {
        output.lines.append(stopped);
        return output;
    }
    output.refusal = stopped;
    output.refusalCode = kInterrupted;
    return output;
}

CommandResult verifyAudit(const Arguments& arguments) {
    SL_TRY(const auto keys, keysOf(arguments));
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto verdicts, workspace->verifyAudit().result());
    auto output = describe(verdicts);
    const auto files =
        arguments.values(u"checkpoint"_s) + arguments.values(u"report"_s) + arguments.operands();
    if (!files.isEmpty()) {
        SL_TRY(const auto heads, workspace->compareHeads(files, keys).result());
        add(heads, output);
    }
    if (!arguments.has(u"full"_s))
        return output;
    SL_TRY(auto whole, withFiles(*workspace, std::move(output)));
    return whole;
}

CommandResult showAudit(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    session::AuditQuery query;
    query.caseNumber = arguments.value(u"case"_s);
    query.text = arguments.value(u"text"_s);
    query.limit = arguments.number(u"limit"_s, 200);
    SL_TRY(const auto entries, workspace->auditEntries(query).result());
    CommandOutput output;
    output.json = {{u"entries"_s, toJsonArray(entries)}};
    for (const auto& entry : entries)
        output.lines.append(
            u"%1\t%2\t%3\t%4\t%5"_s.arg(entry.sequence > 0 ? QString::number(entry.sequence) : QString())
                .arg(toIsoUtc(entry.at), entry.actor, entry.action, entry.subject));
    return output;
}

} // namespace

std::vector<Command> auditCommands() {
    return {
        {.name = "audit verify",
         .operands = "[FILE...]",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Checks every entry and signature of the audit logs, and names the first bad "
                    "entry; compares heads that were kept with them (exit code 3: who signed one "
                    "is not known)."),
         .maxOperands = -1,
         .options = with(
             workspaceOptions(),
             {{"full", nullptr,
               QT_TRANSLATE_NOOP("cli", "Reads every sealed picture and report too, and compares its hash; "
                                        "Ctrl+C stops it (exit code 130).")},
              {"checkpoint", "FILE", QT_TRANSLATE_NOOP("cli", "A head that was kept; may be repeated.")},
              {"report", "FILE", QT_TRANSLATE_NOOP("cli", "A report, with the heads that it holds.")},
              {"certificate", "FILE",
               QT_TRANSLATE_NOOP("cli",
                                 "The certificate of a known signer of heads, DER or PEM; may be repeated.")},
              {"witness", "FILE",
               QT_TRANSLATE_NOOP("cli",
                                 "A file with the names of witnesses, as audit witness prints them.")}}),
         .run = verifyAudit},
        {.name = "audit list",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists audit entries, newest first."),
         .options = with(
             loginOptions(),
             {{"case", "N", QT_TRANSLATE_NOOP("cli", "The log of this case instead of the workspace's.")},
              {"text", "WORDS", QT_TRANSLATE_NOOP("cli", "In actor, action or subject.")},
              {"limit", "N", QT_TRANSLATE_NOOP("cli", "Print at most this many; 200 if left out."), false,
               1}}),
         .run = showAudit},
    };
}

} // namespace sl::cli
