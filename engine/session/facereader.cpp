// SPDX-License-Identifier: Apache-2.0
#include "engine/session/facereader.h"

#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/facepipeline.h"

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
    auto pack = vision::findModelPack(packFolder);
    if (!pack)
        return fail(pack);
    auto pipeline = vision::FacePipeline::create(*pack);
    if (!pipeline)
        return fail(pipeline);
    return FaceReader(std::make_unique<Parts>(Parts{std::move(*pack), std::move(*pipeline)}));
}

QString FaceReader::packId() const {
    return m_parts->pack.id();
}

QString FaceReader::packIdentity() const {
    return m_parts->pack.identity();
}

Result<FileFaces> FaceReader::read(const QString& file) {
    const auto bytes = vision::readImageFile(file);
    if (!bytes)
        return fail(bytes);
    const auto image = vision::decodeImage(*bytes, file);
    if (!image)
        return fail(image);
    auto processed = m_parts->pipeline.process(image->pixels);
    if (!processed)
        return fail(processed);
    FileFaces answer{.size = image->originalSize, .metadata = image->metadata, .faces = {}};
    for (auto& face : *processed)
        answer.faces.push_back({std::move(face.geometry), face.quality});
    return answer;
}

} // namespace sl::session
