// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/visionpool.h"

namespace sl::vision {

VisionPool::VisionPool(int threads) {
    m_threads.setMaxThreadCount(qMax(1, threads));
    m_threads.setExpiryTimeout(-1);
}

VisionPool::~VisionPool() {
    m_threads.waitForDone();
}

void VisionPool::forgetNets() {
    std::vector<std::unique_ptr<Lease>> forgotten;
    const QMutexLocker lock(&m_mutex);
    forgotten.swap(m_idle);
}

Result<std::unique_ptr<VisionPool::Lease>>
VisionPool::take(const std::shared_ptr<const vision::ModelPack>& pack) {
    if (!pack)
        return fail(ErrorCode::NoModelPack);
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty() && m_idle.back()->pack == pack) {
            auto lease = std::move(m_idle.back());
            m_idle.pop_back();
            return lease;
        }
    }
    SL_TRY(auto pipeline, vision::FacePipeline::create(*pack));
    return std::unique_ptr<Lease>(new Lease{pack, std::move(pipeline)});
}

void VisionPool::giveBack(std::unique_ptr<Lease> lease) {
    std::vector<std::unique_ptr<Lease>> forgotten;
    const QMutexLocker lock(&m_mutex);
    if (!m_idle.empty() && m_idle.back()->pack != lease->pack)
        forgotten.swap(m_idle);
    m_idle.push_back(std::move(lease));
}

} // namespace sl::vision
