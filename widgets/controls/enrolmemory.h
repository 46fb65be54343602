// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSettings;

namespace sl::widgets {

/// Megabytes of photos that an enrolment on this computer may hold at a time (session::EnrolOptions::memory).
inline constexpr int kLeastEnrolMemory = 16;
inline constexpr int kMostEnrolMemory = 65'536;

/// The last setting, within these bounds; 256 if there is none.
[[nodiscard]] int enrolMemory(const QSettings& settings);
void setEnrolMemory(QSettings& settings, int megabytes);

} // namespace sl::widgets
