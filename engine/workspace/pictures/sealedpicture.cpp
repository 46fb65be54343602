// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/pictures/sealedpicture.h"

#include "engine/vision/decode/imagedecoder.h"

namespace sl::workspace {

Result<ScaledPicture> decodeSealed(const evidence::MediaVault& vault, const Sha256& hash, const QString& name,
                                   int longSide) {
    const auto bytes = vault.read(hash);
    if (!bytes)
        return fail(bytes.error().code, name, bytes.error().detail);
    const auto fitInside = longSide > 0 ? QSize(longSide, longSide) : QSize();
    SL_TRY(auto image, vision::decodeImage(*bytes, name, {}, fitInside));
    const double scale =
        image.pixels.isNull() ? 1.0 : double(image.originalSize.width()) / image.pixels.width();
    return ScaledPicture{std::move(image.pixels), scale};
}

} // namespace sl::workspace
