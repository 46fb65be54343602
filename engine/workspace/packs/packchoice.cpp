// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/packs/packchoice.h"

#include "engine/store/connection/metarepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/vision/packs/modelsearch.h"

namespace sl::workspace {
namespace {

/// The packs in the workspace database.
struct Recorded {
    std::optional<store::ChosenPack> chosen;
    QStringList withTemplates; ///< identities, the newest first
};

Result<Recorded> readRecorded(store::Database& database) {
    Recorded recorded;
    const auto chosen = store::MetaRepository(database).chosenPack();
    if (chosen)
        recorded.chosen = *chosen;
    else if (chosen.error().code != ErrorCode::NotFound)
        return fail(chosen);
    SL_TRY(const auto packs, store::TemplateRepository(database).packs());
    recorded.withTemplates = packs;
    return recorded;
}

} // namespace

Result<vision::ModelPack> packOfWorkspace(WorkspaceCore& core) {
    const QString& given = core.environment().modelsFolder;
    if (!given.isEmpty())
        return vision::ModelPack::open(given);
    SL_TRY(const auto recorded, core.read(readRecorded));
    if (recorded.chosen) {
        auto pack = vision::findModelPack(QStringList{recorded.chosen->identity});
        if (!pack)
            pack.error().subject = recorded.chosen->id;
        return pack;
    }
    auto pack = vision::findModelPack(recorded.withTemplates);
    return pack ? std::move(pack) : vision::findModelPack(QString());
}

Status choosePack(WorkspaceCore& core, const Actor& actor, const QString& identity) {
    if (!core.environment().modelsFolder.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"--models"_s);
    const auto pack = vision::findModelPack(QStringList{identity});
    if (!pack)
        return fail(ErrorCode::NotFound, identity, pack.error().detail);
    SL_CHECK(vision::FacePipeline::create(*pack));
    return core.write([&, before = core.packStatus().identity](Change& change) -> Status {
        SL_CHECK(store::MetaRepository(change.database()).setChosenPack({pack->identity(), pack->id()}));
        return change.audit(actor, evidence::AuditAction::PackChanged, pack->id(),
                            {{u"identity"_s, pack->identity()}, {u"before"_s, before}});
    });
}

} // namespace sl::workspace
