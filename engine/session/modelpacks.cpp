// SPDX-License-Identifier: Apache-2.0
#include "engine/session/modelpacks.h"

#include "engine/packs/knownpacks.h"
#include "engine/packs/packinstaller.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/packs/modelpack.h"
#include "engine/vision/packs/modelsearch.h"

#include <QDir>
#include <QFile>

namespace sl::session {
namespace {

constexpr qint64 kLargestCard = 1 << 20; ///< bytes shown of a model card

QString cardIn(const QString& folder) {
    QFile file(QDir(folder).filePath(u"MODEL_CARD.md"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kLargestCard)) : QString();
}

} // namespace

QString userModelsFolder() {
    return vision::userModelsFolder();
}

PackInfo readPack(const QString& folder) {
    PackInfo info;
    info.folder = folder;
    const auto pack = vision::ModelPack::open(folder);
    if (!pack) {
        info.problem = pack.error();
        return info;
    }
    info.id = pack->id();
    info.name = pack->name();
    info.licence = pack->licence();
    info.identity = pack->identity();
    info.dimension = pack->embedder().dimension;
    info.measuresQuality = pack->quality().has_value();
    info.fmr = pack->fmr();
    info.card = cardIn(folder);
    return info;
}

Result<QString> packToUse(const QString& explicitFolder) {
    SL_TRY(const auto pack, vision::findModelPack(explicitFolder));
    return pack.folder();
}

Status checkPack(const QString& folder) {
    SL_TRY(const auto pack, vision::ModelPack::open(folder));
    SL_CHECK(vision::FacePipeline::create(pack));
    return {};
}

ModelPacks::ModelPacks(QString explicitFolder) : m_explicitFolder(std::move(explicitFolder)) {}

ModelPacks::~ModelPacks() {
    m_stopping.cancel();
    const QMutexLocker lock(&m_mutex);
    for (const auto& weak : m_installations) {
        if (const auto job = weak.lock())
            job->cancel();
    }
}

Future<QList<PackInfo>> ModelPacks::found() {
    return m_thread.run([this]() -> Result<QList<PackInfo>> {
        QList<PackInfo> packs;
        for (const QString& folder : vision::modelSearchPath(m_explicitFolder)) {
            if (m_stopping.token().isCancelled())
                return fail(ErrorCode::Cancelled);
            packs.append(readPack(folder));
        }
        return packs;
    });
}

QList<InstallablePack> ModelPacks::installable() {
    QList<InstallablePack> packs;
    for (const auto& known : sl::packs::knownPacks())
        packs.append({known.id, known.name, known.licence, known.bytes, known.files, cardIn(known.folder)});
    return packs;
}

PackInstallation ModelPacks::install(const QString& source) {
    PackInstallation run;
    run.job = std::make_shared<Job>();
    {
        const QMutexLocker lock(&m_mutex);
        m_installations.push_back(run.job);
    }
    run.folder = m_thread.run([job = run.job, source] {
        auto folder = caught([&] { return packs::installPack(source, *job); });
        job->finish();
        return folder;
    });
    return run;
}

} // namespace sl::session
