// SPDX-License-Identifier: Apache-2.0
#include "engine/gallery/enrolment/enrolment.h"

#include "engine/core/jobs/tasks.h"
#include "engine/gallery/enrolment/internal/nearbynumbers.h"

#include <QFileInfo>

#include <utility>

namespace sl::gallery {
namespace {

constexpr qsizetype kBatch = 64; ///< files in one transaction
constexpr int kAhead = 2; ///< files beyond one a vision thread: each may be a decoded picture of 450 MB

qint64 sizeOf(const sources::PortraitToEnrol& portrait) {
    return portrait.part ? portrait.part->length : QFileInfo(portrait.file).size();
}

} // namespace

Enrolment::Enrolment(workspace::WorkspaceCore& core, const Order& order, std::shared_ptr<Job> job,
                     std::function<void()> grown)
    : m_core(core)
    , m_pack(core.pack())
    , m_source(QFileInfo(order.source).absoluteFilePath())
    , m_columns(order.columns)
    , m_memory(order.memory)
    , m_job(std::move(job))
    , m_grown(std::move(grown))
    , m_writer(core, order.by, m_source, m_pack->identity())
    , m_ahead(static_cast<size_t>(core.vision().threads() + kAhead)) {
    m_decoders.setMaxThreadCount(core.vision().threads());
    m_decoders.setExpiryTimeout(-1); // each keeps its helper
}

Result<EnrolSummary> Enrolment::run() {
    if (!m_pack->isAvailable())
        return fail(m_pack->status.problem);
    SL_TRY(const auto source, sources::readGallerySource(m_source, m_columns));
    const qsizetype files = source.portraits.size() + source.problems.size();
    m_job->setTotal(files);
    SL_CHECK(m_writer.start(files));
    const auto enrolled = enrol(source);
    for (InFlight& task : m_inFlight)
        task.prepared.waitForFinished(); // they use what this run owns
    if (!enrolled)
        return fail(enrolled);
    m_summary.cancelled = m_job->token().isCancelled();
    SL_CHECK(m_writer.end(m_summary));
    return m_summary;
}

Status Enrolment::enrol(const sources::GallerySource& source) {
    m_batch.problems = source.problems;
    SL_TRY(const auto nearby, nearbyNumbers(m_core, source.portraits));
    m_batch.notes = source.notes + nearby;
    m_job->advance(source.problems.size(), {});
    for (const sources::PortraitToEnrol& portrait : source.portraits) {
        m_job->waitWhilePaused();
        if (m_job->token().isCancelled())
            break;
        const qint64 bytes = sizeOf(portrait);
        SL_CHECK(makeRoom(bytes));
        feed(portrait, bytes);
    }
    while (!m_inFlight.empty()) {
        SL_CHECK(takeOldest());
    }
    SL_CHECK(flush());
    return awaitWritten();
}

bool Enrolment::hasRoom(qint64 bytes) const {
    const bool fits = m_bytesHeld == 0 || m_bytesHeld + bytes <= m_memory;
    return fits && m_inFlight.size() < m_ahead;
}

Status Enrolment::makeRoom(qint64 bytes) {
    while (!hasRoom(bytes)) {
        SL_CHECK(!m_inFlight.empty() ? takeOldest() : m_batch.size() > 0 ? flush() : awaitWritten());
    }
    return {};
}

void Enrolment::feed(const sources::PortraitToEnrol& portrait, qint64 bytes) {
    m_bytesHeld += bytes;
    auto decoded = runOn(m_decoders, [&core = m_core, pack = m_pack->model, portrait] {
        return decodePortrait(core, portrait, *pack);
    });
    auto prepared =
        m_core.vision().run(vision::Urgency::Batch, m_pack->model,
                            [decoded](vision::FacePipeline& pipeline,
                                      const vision::ModelPack&) mutable -> Result<PreparedPortrait> {
                                SL_TRY(auto picture, decoded.takeResult());
                                return preparePortrait(std::move(picture), pipeline);
                            });
    m_inFlight.push_back({portrait, bytes, std::move(prepared)});
}

Status Enrolment::takeOldest() {
    const InFlight task = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    m_bytesInBatch += task.bytes;
    const auto prepared = task.prepared.result();
    if (prepared)
        m_batch.portraits.append(*prepared);
    else if (endsTheRun(prepared.error().code))
        return fail(prepared);
    else
        leaveOut(task.from, prepared.error());
    m_job->advance(1, QFileInfo(task.from.file).fileName());
    return m_batch.size() >= kBatch ? flush() : Status();
}

void Enrolment::leaveOut(const sources::PortraitToEnrol& portrait, const Error& error) {
    m_batch.problems.append({portrait.file, portrait.personId, error});
    if (error.code == ErrorCode::SeveralFaces)
        m_summary.undecided.append({portrait, {}});
}

Status Enrolment::flush() {
    SL_CHECK(awaitWritten());
    if (m_batch.size() == 0)
        return {};
    m_bytesBeingWritten = std::exchange(m_bytesInBatch, 0);
    m_written = m_writing.run([&writer = m_writer, batch = std::exchange(m_batch, {})]() mutable {
        return writer.write(std::move(batch));
    });
    return {};
}

Status Enrolment::awaitWritten() {
    if (!m_written)
        return {};
    const auto written = std::exchange(m_written, {})->result();
    m_bytesHeld -= std::exchange(m_bytesBeingWritten, 0);
    if (!written)
        return fail(written);
    m_summary.personsAdded += written->personsAdded;
    m_summary.portraitsAdded += written->portraitsAdded;
    m_summary.alreadyThere += written->alreadyThere;
    m_summary.problems += written->problems;
    m_summary.notes += written->notes;
    if (m_summary.portraitsAdded >= m_growsAt) {
        m_growsAt = m_summary.portraitsAdded + m_summary.portraitsAdded / 4 + 1;
        m_grown();
    }
    return {};
}

} // namespace sl::gallery
