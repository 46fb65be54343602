// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/video/framerecord.h"
#include "engine/video/videofile.h"
#include "engine/vision/facepipeline.h"

#include <vector>

namespace sl::video {

/// How a video is searched for faces.
struct TrackSettings {
    double looksPerSecond = 5.0;     ///< where nobody is seen; while somebody is, every frame is looked at
    double unchanged = 1.0;          ///< seconds until a look is searched that shows the same empty scene
    int lookSide = 480;              ///< pixels of the longer side in which faces are looked for
    double leastOverlap = 0.3;       ///< of two boxes, intersection over union, for one track
    double longestPause = 1.0;       ///< seconds without a sighting that overlap alone bridges
    double longestGap = 10.0;        ///< seconds that two templates of one shot bridge
    int kept = 8;                    ///< frames of a track
    double apart = 0.4;              ///< seconds between two of them
    qint64 held = qint64{512} << 20; ///< bytes of frames at full size that may be kept
};

/// A face that was seen in a frame: a row without pixels.
struct Sighting {
    qint64 frame = 0;
    double seconds = 0.0; ///< never falls; frames without a time are counted at the average rate
    QRectF box;           ///< in the upright picture, full size
    double score = 0.0;   ///< detector score, 0..1
};

/// A face whose frame was read at full size. Its pixels are reached again by the record.
struct OfferedFace {
    FrameRecord record;
    double seconds = 0.0;       ///< as Sighting::seconds
    vision::ProcessedFace face; ///< in the upright picture, full size
    double worth = 0.0;         ///< quality x size x frontality, each 0..1: orders the faces of one track
    bool isKept = false;        ///< one of the best, spread in time and posture
};

/// Somebody whose track has just begun. Provisional: who it is and for how long is not known yet. A person
/// who comes back is told again, and two who are taken for one at first are told once.
struct BegunTrack {
    double seconds = 0.0; ///< since the first look
    QImage picture;       ///< the face and some room around it, upright, square pixels
};

/// One person as far as one shot of one file shows.
struct Track {
    int number = 0; ///< from 1, by first frame
    int shot = 0;   ///< from 0
    std::vector<Sighting> sightings;
    std::vector<OfferedFace> offered; ///< by frame; at least one is kept, unless the decoder filled in all

    [[nodiscard]] std::vector<const OfferedFace*> kept() const; ///< best first
};

struct TrackList {
    VideoFacts facts;
    PacketFacts packets;
    QString packIdentity; ///< whose templates the faces have
    qint64 looked = 0;    ///< frames that were searched for faces
    std::vector<Track> tracks;
};

} // namespace sl::video
