// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/enrolmemory.h"

#include "engine/session/galleryservice.h"

#include <QSettings>

#include <algorithm>

namespace sl::widgets {
namespace {

constexpr auto kKey = "gallery/enrolMemory";

} // namespace

int enrolMemory(const QSettings& settings) {
    const auto usual = static_cast<int>(session::EnrolOptions().memory >> 20);
    return std::clamp(settings.value(QString::fromLatin1(kKey), usual).toInt(), kLeastEnrolMemory,
                      kMostEnrolMemory);
}

void setEnrolMemory(QSettings& settings, int megabytes) {
    settings.setValue(QString::fromLatin1(kKey), megabytes);
}

} // namespace sl::widgets
