// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/tracks/trackfinder.h"

namespace sl::session {

// Videos that are files of no case.
using jail::Confinement;
using jail::confinementName;
using video::Derivation;
using video::Fields;
using video::FrameRecord;
using video::OfferedFace;
using video::Track;
using video::TrackFinder;
using video::TrackList;
using video::VideoFacts;
using video::VideoFile;
using video::writeNativePixels;
using video::writePicture;

} // namespace sl::session
