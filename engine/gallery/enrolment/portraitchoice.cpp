// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/portraitchoice.h"

#include "engine/gallery/enrolment/enrolmentwriter.h"
#include "engine/vision/decode/imagedecoder.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace sl::gallery {
namespace {

constexpr int kShownSide = 1600; ///< pixels of the longer side that a choice needs at most

/// On a vision thread.
Result<FacesToChoose> findFaces(const UndecidedPhoto& photo, vision::FacePipeline& pipeline) {
    const QString name = QFileInfo(photo.from.file).fileName();
    SL_TRY(const auto bytes, sources::readPortraitBytes(photo.from));
    SL_TRY(const auto image, vision::decodeImage(bytes, name));
    SL_TRY(const auto faces, pipeline.detect(image.pixels));
    if (faces.empty())
        return fail(ErrorCode::NoFaceFound, name);
    FacesToChoose found{{photo.from, Sha256::of(bytes)}, image.pixels, 1.0, {faces.begin(), faces.end()}};
    std::sort(found.faces.begin(), found.faces.end(),
              [](const FaceGeometry& left, const FaceGeometry& right) {
                  return left.box.center().x() < right.box.center().x();
              });
    if (std::max(image.pixels.width(), image.pixels.height()) > kShownSide)
        found.picture =
            image.pixels.scaled(kShownSide, kShownSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    found.scaleToOriginal = double(image.pixels.width()) / found.picture.width();
    return found;
}

QJsonObject wordOf(const UndecidedPhoto& photo, const QRectF& box) {
    QJsonObject word{{u"file"_s, QFileInfo(photo.from.file).fileName()}, {u"sha256"_s, photo.sha256.hex()}};
    const QRect pixels = box.toRect();
    if (box.isEmpty())
        word.insert(u"none"_s, true);
    else
        word.insert(u"face"_s, QJsonArray{pixels.x(), pixels.y(), pixels.width(), pixels.height()});
    return word;
}

} // namespace

Result<FacesToChoose> findFacesToChoose(workspace::WorkspaceCore& core, const UndecidedPhoto& photo) {
    const auto pack = core.pack();
    if (!pack->isAvailable())
        return fail(pack->status.problem);
    return core.vision()
        .run(vision::Urgency::Interactive, pack->model,
             [&photo](vision::FacePipeline& pipeline, const vision::ModelPack&) {
                 return findFaces(photo, pipeline);
             })
        .result();
}

Result<EnrolSummary> choosePortrait(workspace::WorkspaceCore& core, const workspace::Actor& actor,
                                    const UndecidedPhoto& photo, const QRectF& box) {
    if (photo.sha256.isNull())
        return fail(ErrorCode::InvalidArgument, u"photo"_s, u"its faces were not shown"_s);
    const auto sign = [&](workspace::Change& change) {
        return change.auditSigned(actor, evidence::AuditAction::PortraitChosen, photo.from.personId,
                                  wordOf(photo, box));
    };
    if (box.isEmpty())
        return core.write(sign).map([] { return EnrolSummary(); });
    const auto pack = core.pack();
    if (!pack->isAvailable())
        return fail(pack->status.problem);
    SL_TRY(auto portrait, core.vision()
                              .run(vision::Urgency::Interactive, pack->model,
                                   [&](vision::FacePipeline& pipeline, const vision::ModelPack& model) {
                                       return prepareChosen(photo.from, photo.sha256, box, pipeline, model);
                                   })
                              .result());
    const EnrolmentWriter writer(core, actor.login(), photo.from.file, pack->identity());
    EnrolBatch batch;
    batch.portraits.append(std::move(portrait));
    SL_TRY(auto summary, writer.write(std::move(batch), sign));
    if (!summary.problems.isEmpty())
        return fail(summary.problems.first().error);
    return summary;
}

} // namespace sl::gallery
