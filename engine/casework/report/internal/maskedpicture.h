// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/adjustmentrecord.h"
#include "engine/core/records/videorecord.h"

#include <QImage>

namespace sl::casework {

/// Which boxes are masked in a picture of `faces`: every face but those of `shown`, and what the tracks of
/// its video saw in that frame. Left open is only the sighting of a shown face: of its own track, or, where
/// it is of none, the one that lies on it and on no other face more.
[[nodiscard]] QList<QRectF> maskedBoxes(const QList<FaceRecord>& faces, const QList<FaceId>& shown,
                                        const QList<VideoTrackRecord>& tracks, qint64 frame);

/// A picture of the case with every face masked but those of `shown`; the longer side at most `maxSide`, 0:
/// full size. The masks lie over what the steps gave. Errors: MediaMissing, MediaAltered, those of
/// decodeImage.
[[nodiscard]] Result<QImage> maskedPicture(CaseCore& core, const MediaRecord& media,
                                           const QList<FaceId>& shown, int maxSide,
                                           const QList<Adjustment>& steps = {});

} // namespace sl::casework
