// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/vision/packs/modelpack.h"

#include <QJsonObject>

#include <optional>

namespace sl::vision {

inline constexpr qint64 kLargestManifest = 1 << 20; ///< bytes
inline constexpr qint64 kLargestNet = 1 << 30;      ///< bytes

/// The content of manifest.json (format 1), checked field by field; weights are not read yet.
struct Manifest {
    QString id;
    QString name;
    QString licence;
    DetectorSpec detector;
    EmbedderSpec embedder;
    std::optional<NetSpec> quality;
    std::vector<FmrPoint> fmr; ///< falling FMR, rising threshold

    /// The networks there are: detector, embedder, quality.
    [[nodiscard]] std::vector<const NetSpec*> nets() const;
};

/// Errors: ModelPackInvalid; subject = `where`, detail begins with the field's name ("detector.sha256: …").
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray& json, const QString& where);

/// ModelHashMismatch; subject = `file`, the detail names first the hash found, then the one stated.
[[nodiscard]] Error wrongHash(const QString& file, const Sha256& found, const Sha256& stated);

} // namespace sl::vision
