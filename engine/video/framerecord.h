// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/sha256.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

#include <optional>

namespace sl::video {

/// A number as a file states it: a time base in seconds, the shape of a pixel.
struct Fraction {
    int numerator = 1;
    int denominator = 1;
    bool operator==(const Fraction&) const = default;
};

/// A value and whether the file states it or it was assumed.
struct Stated {
    QString value;
    bool assumed = false;
    bool operator==(const Stated&) const = default;
};

/// What is recorded of one frame of a file. It is named by the SHA-256 of its decoded planes, which
/// `ffmpeg -threads 1 -noautorotate -i FILE -map 0:STREAM -autoscale 0 -vsync passthrough -f framehash -hash
/// sha256 -` prints as well, unless the frame is concealed: ffmpeg may show other pixels where parts are
/// missing.
struct FrameRecord {
    qint64 ordinal = 0; ///< in display order of a full decode; the first frame is 0
    Sha256 hash;
    int stream = 0;
    std::optional<qint64> time; ///< in timeBase; a raw stream has none
    Fraction timeBase;
    std::optional<qint64> byte; ///< where its packet lies in the file
    QString type;               ///< "I", "P", "B"; "?" when the decoder does not say
    bool isKeyFrame = false;
    std::optional<qint64> sinceKeyFrame; ///< frames since the last key frame; empty before the first
    std::optional<qint64> keyTime;       ///< that key frame's time
    QSize size;
    QString pixelFormat;   ///< libav's name
    qint64 planeBytes = 0; ///< what is hashed
    bool isInterlaced = false;
    bool isTopFieldFirst = false;
    Fraction pixelAspect;
    /// Degrees clockwise that bring the picture upright, then mirrored left to right or not.
    int rotation = 0;
    bool isMirrored = false;
    Stated matrix, range;
    bool isCorrupt = false;
    /// Parts are missing: filled in by the decoder, left out, or predicted from such.
    bool isConcealed = false;
    QString decoder;

    /// The decoder reported nothing missing: fit to be chosen without being asked for.
    [[nodiscard]] bool isWhole() const { return !isCorrupt && !isConcealed; }
    [[nodiscard]] std::optional<double> seconds() const; ///< time in seconds
    bool operator==(const FrameRecord&) const = default;
};

/// In the words of the helper's rows; see secondlook-frames(1). Reading refuses with HelperStopped what no
/// helper says.
[[nodiscard]] QJsonObject toJson(const FrameRecord& record);
[[nodiscard]] Result<FrameRecord> frameRecordFromJson(const QJsonObject& row);

[[nodiscard]] std::optional<Fraction> fractionFromText(const QString& text); ///< "1/25"
[[nodiscard]] QString toText(const Fraction& fraction);

} // namespace sl::video
