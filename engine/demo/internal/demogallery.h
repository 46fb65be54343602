// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"
#include "engine/demo/demoworkspace.h"
#include "engine/demo/internal/drawing/peopledrawer.h"

namespace sl::demo {

/// The number under which a person is in the gallery: "D-0042".
[[nodiscard]] QString externalId(int person);

/// Draws one booking photo each of the first `count` people into `folder`, and a table of them for
/// GalleryService::enrol(); gives the table's path. One step of the job each. Errors: WriteFailed, Cancelled.
[[nodiscard]] Result<QString> drawGallery(const PeopleDrawer& people, int count, const Words& words,
                                          const QString& folder, Job& job);

} // namespace sl::demo
