// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"

#include <QImage>

namespace sl::casework {

/// A picture of the case with every face masked but those of `shown`; the longer side at most `maxSide`, 0:
/// full size. Errors: MediaMissing, MediaAltered, those of decodeImage.
[[nodiscard]] Result<QImage> maskedPicture(CaseCore& core, const MediaRecord& media,
                                           const QList<FaceId>& shown, int maxSide);

} // namespace sl::casework
