// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/packs/packinuse.h"

namespace sl::workspace {

PackInUse::PackInUse(Result<vision::ModelPack> opened) {
    if (!opened) {
        status.problem = opened.error();
        return;
    }
    model = std::make_shared<const vision::ModelPack>(*std::move(opened));
    gallery = {model->identity(), model->embedder().dimension};
    status = {true, model->id(), model->name(), model->identity(), model->folder(), {}};
}

} // namespace sl::workspace
