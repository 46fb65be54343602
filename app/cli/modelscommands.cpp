// SPDX-License-Identifier: Apache-2.0
#include "app/cli/access.h"
#include "app/cli/commandgroups.h"
#include "app/cli/progressline.h"
#include "engine/session/galleryservice.h"
#include "engine/session/modelpacks.h"
#include "widgets/text/errortext.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const session::PackInfo& pack) {
    if (!pack.isUsable())
        return {{u"folder"_s, pack.folder},
                {u"error"_s, errorName(pack.problem.code)},
                {u"message"_s, widgets::errorText(pack.problem)}};
    QJsonArray fmr;
    for (const auto& point : pack.fmr)
        fmr.append(QJsonObject{{u"fmr"_s, point.fmr}, {u"threshold"_s, point.threshold}});
    return {{u"id"_s, pack.id},
            {u"name"_s, pack.name},
            {u"identity"_s, pack.identity},
            {u"folder"_s, pack.folder},
            {u"licence"_s, pack.licence},
            {u"dimension"_s, pack.dimension},
            {u"hasQuality"_s, pack.measuresQuality},
            {u"fmr"_s, fmr}};
}

QJsonObject toJson(const session::InstallablePack& pack) {
    return {{u"id"_s, pack.id},
            {u"name"_s, pack.name},
            {u"licence"_s, pack.licence},
            {u"bytes"_s, pack.bytes},
            {u"files"_s, QJsonArray::fromStringList(pack.files)}};
}

/// Of the packs that are found: the one in use, or empty.
QString identityInUse(const QList<session::PackInfo>& packs) {
    const auto used =
        std::find_if(packs.begin(), packs.end(), [](const auto& pack) { return pack.isUsable(); });
    return used == packs.end() ? QString() : used->identity;
}

void listInstallable(const QList<session::PackInfo>& found, CommandOutput& output) {
    QJsonArray installable;
    for (const auto& pack : session::ModelPacks::installable()) {
        installable.append(toJson(pack));
        const bool isThere =
            std::any_of(found.begin(), found.end(), [&](const auto& there) { return there.id == pack.id; });
        if (!isThere)
            output.lines.append(Cli::tr("%1 · %2 can be installed: secondlook-cli models install %1")
                                    .arg(pack.id, pack.name));
    }
    output.json.insert(u"installable"_s, installable);
}

CommandResult list(const Arguments& arguments) {
    SL_TRY(const auto packs, session::ModelPacks(arguments.value(u"models"_s)).found().result());
    const QString inUse = identityInUse(packs);
    CommandOutput output;
    QJsonArray all;
    for (const auto& pack : packs) {
        QJsonObject json = toJson(pack);
        if (!pack.isUsable()) {
            all.append(json);
            output.lines.append(widgets::errorText(pack.problem));
            continue;
        }
        const bool used = pack.identity == inUse;
        json.insert(u"inUse"_s, used);
        all.append(json);
        const QString line = u"%1 · %2 · %3"_s.arg(pack.id, pack.name, pack.folder);
        output.lines.append(used ? Cli::tr("%1 (in use)").arg(line) : line);
    }
    if (all.isEmpty())
        output.lines.append(
            Cli::tr("There is no model pack. Install one with: secondlook-cli models install PACK"));
    output.json = {{u"packs"_s, all}};
    listInstallable(packs, output);
    return output;
}

CommandResult verify(const Arguments& arguments) {
    SL_TRY(const auto folder, arguments.operands().isEmpty()
                                  ? session::packToUse(arguments.value(u"models"_s))
                                  : Result<QString>(arguments.operands().first()));
    SL_CHECK(session::checkPack(folder));
    const auto pack = session::readPack(folder);
    CommandOutput output;
    output.json = toJson(pack);
    output.lines = {Cli::tr("Every file of %1 has the hash that its manifest states, and the networks load.")
                        .arg(pack.name),
                    Cli::tr("Identity: %1").arg(pack.identity)};
    return output;
}

CommandResult install(const Arguments& arguments) {
    session::ModelPacks packs;
    const auto run = packs.install(arguments.operands().first());
    SL_TRY(const auto folder, waitWithProgress(*run.job, run.folder));
    CommandOutput output;
    output.json = {{u"folder"_s, folder}};
    output.lines = {Cli::tr("The model pack is installed in %1.").arg(folder)};
    return output;
}

/// `text`: an id, identity or folder. Errors: NotFound.
Result<QString> identityOf(session::ModelPacks& packs, const QString& text) {
    SL_TRY(const auto found, packs.found().result());
    for (const auto& pack : found) {
        const bool isMeant =
            pack.id == text || pack.identity == text || pack.folder == QDir(text).absolutePath();
        if (pack.isUsable() && isMeant)
            return pack.identity;
    }
    return fail(ErrorCode::NotFound, text);
}

CommandResult use(const Arguments& arguments) {
    SL_TRY(const auto workspace, openWorkspace(arguments));
    SL_TRY(const auto identity, identityOf(workspace->modelPacks(), arguments.operands().first()));
    SL_TRY(const auto pack, workspace->usePack(identity).result());
    SL_TRY(const auto gallery, workspace->gallery().status().result());
    CommandOutput output;
    output.json = {{u"id"_s, pack.id},
                   {u"identity"_s, pack.identity},
                   {u"withoutTemplate"_s, gallery.withoutTemplate()}};
    output.lines = {Cli::tr("This workspace uses %1 now.").arg(pack.name)};
    if (gallery.withoutTemplate() > 0)
        output.lines.append(
            Cli::tr("Portraits without a template of this pack, which no search finds: %1. Make "
                    "them with: secondlook-cli gallery retemplate")
                .arg(gallery.withoutTemplate()));
    return output;
}

constexpr Option kModels{"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack.")};

} // namespace

std::vector<Command> modelsCommands() {
    return {
        {.name = "models list",
         .summary = QT_TRANSLATE_NOOP("cli", "Lists the model packs that are found, the one in use first."),
         .options = {kModels},
         .run = list},
        {.name = "models verify",
         .operands = "[DIR]",
         .summary = QT_TRANSLATE_NOOP("cli", "Checks every hash of a model pack and loads its networks."),
         .maxOperands = 1,
         .options = {kModels},
         .run = verify},
        {.name = "models install",
         .operands = "SOURCE",
         .summary = QT_TRANSLATE_NOOP(
             "cli", "Installs a model pack from a folder, a zip or tar archive, a manifest, an http(s) "
                    "address, or by the id of a known pack; every hash is checked first."),
         .minOperands = 1,
         .maxOperands = 1,
         .run = install},
        {.name = "models use",
         .operands = "PACK",
         .summary = QT_TRANSLATE_NOOP("cli", "Lets a workspace use an installed model pack, named by id, "
                                             "identity or folder; for supervisors."),
         .minOperands = 1,
         .maxOperands = 1,
         .options = loginOptions(),
         .run = use},
    };
}

} // namespace sl::cli
