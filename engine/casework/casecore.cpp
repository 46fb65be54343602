// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/casecore.h"

#include "engine/casework/intake/intakeservice.h"
#include "engine/casework/internal/caseindex.h"
#include "engine/casework/internal/caseoutbox.h"
#include "engine/casework/report/internal/reportdelivery.h"
#include "engine/casework/video/internal/framespool.h"
#include "engine/store/case/caserepository.h"
#include "engine/store/case/media/mediarepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/workspacefolder.h"

#include <QFileInfo>
#include <QSet>

#include <tuple>

namespace sl::casework {
namespace {

using evidence::AuditAction;
constexpr int kPoolThreads = 2;

} // namespace

CaseCore::CaseCore(std::shared_ptr<workspace::WorkspaceCore> workspace, QString folder,
                   std::optional<workspace::FolderLock> lock)
    : m_workspace(std::move(workspace))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_media(m_folder + u"/media"_s)
    , m_reports(m_folder + u"/reports"_s, u".pdf"_s)
    , m_intake(std::make_unique<SerialExecutor>(u"case-intake"_s)) {
    m_pool.setMaxThreadCount(kPoolThreads);
    m_answering.setMaxThreadCount(1);
}

CaseCore::~CaseCore() {
    m_notifier.silence();
    stopWork();
    m_intake.reset();
    m_pool.waitForDone();
    m_answering.waitForDone();
    if (m_reader)
        std::ignore = anchor(); // the next opening writes it
    m_reader.reset();
    m_writer.reset();
}

Result<std::unique_ptr<CaseCore>> CaseCore::open(std::shared_ptr<workspace::WorkspaceCore> workspace,
                                                 const QString& number, const workspace::Actor& actor) {
    SL_TRY(const auto folder, workspace::CaseRegistry(*workspace).folderOf(number));
    if (!QFile::exists(workspace::caseDatabaseIn(folder)))
        return fail(ErrorCode::NotFound, number, u"%1 is missing"_s.arg(workspace::caseDatabaseIn(folder)));
    std::optional<workspace::FolderLock> lock;
    if (!workspace->isReadOnly()) {
        // whoever has the workspace has its cases: a lock of another computer was left behind
        SL_TRY(lock, workspace::FolderLock::take(folder, number, workspace::ForeignLock::TakeOver));
        workspace::keepPrivate(folder);
    }
    std::unique_ptr<CaseCore> core(new CaseCore(std::move(workspace), folder, std::move(lock)));
    if (const auto opened = core->openDatabases(); !opened)
        return fail(opened.error().code, number, opened.error().detail);
    if (core->m_lock) {
        SL_CHECK(core->settle(actor));
    }
    return core;
}

Status CaseCore::openDatabases() {
    const auto file = workspace::caseDatabaseIn(m_folder);
    const auto clock = m_workspace->environment().clock;
    store::OpenOptions options;
    options.mode = m_lock ? store::OpenMode::ReadWrite : store::OpenMode::ReadOnly;
    SL_TRY(auto writer, workspace::DatabaseThread::open(u"case-writer"_s, clock, [&] {
               return store::openDatabase(file, store::caseSchema(), options);
           }));
    m_writer = std::move(writer);
    SL_TRY(auto reader,
           workspace::DatabaseThread::open(u"case-reader"_s, clock, [&] { return store::openReader(file); }));
    m_reader = std::move(reader);
    SL_TRY(const auto record,
           read([](store::Database& database) { return store::CaseRepository(database).find(); }));
    m_record = record;
    return {};
}

Status CaseCore::anchor() {
    if (m_workspace->isReadOnly())
        return {};
    const QMutexLocker lock(&m_anchorMutex);
    SL_TRY(const auto head, read(workspace::headOf));
    if (head == m_anchored)
        return {};
    const auto actor = m_workspace->actor();
    const QJsonObject details{{u"log"_s, workspace::toJson(head)}};
    const auto written = m_workspace->write([&](workspace::Change& change) {
        return actor ? change.audit(*actor, AuditAction::CaseAnchored, m_record.number, details)
                     : change.auditSystem(AuditAction::CaseAnchored, m_record.number, details);
    });
    if (written)
        m_anchored = head;
    return written;
}

Status CaseCore::settle(const workspace::Actor& actor) {
    for (const auto* vault : {&m_media, &m_reports}) {
        SL_CHECK(vault->removeLeftovers());
    }
    FrameSpool::removeLeftovers(m_folder);
    SL_TRY(const auto workspaceLog, m_workspace->read(workspace::headOf));
    QJsonObject details{{u"program"_s, QStringLiteral(SECONDLOOK_VERSION)},
                        {u"workspace"_s, workspace::toJson(workspaceLog)}};
    if (const auto& from = m_lock->takenFrom())
        details.insert(u"lockTakenFrom"_s, toText(*from));
    SL_CHECK(write([&](workspace::Change& change) {
        return change.audit(actor, AuditAction::CaseOpened, m_record.number, details);
    }));
    SL_TRY(const bool goesOn, IntakeService::hasUnfinishedIntake(*this));
    // an interrupted import that continues meets its sealed files again, and knows their names
    if (!goesOn) {
        SL_CHECK(recoverSealedFiles(actor));
    }
    SL_CHECK(ReportDelivery(*this).resume(actor));
    SL_CHECK(CaseOutbox(*this).rebuild());
    return anchor();
}

Status CaseCore::recoverSealedFiles(const workspace::Actor& actor) {
    SL_TRY(const auto rows,
           read([](store::Database& database) { return store::MediaRepository(database).all(); }));
    QSet<QString> known;
    for (const auto& row : rows)
        known.insert(row.sha256.hex());
    for (const auto& hash : m_media.sealed()) {
        if (known.contains(hash.hex()))
            continue;
        const auto added = write([&](workspace::Change& change) -> Status {
            MediaRecord media;
            media.sha256 = hash;
            media.originalName = u"recovered-"_s + hash.hex().left(12);
            media.bytes = QFileInfo(m_media.pathOf(hash)).size();
            media.importedBy = actor.login();
            media.importedAt = change.clock().now();
            SL_CHECK(store::MediaRepository(change.database()).insert(media));
            return change.auditSystem(AuditAction::MediaAdded, hash.hex(),
                                      {{u"recoveredAfterInterruption"_s, true}});
        });
        if (!added)
            return added;
    }
    return {};
}

std::shared_ptr<Job> CaseCore::startJob() {
    auto job = std::make_shared<Job>();
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_jobs, [](const auto& watched) { return watched.expired(); });
    m_jobs.push_back(job);
    return job;
}

void CaseCore::stopWork() {
    m_stopping = true;
    const QMutexLocker lock(&m_mutex);
    for (const auto& watched : m_jobs) {
        if (const auto job = watched.lock())
            job->cancel();
    }
}

Status CaseCore::updateCounts() {
    return CaseIndex(*this).updateCounts();
}

} // namespace sl::casework
