// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/visionpool.h"

namespace sl::session {

VisionPool::VisionPool(int threads) {
    m_threads.setMaxThreadCount(qMax(1, threads));
    m_threads.setExpiryTimeout(-1);
}

VisionPool::~VisionPool() {
    m_threads.waitForDone();
}

void VisionPool::setPack(std::shared_ptr<const vision::ModelPack> pack) {
    const QMutexLocker lock(&m_mutex);
    m_pack = std::move(pack);
    m_idle.clear();
}

std::shared_ptr<const vision::ModelPack> VisionPool::pack() const {
    const QMutexLocker lock(&m_mutex);
    return m_pack;
}

Result<std::unique_ptr<VisionPool::Lease>>
VisionPool::take(const std::shared_ptr<const vision::ModelPack>& pack) {
    if (!pack)
        return fail(ErrorCode::NoModelPack);
    {
        const QMutexLocker lock(&m_mutex);
        if (pack == m_pack && !m_idle.empty()) {
            auto lease = std::move(m_idle.back());
            m_idle.pop_back();
            return lease;
        }
    }
    auto pipeline = vision::FacePipeline::create(*pack);
    if (!pipeline)
        return fail(pipeline);
    return std::unique_ptr<Lease>(new Lease{pack, std::move(*pipeline)});
}

void VisionPool::giveBack(std::unique_ptr<Lease> lease) {
    const QMutexLocker lock(&m_mutex);
    if (lease->pack == m_pack)
        m_idle.push_back(std::move(lease));
}

} // namespace sl::session
