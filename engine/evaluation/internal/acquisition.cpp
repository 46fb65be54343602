// SPDX-License-Identifier: Apache-2.0
#include "engine/evaluation/internal/acquisition.h"

#include "engine/gallery/enrolment/enrolmentwriter.h"
#include "engine/gallery/enrolment/portraitmaker.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/packs/modelsearch.h"
#include "engine/vision/visionpool.h"

namespace sl::evaluation {
namespace {

Result<Acquired> acquire(vision::FacePipeline& pipeline, const QString& path, Side side,
                         const CancelToken& cancel) {
    SL_TRY(const auto bytes, vision::readImageFile(path));
    if (side == Side::Gallery) {
        SL_TRY(auto face, gallery::portraitFace(pipeline, bytes, path));
        if (face.rivals > 0) // enrolment refuses it
            return fail(ErrorCode::SeveralFaces, path);
        return Acquired{std::move(face.templ), {face.rawLength, face.quality.unified}};
    }
    SL_TRY(const auto image, vision::decodeImage(bytes, path));
    SL_TRY(auto faces, pipeline.process(image.pixels, 1.0, cancel, vision::DetectEffort::MainFace));
    const auto main = vision::mainFace(faces, image.pixels.size());
    if (!main)
        return fail(ErrorCode::NoFaceFound, path);
    auto& face = faces[*main];
    return Acquired{std::move(face.templ), {face.rawLength, face.quality.unified}};
}

/// Whatever is wrong with one file counts; what would be wrong with every file does not.
bool isFailureToAcquire(ErrorCode code) {
    return code != ErrorCode::Cancelled && code != ErrorCode::PackMismatch && !gallery::endsTheRun(code);
}

} // namespace

Result<TemplateOf> acquireAll(const QStringList& paths, Side side, const workspace::Environment& environment,
                              Job& job) {
    SL_TRY(auto pack, vision::findModelPack(environment.modelsFolder));
    return acquireAll(paths, side, std::make_shared<const vision::ModelPack>(std::move(pack)),
                      environment.visionThreads, job);
}

Result<TemplateOf> acquireAll(const QStringList& paths, Side side,
                              const std::shared_ptr<const vision::ModelPack>& model, int threads, Job& job) {
    vision::VisionPool pool(threads);
    job.setTotal(job.progress().done + paths.size());
    std::vector<Future<Acquired>> running;
    for (const QString& path : paths) {
        running.push_back(pool.run(
            vision::Urgency::Batch, model,
            [&job, path, side](vision::FacePipeline& pipeline, const vision::ModelPack&) -> Result<Acquired> {
                job.waitWhilePaused();
                if (job.token().isCancelled())
                    return fail(ErrorCode::Cancelled);
                auto templ = acquire(pipeline, path, side, job.token());
                job.advance(1, path);
                return templ;
            }));
    }
    TemplateOf templates;
    std::optional<Error> stopped;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Result<Acquired> templ = running[size_t(i)].result();
        if (!templ && !isFailureToAcquire(templ.error().code) && !stopped)
            stopped = templ.error();
        templates.insert(paths[i], templ ? *templ : Acquired());
    }
    if (stopped)
        return fail(*stopped);
    return templates;
}

QStringList failuresIn(const QStringList& paths, const TemplateOf& templates) {
    QStringList failures;
    for (const QString& path : paths)
        if (templates.value(path).empty())
            failures.append(path);
    return failures;
}

} // namespace sl::evaluation
