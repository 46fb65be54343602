// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/workspacecore.h"

#include "engine/session/internal/packchoice.h"

namespace sl::session {
namespace {

constexpr int kPoolThreads = 3;

PackStatus statusOf(const Result<vision::ModelPack>& pack) {
    PackStatus status;
    status.available = pack.has_value();
    if (!pack) {
        status.problem = pack.error();
        return status;
    }
    status.id = pack->id();
    status.name = pack->name();
    status.identity = pack->identity();
    status.folder = pack->folder();
    return status;
}

} // namespace

WorkspaceCore::WorkspaceCore(Opened opened, const Environment& environment)
    : m_opened(std::move(opened))
    , m_environment(environment)
    , m_portraits(m_opened.folder + QStringLiteral("/portraits"), QStringLiteral(".jpg"))
    , m_vision(environment.visionThreads)
    , m_galleryIndex(
          std::make_unique<GalleryIndex>(writer().executor(), writer().database(), environment.clock)) {
    m_pool.setMaxThreadCount(kPoolThreads);
    loadPack();
}

WorkspaceCore::~WorkspaceCore() {
    m_notifier.silence();
    m_pool.waitForDone();
    m_galleryIndex.reset();
    m_opened.reader.reset();
    m_opened.writer.reset();
}

std::optional<Actor> WorkspaceCore::actor() const {
    const QMutexLocker lock(&m_mutex);
    return m_actor;
}

void WorkspaceCore::setActor(std::optional<Actor> actor) {
    const QMutexLocker lock(&m_mutex);
    m_actor = std::move(actor);
}

PackStatus WorkspaceCore::loadPack() {
    auto pack = packOfWorkspace(*this);
    const auto status = statusOf(pack);
    m_galleryIndex->setPack({status.identity, pack ? pack->embedder().dimension : 0});
    m_vision.setPack(pack ? std::make_shared<const vision::ModelPack>(std::move(*pack)) : nullptr);
    const QMutexLocker lock(&m_mutex);
    m_packStatus = status;
    return status;
}

PackStatus WorkspaceCore::packStatus() const {
    const QMutexLocker lock(&m_mutex);
    return m_packStatus;
}

} // namespace sl::session
