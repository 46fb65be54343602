// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/demo/internal/drawing/scene.h"

#include <QByteArray>

namespace sl::demo {

/// Somebody walks through a place, as a camera there records it.
struct SceneVideo {
    static constexpr QSize kPixels{640, 428};
    static constexpr int kPerSecond = 8;
    QString name; ///< of the file, without folder
    QList<Scene> moments;
};

/// As Motion JPEG in AVI, whose comment says that it is synthetic; below 1 MB for 24 moments. The same video
/// gives the same bytes. Blocking, on several threads. Errors: WriteFailed.
[[nodiscard]] Result<QByteArray> syntheticVideo(const PeopleDrawer& people, const SceneVideo& video);

} // namespace sl::demo
