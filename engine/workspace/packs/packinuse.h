// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/vision/packs/modelpack.h"
#include "engine/workspace/index/galleryindex.h"
#include "engine/workspace/packs/packstatus.h"

#include <memory>

namespace sl::workspace {

/// The model pack that a workspace works with, or why there is none. An operation takes it once, at its
/// start, and hands it down: templates are made, searched and stored by one pack, whatever comes into use
/// meanwhile. Immutable; any thread.
struct PackInUse {
    PackInUse() = default;
    explicit PackInUse(Result<vision::ModelPack> opened);

    PackStatus status;
    GalleryPack gallery;
    std::shared_ptr<const vision::ModelPack> model; ///< null: none

    [[nodiscard]] bool isAvailable() const { return model != nullptr; }
    [[nodiscard]] const QString& identity() const { return gallery.identity; } ///< empty: none
};

using PackPtr = std::shared_ptr<const PackInUse>; ///< never null

} // namespace sl::workspace
