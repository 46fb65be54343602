// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/picturedamage.h"

#include <QJsonObject>
#include <QStringList>

namespace sl::widgets {

/// That the picture is damaged and where, a sentence or two; empty: it is not.
[[nodiscard]] QString damageText(const PictureDamage& damage);

/// Notes on a picture that was imported, a sentence each: that it is damaged and from which
/// line, that the file holds more pictures, that its brightness was stretched, and times other than when it
/// was taken. `metadata` as the decoder gives it.
[[nodiscard]] QStringList pictureNotes(const QJsonObject& metadata);

} // namespace sl::widgets
