// SPDX-License-Identifier: Apache-2.0
#include "engine/session/internal/enrolment.h"

#include <QFileInfo>

namespace sl::session {
namespace {

constexpr qsizetype kBatch = 64;      ///< files in one transaction
constexpr size_t kAheadPerThread = 4; ///< files given to the nets before the oldest is waited for

/// Faults of the machine end a run; faults of a file are a row of their own.
bool endsTheRun(ErrorCode code) {
    switch (code) {
    case ErrorCode::NoModelPack:
    case ErrorCode::ModelLoadFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::Locked:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::DatabaseCorrupt:
        return true;
    default:
        return false;
    }
}

} // namespace

Enrolment::Enrolment(WorkspaceCore& core, QString by, QString source, std::shared_ptr<Job> job)
    : m_core(core)
    , m_source(QFileInfo(source).absoluteFilePath())
    , m_job(std::move(job))
    , m_writer(core, std::move(by), m_source) {}

Result<EnrolSummary> Enrolment::run() {
    if (!m_core.vision().pack())
        return fail(m_core.packStatus().problem);
    const auto source = readGallerySource(m_source);
    if (!source)
        return fail(source);
    const qsizetype files = source->portraits.size() + source->problems.size();
    m_job->setTotal(files);
    if (const auto started = m_writer.start(files); !started)
        return fail(started);
    auto enrolled = enrol(*source);
    for (InFlight& task : m_inFlight)
        task.prepared.waitForFinished(); // they use what this run owns
    if (!enrolled)
        return fail(enrolled);
    m_summary.cancelled = m_job->token().isCancelled();
    if (const auto ended = m_writer.end(m_summary); !ended)
        return fail(ended);
    return m_summary;
}

Status Enrolment::enrol(const GallerySource& source) {
    m_batch.problems = source.problems;
    m_job->advance(source.problems.size(), {});
    const size_t ahead = kAheadPerThread * static_cast<size_t>(m_core.vision().threads());
    for (const PortraitToEnrol& portrait : source.portraits) {
        m_job->waitWhilePaused();
        if (m_job->token().isCancelled())
            break;
        feed(portrait);
        if (m_inFlight.size() < ahead)
            continue;
        if (const auto taken = takeOldest(); !taken)
            return taken;
    }
    while (!m_inFlight.empty()) {
        if (const auto taken = takeOldest(); !taken)
            return taken;
    }
    return flush();
}

void Enrolment::feed(const PortraitToEnrol& portrait) {
    m_inFlight.push_back({portrait, m_core.vision().run(Urgency::Batch, [&core = m_core, portrait](
                                                                            vision::FacePipeline& pipeline,
                                                                            const vision::ModelPack& pack) {
                              return preparePortrait(core, portrait, pipeline, pack);
                          })});
}

Status Enrolment::takeOldest() {
    const InFlight task = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    const auto prepared = task.prepared.result();
    if (prepared)
        m_batch.portraits.append(*prepared);
    else if (endsTheRun(prepared.error().code))
        return fail(prepared);
    else
        m_batch.problems.append({task.from.file, task.from.personId, prepared.error()});
    m_job->advance(1, QFileInfo(task.from.file).fileName());
    return m_batch.size() >= kBatch ? flush() : Status();
}

Status Enrolment::flush() {
    if (m_batch.size() == 0)
        return {};
    const auto written = m_writer.write(m_batch, m_summary);
    m_batch = {};
    return written;
}

} // namespace sl::session
