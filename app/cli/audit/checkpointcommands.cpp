// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "engine/core/clock.h"
#include "engine/core/files/durablefile.h"
#include "engine/session/headwitness.h"

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

/// Nothing is replaced: an earlier head may be the one that shows what was done since.
Status writeFile(const QString& path, const QByteArray& bytes) {
    auto written = writeNewFile(path, bytes);
    if (written || written.error().code != ErrorCode::AlreadyExists)
        return written;
    const auto present = readSmallFile(path);
    return present && *present == bytes ? Status() : written;
}

Result<QByteArray> headOf(const Arguments& arguments, session::Workspace& workspace) {
    const auto number = arguments.value(u"case"_s);
    return arguments.has(u"since"_s) ? workspace.witnessRequest(number, arguments.number(u"since"_s)).result()
                                     : workspace.checkpoint(number).result();
}

CommandResult makeCheckpoint(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto head, headOf(arguments, *workspace));
    const auto out = arguments.value(u"out"_s);
    SL_CHECK(writeFile(out, head));
    CommandOutput output{{{u"out"_s, out}}, {Cli::tr("The head of the log is in %1.").arg(out)}, {}};
    if (!arguments.has(u"certificate"_s))
        return output;
    const auto certificate = arguments.value(u"certificate"_s);
    SL_CHECK(writeFile(certificate, workspace->login().user.certificate));
    output.json.insert(u"certificate"_s, certificate);
    output.lines.append(Cli::tr("The certificate of its signer is in %1.").arg(certificate));
    return output;
}

/// Needs no workspace.
CommandResult witness(const Arguments& arguments) {
    const auto keyFile = arguments.value(u"key"_s);
    SL_TRY(const auto key, readSmallFile(keyFile));
    session::HeadWitnessing witnessing{
        key, arguments.value(u"name"_s), arguments.value(u"heads"_s, keyFile + u".heads"_s), {}};
    for (const auto& path : arguments.values(u"certificate"_s)) {
        SL_TRY(const auto certificate, readSmallFile(path));
        witnessing.certificates.append(certificate);
    }
    SL_TRY(const auto request, readSmallFile(arguments.operands().first()));
    SL_TRY(const auto head, session::witnessHead(request, witnessing, SystemClock().now()));
    const auto out = arguments.value(u"out"_s);
    SL_CHECK(writeFile(out, head.checkpoint));
    return CommandOutput{{{u"out"_s, out}, {u"witness"_s, head.witness}},
                         {Cli::tr("You have signed the head as a witness: %1.").arg(out),
                          Cli::tr("Others recognise your signature by this: %1").arg(head.witness)},
                         {}};
}

} // namespace

std::vector<Command> checkpointCommands() {
    return {
        {.name = "audit checkpoint",
         .summary =
             QT_TRANSLATE_NOOP("cli", "Writes the head of an audit log, signed, to be kept elsewhere."),
         .options = with(
             loginOptions(),
             {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "Where to write it."), true},
              {"case", "N", QT_TRANSLATE_NOOP("cli", "The log of this case instead of the workspace's.")},
              {"since", "ENTRIES",
               QT_TRANSLATE_NOOP("cli", "With the proof for a witness that it continues the head of so many "
                                        "entries."),
               false, 0},
              {"certificate", "FILE",
               QT_TRANSLATE_NOOP("cli",
                                 "Also writes your certificate, for those who check the signature.")}}),
         .run = makeCheckpoint},
        {.name = "audit witness",
         .operands = "FILE",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Signs the head of somebody else's log as a witness, unless it does not "
                    "continue what was signed last."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = {{"key", "FILE", QT_TRANSLATE_NOOP("cli", "The witness's own key: Ed25519, PEM."), true},
                     {"name", "NAME",
                      QT_TRANSLATE_NOOP("cli", "The witness's name, such as court.example/clerk."), true},
                     {"out", "FILE", QT_TRANSLATE_NOOP("cli", "Where to write it."), true},
                     {"certificate", "FILE",
                      QT_TRANSLATE_NOOP(
                          "cli",
                          "The certificate of a signer of the log; kept for later heads. May be repeated.")},
                     {"heads", "FILE",
                      QT_TRANSLATE_NOOP(
                          "cli", "Where the witness keeps what it signed; beside the key if left out.")}},
         .run = witness},
    };
}

} // namespace sl::cli
