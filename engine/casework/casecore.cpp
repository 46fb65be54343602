// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/casecore.h"

#include "engine/casework/caseindex.h"
#include "engine/casework/caseoutbox.h"
#include "engine/casework/report/reportdelivery.h"
#include "engine/store/case/caserepository.h"
#include "engine/store/case/mediarepository.h"
#include "engine/store/case/pendingfilerepository.h"
#include "engine/store/connection/migrator.h"
#include "engine/workspace/caseregistry.h"

#include <QFileInfo>
#include <QSet>

namespace sl::casework {
namespace {

using evidence::AuditAction;
constexpr int kPoolThreads = 2;

} // namespace

CaseCore::CaseCore(std::shared_ptr<workspace::WorkspaceCore> workspace, QString folder,
                   workspace::FolderLock lock)
    : m_workspace(std::move(workspace))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_media(m_folder + QStringLiteral("/media"))
    , m_reports(m_folder + QStringLiteral("/reports"), QStringLiteral(".pdf"))
    , m_intake(std::make_unique<SerialExecutor>(QStringLiteral("case-intake"))) {
    m_pool.setMaxThreadCount(kPoolThreads);
}

CaseCore::~CaseCore() {
    m_notifier.silence();
    stopWork();
    m_intake.reset();
    m_pool.waitForDone();
    m_reader.reset();
    m_writer.reset();
}

Result<std::unique_ptr<CaseCore>> CaseCore::open(std::shared_ptr<workspace::WorkspaceCore> workspace,
                                                 const QString& number, const workspace::Actor& actor) {
    const auto folder = workspace::CaseRegistry(*workspace).folderOf(number);
    if (!folder)
        return fail(folder);
    if (!QFile::exists(workspace::caseDatabaseIn(*folder)))
        return fail(ErrorCode::NotFound, number,
                    QStringLiteral("%1 is missing").arg(workspace::caseDatabaseIn(*folder)));
    auto lock = workspace::FolderLock::take(*folder, number);
    if (!lock)
        return fail(lock);
    std::unique_ptr<CaseCore> core(new CaseCore(std::move(workspace), *folder, std::move(*lock)));
    for (const auto* vault : {&core->m_media, &core->m_reports}) {
        if (const auto removed = vault->removeLeftovers(); !removed)
            return fail(removed);
    }
    if (const auto opened = core->openDatabases(); !opened)
        return fail(opened.error().code, number, opened.error().detail);
    if (const auto settled = core->settle(actor); !settled)
        return fail(settled);
    return core;
}

Status CaseCore::openDatabases() {
    const auto file = workspace::caseDatabaseIn(m_folder);
    const auto clock = m_workspace->environment().clock;
    auto writer = workspace::DatabaseThread::open(
        QStringLiteral("case-writer"), clock, [&] { return store::openDatabase(file, store::caseSchema()); });
    if (!writer)
        return fail(writer);
    m_writer = std::move(*writer);
    auto reader = workspace::DatabaseThread::open(QStringLiteral("case-reader"), clock,
                                                  [&] { return store::openReader(file); });
    if (!reader)
        return fail(reader);
    m_reader = std::move(*reader);
    const auto record =
        read([](store::Database& database) { return store::CaseRepository(database).find(); });
    if (!record)
        return fail(record);
    m_record = *record;
    return {};
}

Status CaseCore::settle(const workspace::Actor& actor) {
    const auto audited = write([&](workspace::Change& change) {
        return change.audit(actor, AuditAction::CaseOpened, m_record.number,
                            {{QStringLiteral("program"), QStringLiteral(SECONDLOOK_VERSION)}});
    });
    if (!audited)
        return audited;
    const auto pending =
        read([](store::Database& database) { return store::PendingFileRepository(database).count(); });
    if (!pending)
        return fail(pending);
    // an interrupted import that goes on meets its sealed files again, and knows their names
    if (*pending == 0) {
        if (const auto recovered = recoverSealedFiles(actor); !recovered)
            return recovered;
    }
    if (const auto resumed = ReportDelivery(*this).resume(); !resumed)
        return resumed;
    return CaseOutbox(*this).rebuild();
}

Status CaseCore::recoverSealedFiles(const workspace::Actor& actor) {
    const auto rows = read([](store::Database& database) { return store::MediaRepository(database).all(); });
    if (!rows)
        return fail(rows);
    QSet<QString> known;
    for (const auto& row : *rows)
        known.insert(row.sha256.hex());
    for (const auto& hash : m_media.sealed()) {
        if (known.contains(hash.hex()))
            continue;
        const auto added = write([&](workspace::Change& change) -> Status {
            MediaRecord media;
            media.sha256 = hash;
            media.originalName = QStringLiteral("recovered-") + hash.hex().left(12);
            media.bytes = QFileInfo(m_media.pathOf(hash)).size();
            media.importedBy = actor.login();
            media.importedAt = change.clock().now();
            if (const auto id = store::MediaRepository(change.database()).insert(media); !id)
                return fail(id);
            return change.auditSystem(AuditAction::MediaAdded, hash.hex(),
                                      {{QStringLiteral("recoveredAfterInterruption"), true}});
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
