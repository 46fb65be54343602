// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/framepicture.h"
#include "engine/video/videoreel.h"

namespace sl::session {

using video::Fields;
using video::fieldsOf;
using video::FrameRecord;
using video::frameRecordFromJson;
using video::pixelShape;
using video::ReelFrame;
using video::VideoReel;
using video::withSquarePixels;

} // namespace sl::session
