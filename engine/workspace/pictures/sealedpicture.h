// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evidence/vault/mediavault.h"

#include <QImage>

namespace sl::workspace {

/// A decoded picture and what its coordinates must be multiplied with to be those of the whole file.
struct ScaledPicture {
    QImage pixels;
    double scaleToOriginal = 1.0;
};

/// At least `longSide` on the longer side when the file has that many pixels; 0: full size. Errors:
/// MediaMissing, MediaAltered, those of decodeImage.
[[nodiscard]] Result<ScaledPicture> decodeSealed(const evidence::MediaVault& vault, const Sha256& hash,
                                                 const QString& name, int longSide);

} // namespace sl::workspace
