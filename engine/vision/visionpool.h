// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/tasks.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/packs/modelpack.h"

#include <QMutex>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace sl::vision {

enum class Urgency {
    Batch,       ///< imports and enrolment
    Interactive, ///< somebody waits for it
};

/// Threads that run the nets, of whatever pack a task asks for. A task has a FacePipeline to itself while it
/// runs. All methods: any thread.
class VisionPool {
public:
    explicit VisionPool(int threads);
    ~VisionPool(); ///< runs what is queued

    void waitForDone() { m_threads.waitForDone(); } ///< runs what is queued
    void forgetNets();                              ///< those that no task uses: another pack comes into use
    [[nodiscard]] int threads() const { return m_threads.maxThreadCount(); }

    /// `task` gets a FacePipeline& of `pack` and returns a Result. Errors besides the task's: NoModelPack
    /// (the pack is null), ModelLoadFailed.
    template <class Task>
    auto run(Urgency urgency, std::shared_ptr<const vision::ModelPack> pack, Task task)
        -> QFuture<std::invoke_result_t<Task, vision::FacePipeline&, const vision::ModelPack&>> {
        using Returned = std::invoke_result_t<Task, vision::FacePipeline&, const vision::ModelPack&>;
        return runOn(
            m_threads,
            [this, pack = std::move(pack), task = std::move(task)]() mutable -> Returned {
                SL_TRY(auto lease, take(pack));
                Returned answer = task(lease->pipeline, *pack);
                giveBack(std::move(lease));
                return answer;
            },
            static_cast<int>(urgency));
    }

private:
    struct Lease {
        std::shared_ptr<const vision::ModelPack> pack;
        vision::FacePipeline pipeline;
    };
    [[nodiscard]] Result<std::unique_ptr<Lease>> take(const std::shared_ptr<const vision::ModelPack>& pack);
    void giveBack(std::unique_ptr<Lease> lease);

    QMutex m_mutex;
    std::vector<std::unique_ptr<Lease>> m_idle; ///< guarded by the mutex; all of one pack
    QThreadPool m_threads;
};

} // namespace sl::vision
