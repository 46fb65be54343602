// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/search/faceweights.h"
#include "engine/core/jobs/job.h"
#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"
#include "engine/vision/packs/modelpack.h"
#include "engine/workspace/environment.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace sl::evaluation {

/// The face of an image; empty for a failure to acquire.
struct Acquired {
    Template templ;
    casework::FaceMeasure measure;
    [[nodiscard]] bool empty() const { return templ.empty(); }
};
using TemplateOf = QHash<QString, Acquired>; ///< by path

/// How an image becomes a template.
enum class Side { Probe, Gallery };

/// Reads every image once, on that many threads; `job` counts them. An image that is broken or without a face
/// is a failure to acquire; anything else ends the evaluation. Errors: those of loading the networks,
/// Cancelled.
[[nodiscard]] Result<TemplateOf> acquireAll(const QStringList& paths, Side side,
                                            const std::shared_ptr<const vision::ModelPack>& model,
                                            int threads, Job& job);
/// The same with the pack that the environment finds. Errors: also NoModelPack and those of opening a pack.
[[nodiscard]] Result<TemplateOf> acquireAll(const QStringList& paths, Side side,
                                            const workspace::Environment& environment, Job& job);
/// Those of `paths` without a template, in their order.
[[nodiscard]] QStringList failuresIn(const QStringList& paths, const TemplateOf& templates);

} // namespace sl::evaluation
