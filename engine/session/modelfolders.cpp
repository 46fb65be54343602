// SPDX-License-Identifier: Apache-2.0
#include "engine/session/modelfolders.h"

#include "engine/vision/modelpack.h"

namespace sl::session {

QString userModelsFolder() {
    return vision::userModelsFolder();
}

} // namespace sl::session
