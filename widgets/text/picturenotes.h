// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace sl::widgets {

/// Notes on a picture that was imported, a sentence each: that it is damaged and from which
/// line, that the file holds more pictures, that its brightness was stretched, and times other than when it
/// was taken. `metadata` as the decoder gives it.
[[nodiscard]] QStringList pictureNotes(const QJsonObject& metadata);

} // namespace sl::widgets
