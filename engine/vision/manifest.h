// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/vision/modelpack.h"

#include <QJsonObject>

#include <optional>

namespace sl::vision {

/// What manifest.json (format 1) says, checked field by field; weights are not read yet.
struct Manifest {
    QString id;
    QString name;
    QString licence;
    DetectorSpec detector;
    EmbedderSpec embedder;
    std::optional<NetSpec> quality;
    std::vector<FmrPoint> fmr; ///< falling FMR, rising threshold
};

/// Errors: ModelPackInvalid; subject = `where`, detail begins with the field's name ("detector.sha256: …").
[[nodiscard]] Result<Manifest> parseManifest(const QByteArray& json, const QString& where);

} // namespace sl::vision
