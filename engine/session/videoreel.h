// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/videoreel.h"

namespace sl::session {

using video::FrameRecord;
using video::frameRecordFromJson;
using video::ReelFrame;
using video::VideoReel;

} // namespace sl::session
