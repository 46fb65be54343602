// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace sl {

/// What of a picture is not as it was made, as far as its decoder tells. Lines are those of the file, before
/// any orientation, from 1.
struct PictureDamage {
    int fromLine = 0;        ///< the first that is missing, with all below it; 0: none
    int toLine = 0;          ///< the last that is missing, with all above it; 0: none
    bool isDoubtful = false; ///< spoilt data were met and passed over: lines that look whole may be wrong
    bool isTurned = false;   ///< upright, the picture has other lines than the file

    [[nodiscard]] bool any() const { return fromLine > 0 || toLine > 0 || isDoubtful; }
    friend bool operator==(const PictureDamage&, const PictureDamage&) = default;
};

/// `metadata`: of a MediaRecord, or as the decoder gives it ("damagedFromLine", "damagedToLine",
/// "spoiltData").
[[nodiscard]] PictureDamage damageOf(const QJsonObject& metadata);

} // namespace sl
