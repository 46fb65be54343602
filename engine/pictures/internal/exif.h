// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sl::pictures {

/// Facts that a camera wrote beside the picture. Unverified: anybody can change them. Times are in ISO 8601,
/// local to the camera, with fractions of a second and offset where the file has them
/// ("2024-05-01T12:30:00.25+02:00"); what the file leaves out is left out.
struct ExifFacts {
    QString takenAt;     ///< DateTimeOriginal, and nothing else
    QString digitizedAt; ///< DateTimeDigitized: of a scan, or of when a camera stored the picture
    QString changedAt;   ///< DateTime: when a program last wrote the file
    QString device;      ///< make and model
    int orientation = 0; ///< 1..8; 0: the file does not say
    bool operator==(const ExifFacts&) const = default;
};

/// Reads the few EXIF 2.32 tags above from a JPEG (APP1), PNG (eXIf), WebP (EXIF) or TIFF file. Any bytes are
/// safe: every offset is checked, the work is bounded, what is malformed is left out.
[[nodiscard]] ExifFacts readExif(QByteArrayView file);

} // namespace sl::pictures
