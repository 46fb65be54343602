// SPDX-License-Identifier: Apache-2.0
#include "engine/session/bundles.h"

#include "engine/bundle/bundlenames.h"
#include "engine/evidence/identity/identity.h"
#include "engine/gallery/enrolment/portraitmaker.h"
#include "engine/session/reportverification.h"
#include "engine/vision/decode/imagedecoder.h"
#include "engine/vision/packs/modelsearch.h"

#include <algorithm>
#include <cmath>

namespace sl::session {
namespace {

constexpr qint64 kLargestReport = 512LL * 1024 * 1024;
constexpr qint64 kLargestPicture = 1024LL * 1024 * 1024; ///< as vision::readImageFile()

Result<vision::ModelPack> packOf(const QString& identity, const QString& folder) {
    if (!folder.isEmpty()) {
        SL_TRY(auto given, vision::findModelPack(folder));
        if (given.identity() == identity)
            return given;
        return fail(ErrorCode::NoModelPack, identity, u"%1 is another pack"_s.arg(folder));
    }
    return vision::findModelPack(QStringList{identity});
}

/// Values of one template from another's, which has as many.
double differenceOf(const Template& one, const Template& other) {
    double largest = 0.0;
    for (size_t i = 0; i < one.size() && i < other.size(); ++i)
        largest = std::max(largest, double(std::abs(one[i] - other[i])));
    return largest;
}

Result<QList<Template>> portraitAgain(const QByteArray& bytes, const bundle::BundledFace& face,
                                      vision::FacePipeline& pipeline) {
    SL_TRY(const auto made, gallery::portraitFaceAt(pipeline, bytes, face.picture, face.geometry.box));
    return QList<Template>{made.templ};
}

/// In both ways in which the faces of a case get theirs: of a known place, and with all faces of a picture.
Result<QList<Template>> probeAgain(const QByteArray& bytes, const bundle::BundledFace& face,
                                   vision::FacePipeline& pipeline) {
    SL_TRY(const auto image, vision::decodeImage(bytes, face.picture));
    SL_TRY(const auto described, pipeline.describe(image.pixels, face.geometry));
    QList<Template> made{described.templ};
    if (face.geometry.placedByHand || described.templ == face.templ)
        return made;
    SL_TRY(const auto found, pipeline.process(image.pixels));
    for (const auto& other : found)
        if (other.geometry.box.contains(face.geometry.box.center()))
            made.append(other.templ);
    return made;
}

TemplateReplay replayed(const bundle::BagReader& bag, const bundle::BundledFace& face, bool isPortrait,
                        vision::FacePipeline& pipeline) {
    TemplateReplay replay{.file = face.file, .why = {}};
    const auto bytes = bag.read(face.picture, kLargestPicture);
    const auto made = !bytes       ? Result<QList<Template>>(fail(bytes))
                      : isPortrait ? portraitAgain(*bytes, face, pipeline)
                                   : probeAgain(*bytes, face, pipeline);
    if (!made || made->first().size() != face.templ.size()) {
        replay.why = made ? Error{ErrorCode::PackMismatch, face.file, {}} : made.error();
        return replay;
    }
    const auto nearest =
        std::min_element(made->begin(), made->end(), [&](const Template& one, const Template& other) {
            return differenceOf(one, face.templ) < differenceOf(other, face.templ);
        });
    replay.isEqual = *nearest == face.templ;
    replay.difference = differenceOf(*nearest, face.templ);
    return replay;
}

QList<TemplateReplay> replayTemplates(const bundle::BagReader& bag, const bundle::BundledSearch& search,
                                      vision::FacePipeline& pipeline) {
    QList<TemplateReplay> all;
    for (const auto& face : search.probe)
        if (!face.templ.empty())
            all.append(replayed(bag, face, false, pipeline));
    for (const auto& candidate : search.candidates)
        for (const auto& portrait : candidate.portraits)
            if (!portrait.face.templ.empty())
                all.append(replayed(bag, portrait.face, true, pipeline));
    return all;
}

} // namespace

Result<BundleVerdict> verifyBundle(const QString& folder, const QByteArray& authority) {
    QByteArray known;
    if (!authority.isEmpty()) {
        SL_TRY(known, evidence::certificateFromFile(authority));
    }
    SL_TRY(auto findings, bundle::checkBundle(folder));
    BundleVerdict verdict{std::move(findings), {}, false};
    SL_TRY(const auto bag, bundle::BagReader::open(folder));
    const auto inside = bag.read(bundle::kAuthority, bundle::BagReader::kLargestManifest);
    const auto own = inside ? evidence::certificateFromFile(*inside) : fail(inside);
    verdict.isAuthorityKnown = own && *own == known;
    const auto pdf = bag.read(bundle::kReport, kLargestReport);
    if (!pdf || !own)
        return verdict; // a fault names what is missing
    const auto report = verifyReportBytes(*pdf, bundle::kReport, *own);
    if (report)
        verdict.report = *report;
    else
        verdict.findings.faults.append(
            {BundleFault::Kind::Report, bundle::kReport, report.error().toString()});
    return verdict;
}

Result<BundleReplay> replayBundle(const QString& folder, const QString& packFolder) {
    SL_TRY(const auto bag, bundle::BagReader::open(folder));
    SL_TRY(const auto search, bundle::BundledSearch::read(bag));
    SL_TRY(auto list, bundle::replayList(search));
    BundleReplay replay{std::move(list), search.packIdentity, {}, {}};
    const auto pack = packOf(search.packIdentity, packFolder);
    if (!pack) {
        replay.packMissing = pack.error();
        return replay;
    }
    SL_TRY(auto pipeline, vision::FacePipeline::create(*pack));
    replay.templates = replayTemplates(bag, search, pipeline);
    return replay;
}

} // namespace sl::session
