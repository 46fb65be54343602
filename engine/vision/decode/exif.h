// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sl::vision {

/// What a camera wrote beside the picture. Unverified: anybody can change it.
struct ExifFacts {
    /// ISO 8601, local to the camera ("2024-05-01T12:30:00"), with offset where the file has one.
    QString takenAt;
    QString device; ///< make and model
    bool operator==(const ExifFacts&) const = default;
};

/// Reads the few EXIF 2.32 tags above from a JPEG (APP1) or TIFF file. Any bytes are safe: every offset is
/// checked, the work is bounded, what is malformed is left out.
[[nodiscard]] ExifFacts readExif(QByteArrayView file);

} // namespace sl::vision
