// SPDX-License-Identifier: Apache-2.0
#include "engine/session/facereader.h"

#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"
#include "engine/vision/packs/modelsearch.h"

namespace sl::session {

struct FaceReader::Parts {
    vision::ModelPack pack;
    vision::FacePipeline pipeline;
};

FaceReader::FaceReader(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
FaceReader::~FaceReader() = default;
FaceReader::FaceReader(FaceReader&&) noexcept = default;
FaceReader& FaceReader::operator=(FaceReader&&) noexcept = default;

Result<FaceReader> FaceReader::open(const QString& packFolder) {
    SL_TRY(auto pack, vision::findModelPack(packFolder));
    SL_TRY(auto pipeline, vision::FacePipeline::create(pack));
    return FaceReader(std::make_unique<Parts>(Parts{std::move(pack), std::move(pipeline)}));
}

QString FaceReader::packName() const {
    return m_parts->pack.name();
}

QString FaceReader::packIdentity() const {
    return m_parts->pack.identity();
}

Result<FileFaces> FaceReader::read(const QString& file) {
    SL_TRY(const auto bytes, vision::readImageFile(file));
    SL_TRY(const auto image, vision::decodeImage(bytes, file));
    SL_TRY(const auto processed, m_parts->pipeline.process(image.pixels));
    FileFaces answer{.size = image.originalSize, .metadata = image.metadata, .faces = {}};
    for (const auto& face : processed)
        answer.faces.push_back({face.geometry, face.quality});
    return answer;
}

} // namespace sl::session
