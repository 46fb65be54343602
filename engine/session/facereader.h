// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/facegeometry.h"
#include "engine/core/result.h"

#include <QJsonObject>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

namespace sl::session {

struct FoundFace {
    FaceGeometry geometry; ///< in pixels of the upright picture at its full size
    QualityRecord quality;
};

struct FileFaces {
    QSize size;           ///< upright, in pixels
    QJsonObject metadata; ///< as the file states it
    std::vector<FoundFace> faces;
};

/// Looks for faces in files, without a workspace. One thread at a time; blocking.
class FaceReader {
public:
    /// `packFolder`: tried first; empty: the pack that is used when nothing is chosen. Errors:
    /// NoModelPack, those of a pack that cannot be used.
    [[nodiscard]] static Result<FaceReader> open(const QString& packFolder);
    ~FaceReader();
    FaceReader(FaceReader&&) noexcept;
    FaceReader& operator=(FaceReader&&) noexcept;

    [[nodiscard]] QString packName() const;
    [[nodiscard]] QString packIdentity() const; ///< SHA-256, hex
    /// No face is no error. Errors: those of vision::readImageFile() and vision::decodeImage().
    [[nodiscard]] Result<FileFaces> read(const QString& file);

private:
    struct Parts;
    explicit FaceReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sl::session
