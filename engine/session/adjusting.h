// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/vision/adjust/adjusting.h"

namespace sl::session {

using vision::adjusted;
using vision::faceAfter;
using vision::histogram;
using vision::placesAfter;
using vision::sizeAfter;

} // namespace sl::session
