// SPDX-License-Identifier: Apache-2.0
#include "engine/core/records/picturedamage.h"

#include "engine/core/literals.h"

namespace sl {

PictureDamage damageOf(const QJsonObject& metadata) {
    return {.fromLine = metadata.value(u"damagedFromLine"_s).toInt(),
            .toLine = metadata.value(u"damagedToLine"_s).toInt(),
            .isDoubtful = metadata.value(u"spoiltData"_s).toBool(),
            .isTurned = metadata.value(u"orientation"_s).toInt(1) != 1};
}

} // namespace sl
