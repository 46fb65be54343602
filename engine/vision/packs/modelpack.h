// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QByteArray>
#include <QPointF>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace sl::vision {

/// One network of a pack. Value fed to the net = (pixel x scale - mean) / std, channels in `colour` order.
struct NetSpec {
    QString file;
    Sha256 sha256;
    QString kind; ///< "yunet", "embedding", "lightqnet"
    bool rgb = true;
    double scale = 1.0;
    std::array<double, 3> mean{0, 0, 0};
    std::array<double, 3> std{1, 1, 1};
    QSize input;        ///< fixed input size; empty for the detector
    qint64 size = 0;    ///< of the file in bytes, as the manifest states; 0: not stated
    QString url;        ///< where the file is published (http, https); empty: not stated
    QByteArray weights; ///< the file's bytes, hash checked
};

struct DetectorSpec : NetSpec {
    int multipleOf = 32;
    double scoreThreshold = 0.6;
    double nmsThreshold = 0.3;
};

struct EmbedderSpec : NetSpec {
    int dimension = 0;
    bool mirror = true; ///< the template is the mean of the crop's and its mirror image's embedding
    std::array<QPointF, 5> landmarks{}; ///< where the five points lie in the aligned crop
};

/// A measured threshold of the pack: at `threshold`, `fmr` of the non-mated pairs scored as high.
struct FmrPoint {
    double fmr = 0.0;
    double threshold = 0.0;
};

/// A model pack: a folder with manifest.json and its files (format 1). Immutable; opened only when every file
/// has the hash its manifest states. Any thread.
class ModelPack {
public:
    /// Errors: NotFound, ModelPackInvalid, ModelHashMismatch; subject = the file concerned.
    [[nodiscard]] static Result<ModelPack> open(const QString& folder);

    [[nodiscard]] const QString& identity() const {
        return m_identity;
    }                                                        ///< SHA-256 over manifest and files, hex
    [[nodiscard]] const QString& id() const { return m_id; } ///< "reference-2026.11"
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& licence() const { return m_licence; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const DetectorSpec& detector() const { return m_detector; }
    [[nodiscard]] const EmbedderSpec& embedder() const { return m_embedder; }
    [[nodiscard]] const std::optional<NetSpec>& quality() const { return m_quality; }
    [[nodiscard]] const std::vector<FmrPoint>& fmr() const { return m_fmr; }

private:
    QString m_identity, m_id, m_name, m_licence, m_folder;
    DetectorSpec m_detector;
    EmbedderSpec m_embedder;
    std::optional<NetSpec> m_quality;
    std::vector<FmrPoint> m_fmr;
};

} // namespace sl::vision
