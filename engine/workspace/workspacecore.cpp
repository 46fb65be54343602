// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/workspacecore.h"

#include "engine/workspace/packs/packchoice.h"

namespace sl::workspace {
namespace {

constexpr int kPoolThreads = 3;

} // namespace

WorkspaceCore::WorkspaceCore(Opened opened, const Environment& environment)
    : m_opened(std::move(opened))
    , m_environment(environment)
    , m_portraits(m_opened.folder + u"/portraits"_s, u".jpg"_s)
    , m_vision(environment.visionThreads)
    , m_galleryIndex(
          std::make_unique<GalleryIndex>(writer(), environment.clock, [this] { return pack()->gallery; })) {
    m_pool.setMaxThreadCount(kPoolThreads);
    loadPack();
}

WorkspaceCore::~WorkspaceCore() {
    m_notifier.silence();
    m_pool.waitForDone();
    m_vision.waitForDone();
    m_opened.reader.reset();
    m_galleryIndex.reset();
    m_opened.writer.reset();
}

std::optional<Actor> WorkspaceCore::actor() const {
    const QMutexLocker lock(&m_mutex);
    return m_actor;
}

Result<Actor> WorkspaceCore::require(Roles roles) const {
    auto allowed = workspace::require(actor(), roles);
    if (allowed && isReadOnly() && roles != kAnyRole)
        return fail(ErrorCode::ReadOnly, folder());
    return allowed;
}

void WorkspaceCore::setActor(std::optional<Actor> actor) {
    const QMutexLocker lock(&m_mutex);
    m_actor = std::move(actor);
}

PackPtr WorkspaceCore::loadPack() {
    const QMutexLocker loading(&m_loadingPack);
    auto loaded = std::make_shared<const PackInUse>(packOfWorkspace(*this));
    {
        const QMutexLocker lock(&m_mutex);
        m_pack = loaded;
    }
    m_galleryIndex->invalidate();
    m_vision.forgetNets();
    return loaded;
}

PackPtr WorkspaceCore::pack() const {
    const QMutexLocker lock(&m_mutex);
    return m_pack;
}

} // namespace sl::workspace
