// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/reportdata.h"

namespace sl::report {

/// How anybody checks a frame with ffmpeg and sha256sum alone.

[[nodiscard]] QString frameNumber(const QJsonObject& record); ///< as ffmpeg counts, from 0; no locale

/// From which byte on a stream lies in a file whose container is not known; empty: the container is known.
[[nodiscard]] std::optional<qint64> recoveredFrom(const MediaRecord& video);

/// The reading of a video's clock that counts; null: none was made, or it was withdrawn.
[[nodiscard]] const ClockReadingRecord* clockInForce(const ReportData& data, MediaId video);
/// Of a video, oldest first: readings that no longer count, and withdrawals.
[[nodiscard]] QList<ClockReadingRecord> earlierClocks(const ReportData& data, MediaId video);
/// What the clock read when the file's own clock was at 0, or, where it has none, at the first frame.
[[nodiscard]] QDateTime clockAtStart(const ClockReadingRecord& clock, const MediaRecord& video);

/// The time that the file states for the frame; empty: none.
[[nodiscard]] std::optional<double> secondsInFile(const QJsonObject& record);
/// Parts were missing: other programs may show other pixels there, and no command is promised to print its
/// hash.
[[nodiscard]] bool lacksParts(const QJsonObject& record);

/// Prints the file's SHA-256.
[[nodiscard]] QString fileCommand(const MediaRecord& video);
/// Prints one line; the SHA-256 of the frame's decoded planes is its last word.
[[nodiscard]] QString frameCommand(const MediaRecord& video, const QJsonObject& record);

/// The frames of the probe and all that were on offer, with their records and commands, one a line: as JSON,
/// and for `packaging/check-frames`. A frame that lacks parts has no command. Empty when no probe face is of
/// a video. Same data, same bytes.
[[nodiscard]] QByteArray videoFramesJson(const ReportData& data);

} // namespace sl::report
