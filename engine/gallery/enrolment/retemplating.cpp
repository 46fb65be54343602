// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/retemplating.h"

#include "engine/gallery/enrolment/portraitmaker.h"
#include "engine/store/gallery/portraitrepository.h"
#include "engine/store/gallery/templaterepository.h"
#include "engine/vision/decode/imagedecoder.h"

namespace sl::gallery {
namespace {

using evidence::AuditAction;

constexpr int kBatch = 64; ///< portraits in one transaction

bool isSameFace(const QRectF& left, const QRectF& right) {
    return left.contains(right.center()) && right.contains(left.center());
}

/// The template that enrolment would make of the portrait, so that both ways give the same; of the enrolled
/// face where the pack in use would choose another face or finds none.
Result<Template> templateOf(const PortraitRecord& portrait, const QByteArray& bytes,
                            vision::FacePipeline& pipeline) {
    auto found = portraitFace(pipeline, bytes, portrait.originalName);
    if (found && isSameFace(found->geometry.box, portrait.face.box))
        return std::move(found->templ);
    if (auto enrolled = portraitFaceAt(pipeline, bytes, portrait.originalName, portrait.face.box))
        return std::move(enrolled->templ);
    const bool isUnseen = !found && (found.error().code == ErrorCode::NoFaceFound ||
                                     found.error().code == ErrorCode::FaceUnclear);
    if (!found && !isUnseen)
        return fail(found);
    SL_TRY(const auto image,
           vision::decodeImage(bytes, portrait.originalName, {}, {}, vision::Isolation::OfAFew));
    SL_TRY(auto described, pipeline.describe(image.pixels, portrait.face));
    return std::move(described.templ);
}

Result<Template> makeTemplate(workspace::WorkspaceCore& core, PortraitId id, vision::FacePipeline& pipeline) {
    SL_TRY(const auto portrait, core.read([id](store::Database& database) {
        return store::PortraitRepository(database).find(id);
    }));
    SL_TRY(const auto bytes, core.portraits().read(portrait.sha256));
    return templateOf(portrait, bytes, pipeline);
}

/// A portrait has one template of a pack at most.
Result<int> missingCount(store::Database& database, const QString& pack) {
    SL_TRY(const auto portraits, store::PortraitRepository(database).count());
    return store::TemplateRepository(database).count(pack).map([&](int made) { return portraits - made; });
}

/// Faults of the machine end a run; a portrait that cannot be read is named and left out.
bool endsTheRun(ErrorCode code) {
    return code == ErrorCode::PackMismatch || code == ErrorCode::NoModelPack ||
           code == ErrorCode::ModelLoadFailed || code == ErrorCode::HelperMissing ||
           code == ErrorCode::DatabaseFailed || code == ErrorCode::DatabaseCorrupt;
}

} // namespace

Retemplating::Retemplating(workspace::WorkspaceCore& core, QString by, std::shared_ptr<Job> job,
                           std::function<void()> advanced)
    : m_core(core)
    , m_pack(core.pack())
    , m_by(std::move(by))
    , m_job(std::move(job))
    , m_advanced(std::move(advanced)) {}

Result<RetemplateSummary> Retemplating::run() {
    if (!m_pack->isAvailable())
        return fail(m_pack->status.problem);
    SL_TRY(const auto missing, m_core.read([this](store::Database& database) {
        return missingCount(database, m_pack->identity());
    }));
    m_job->setTotal(missing);
    if (missing == 0)
        return m_summary;
    const QJsonObject what{{u"pack"_s, m_pack->identity()}, {u"portraits"_s, missing}};
    SL_CHECK(audit(AuditAction::RetemplatingStarted, what));
    SL_CHECK(makeAll());
    m_summary.cancelled = m_job->token().isCancelled();
    SL_CHECK(audit(AuditAction::RetemplatingEnded, {{u"pack"_s, m_pack->identity()},
                                                    {u"made"_s, m_summary.made},
                                                    {u"problems"_s, m_summary.problems.size()},
                                                    {u"cancelled"_s, m_summary.cancelled}}));
    return m_summary;
}

Status Retemplating::makeAll() {
    PortraitId last;
    for (;;) {
        m_job->waitWhilePaused();
        if (m_job->token().isCancelled())
            return {};
        if (m_core.pack()->identity() != m_pack->identity())
            return fail(ErrorCode::PackMismatch, m_pack->status.id);
        SL_TRY(const auto batch, nextBatch(last));
        if (batch.isEmpty())
            return {};
        SL_CHECK(store(make(batch)));
        last = batch.last();
        m_advanced();
    }
}

Result<QList<PortraitId>> Retemplating::nextBatch(PortraitId after) const {
    return m_core.read([this, after](store::Database& database) {
        return store::TemplateRepository(database).missing(m_pack->identity(), after, kBatch);
    });
}

QList<Retemplating::Made> Retemplating::make(const QList<PortraitId>& batch) const {
    QList<QFuture<Result<Template>>> running;
    for (const PortraitId id : batch)
        running.append(m_core.vision().run(
            vision::Urgency::Batch, m_pack->model,
            [&core = m_core, job = m_job, id](vision::FacePipeline& pipeline,
                                              const vision::ModelPack&) -> Result<Template> {
                if (job->token().isCancelled())
                    return fail(ErrorCode::Cancelled);
                auto templ = makeTemplate(core, id, pipeline);
                job->advance(1, {});
                return templ;
            }));
    QList<Made> made;
    for (qsizetype i = 0; i < batch.size(); ++i)
        made.append({batch.at(i), running[i].result()});
    return made;
}

Status Retemplating::store(const QList<Made>& batch) {
    for (const Made& made : batch)
        if (!made.templ && endsTheRun(made.templ.error().code))
            return fail(made.templ);
    const auto stored = m_core.write([&](workspace::Change& change) -> Result<int> {
        int count = 0;
        for (const Made& made : batch) {
            if (!made.templ)
                continue;
            const auto inserted = store::TemplateRepository(change.database())
                                      .insert(made.portrait, m_pack->identity(), *made.templ);
            if (inserted)
                ++count;
            else if (inserted.error().code != ErrorCode::NotFound &&    // removed meanwhile
                     inserted.error().code != ErrorCode::AlreadyExists) // enrolled again meanwhile
                return fail(inserted);
        }
        return count;
    });
    if (!stored)
        return fail(stored);
    m_summary.made += *stored;
    for (const Made& made : batch)
        if (!made.templ && made.templ.error().code != ErrorCode::Cancelled)
            m_summary.problems.append({made.portrait, made.templ.error()});
    return {};
}

Status Retemplating::audit(AuditAction action, const QJsonObject& details) const {
    return m_core.write([&](workspace::Change& change) {
        return change.auditNamed(m_by, action, m_pack->status.id, details);
    });
}

} // namespace sl::gallery
