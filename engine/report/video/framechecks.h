// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/reportdata.h"

namespace sl::report {

/// How anybody checks a frame with ffmpeg and sha256sum alone.

[[nodiscard]] QString frameNumber(const QJsonObject& record); ///< as ffmpeg counts, from 0; no locale

/// From which byte on a stream lies in a file whose container is not known; empty: the container is known.
[[nodiscard]] std::optional<qint64> recoveredFrom(const MediaRecord& video);

/// Prints the file's SHA-256.
[[nodiscard]] QString fileCommand(const MediaRecord& video);
/// Prints one line; the SHA-256 of the frame's decoded planes is its last word.
[[nodiscard]] QString frameCommand(const MediaRecord& video, const QJsonObject& record);

/// The frames of the probe and all that were on offer, with their records and commands, one a line: as JSON,
/// and for `packaging/check-frames`. Empty when no probe face is of a video. Same data, same bytes.
[[nodiscard]] QByteArray videoFramesJson(const ReportData& data);

} // namespace sl::report
