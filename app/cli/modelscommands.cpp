// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandgroups.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/modelpack.h"
#include "widgets/text/errortext.h"

#include <QJsonArray>

namespace sl::cli {
namespace {

using namespace Qt::StringLiterals;

QJsonObject toJson(const vision::ModelPack& pack) {
    QJsonArray fmr;
    for (const auto& point : pack.fmr())
        fmr.append(QJsonObject{{u"fmr"_s, point.fmr}, {u"threshold"_s, point.threshold}});
    return {{u"id"_s, pack.id()},
            {u"name"_s, pack.name()},
            {u"identity"_s, pack.identity()},
            {u"folder"_s, pack.folder()},
            {u"licence"_s, pack.licence()},
            {u"dimension"_s, pack.embedder().dimension},
            {u"has_quality"_s, pack.quality().has_value()},
            {u"fmr"_s, fmr}};
}

CommandResult list(const Arguments& arguments) {
    CommandOutput output;
    QJsonArray packs;
    bool first = true;
    for (const QString& folder : vision::modelSearchPath(arguments.value(u"models"_s))) {
        const auto pack = vision::ModelPack::open(folder);
        if (!pack) {
            const QString sentence = widgets::errorText(pack.error());
            packs.append(QJsonObject{
                {u"folder"_s, folder}, {u"error"_s, errorName(pack.error().code)}, {u"message"_s, sentence}});
            output.lines.append(sentence);
            continue;
        }
        QJsonObject json = toJson(*pack);
        json.insert(u"in_use"_s, first);
        packs.append(json);
        const QString line = u"%1 · %2 · %3"_s.arg(pack->id(), pack->name(), pack->folder());
        output.lines.append(first ? Cli::tr("%1 (in use)").arg(line) : line);
        first = false;
    }
    if (packs.isEmpty())
        output.lines.append(
            Cli::tr("There is no model pack. Install one with: secondlook-cli models install DIR"));
    output.json = {{u"packs"_s, packs}};
    return output;
}

CommandResult verify(const Arguments& arguments) {
    const auto pack = arguments.operands().isEmpty() ? vision::findModelPack(arguments.value(u"models"_s))
                                                     : vision::ModelPack::open(arguments.operands().first());
    if (!pack)
        return refused(pack);
    if (const auto pipeline = vision::FacePipeline::create(*pack); !pipeline)
        return refused(pipeline);
    CommandOutput output;
    output.json = toJson(*pack);
    output.lines = {Cli::tr("Every file of %1 has the hash that its manifest states, and the networks load.")
                        .arg(pack->name()),
                    Cli::tr("Identity: %1").arg(pack->identity())};
    return output;
}

CommandResult install(const Arguments& arguments) {
    const auto folder = vision::installModelPack(arguments.operands().first());
    if (!folder)
        return refused(folder);
    CommandOutput output;
    output.json = {{u"folder"_s, *folder}};
    output.lines = {Cli::tr("The model pack is installed in %1.").arg(*folder)};
    return output;
}

constexpr Option kModels{"models", "PACK", QT_TRANSLATE_NOOP("cli", "Folder of the model pack")};

} // namespace

std::vector<Command> modelsCommands() {
    return {{.name = "models list",
             .operands = "",
             .summary = QT_TRANSLATE_NOOP("cli", "List the model packs that are found, the one in use first"),
             .options = {kModels},
             .run = list},
            {.name = "models verify",
             .operands = "[DIR]",
             .summary = QT_TRANSLATE_NOOP("cli", "Check every hash of a model pack and load its networks"),
             .maxOperands = 1,
             .options = {kModels},
             .run = verify},
            {.name = "models install",
             .operands = "DIR",
             .summary = QT_TRANSLATE_NOOP("cli", "Copy a checked model pack to your own packs"),
             .minOperands = 1,
             .maxOperands = 1,
             .options = {},
             .run = install}};
}

} // namespace sl::cli
