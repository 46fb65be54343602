// SPDX-License-Identifier: Apache-2.0
#include "engine/session/workspace.h"

#include "engine/casework/audit/auditservice.h"
#include "engine/casework/audit/checkpointservice.h"
#include "engine/casework/audit/filecheck.h"
#include "engine/session/casesession.h"
#include "engine/session/errorcards.h"
#include "engine/session/internal/galleryparts.h"
#include "engine/session/internal/opencases.h"
#include "engine/session/internal/whenloggedin.h"
#include "engine/session/modelpacks.h"
#include "engine/store/workspace/policyrepository.h"
#include "engine/store/workspace/userrepository.h"
#include "engine/workspace/caseregistry.h"
#include "engine/workspace/packs/packchoice.h"
#include "engine/workspace/queueservice.h"
#include "engine/workspace/users/passwordservice.h"
#include "engine/workspace/users/userservice.h"
#include "engine/workspace/workspacefolder.h"

#include <QThread>

#include <algorithm>
#include <array>

namespace sl::session {

struct Workspace::Parts {
    std::shared_ptr<workspace::WorkspaceCore> core;
    std::unique_ptr<OpenCases> openCases;
    std::unique_ptr<GalleryService> gallery;
    std::unique_ptr<ErrorCards> errorCards;
    CancelSource closing;
    std::unique_ptr<ModelPacks> modelPacks;
    mutable workspace::Login shown; ///< what login() last gave; owner's thread

    template <class Task>
    auto later(Task task) {
        return runOn(core->pool(), std::move(task));
    }
};

namespace {

using workspace::kAnyRole;

/// Emits `signal` of the workspace on its thread when the answer is a success.
template <class T>
Result<T> announce(workspace::WorkspaceCore& core, Result<T> answer, Workspace* workspace,
                   void (Workspace::*signal)()) {
    if (answer)
        core.notifier().post([workspace, signal] { Q_EMIT(workspace->*signal)(); });
    return answer;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {
    m_parts->openCases = std::make_unique<OpenCases>(
        m_parts->core, [this](const QString& folder) { sampleInBackground(folder); });
    auto& notifier = m_parts->core->notifier();
    notifier.setTarget(this);
    m_parts->core->setQueueChanged(
        [this, &notifier] { notifier.post([this] { Q_EMIT reviewQueueChanged(); }); });
}

Workspace::~Workspace() {
    m_parts->core->notifier().silence();
    m_parts->closing.cancel();
    m_parts->errorCards->close();
    m_parts->gallery->m_parts->stop();
    m_parts->core->pool().waitForDone(); // what runs there uses gallery and cases
    m_parts->gallery.reset();
    m_parts->openCases->destroyRetired();
}

bool Workspace::isWorkspace(const QString& folder) {
    return workspace::isWorkspaceFolder(folder);
}

Result<std::unique_ptr<Workspace>> Workspace::create(const workspace::NewWorkspace& request,
                                                     const workspace::Environment& environment) {
    SL_TRY(auto opened, workspace::createWorkspaceFolder(request, environment));
    return make(std::make_shared<workspace::WorkspaceCore>(std::move(opened), environment));
}

Result<std::unique_ptr<Workspace>>
Workspace::open(const QString& folder, const workspace::Environment& environment, ForeignLock foreign) {
    SL_TRY(auto opened, workspace::openWorkspaceFolder(folder, environment, foreign));
    auto core = std::make_shared<workspace::WorkspaceCore>(std::move(opened), environment);
    if (!core->isReadOnly()) {
        SL_CHECK(core->portraits().removeLeftovers());
        SL_CHECK(workspace::CaseRegistry(*core).adoptStrays());
    }
    auto workspace = make(std::move(core));
    if (workspace)
        (*workspace)->checkInBackground();
    return workspace;
}

void Workspace::checkInBackground() {
    m_parts->later([this, core = m_parts->core.get(), token = m_parts->closing.token()] {
        auto checked = workspace::checkWorkspaceDatabase(core->folder(), token);
        if (checked)
            checked = casework::FileCheck(*core).sample(token);
        return tellDamage(checked);
    });
}

void Workspace::sampleInBackground(const QString& caseFolder) {
    const auto chosen = casework::FileCheck(*m_parts->core).chooseOfCase(caseFolder);
    if (!chosen) {
        static_cast<void>(tellDamage(fail(chosen)));
        return;
    }
    m_parts->later([this, core = m_parts->core.get(), token = m_parts->closing.token(), files = *chosen] {
        return tellDamage(casework::FileCheck(*core).compare(files, token));
    });
}

Status Workspace::tellDamage(const Status& checked) {
    constexpr std::array kDamage{ErrorCode::DatabaseCorrupt, ErrorCode::MediaMissing,
                                 ErrorCode::MediaAltered};
    if (!checked && std::find(kDamage.begin(), kDamage.end(), checked.error().code) != kDamage.end())
        m_parts->core->notifier().post([this, error = checked.error()] { Q_EMIT damageFound(error); });
    return checked;
}

Result<std::unique_ptr<Workspace>> Workspace::make(std::shared_ptr<workspace::WorkspaceCore> core) {
    auto parts = std::make_unique<Parts>();
    parts->gallery.reset(new GalleryService(std::make_unique<GalleryService::Parts>(*core)));
    parts->errorCards = std::make_unique<ErrorCards>(*core);
    parts->modelPacks = std::make_unique<ModelPacks>(core->environment().modelsFolder);
    parts->core = std::move(core);
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

QString Workspace::folder() const {
    return m_parts->core->folder();
}

QString Workspace::agency() const {
    return m_parts->core->agency();
}

bool Workspace::isDemo() const {
    return m_parts->core->isDemo();
}

bool Workspace::isReadOnly() const {
    return m_parts->core->isReadOnly();
}

std::optional<LockHolder> Workspace::lockTakenFrom() const {
    return m_parts->core->lockTakenFrom();
}

workspace::PackStatus Workspace::pack() const {
    return m_parts->core->packStatus();
}

Future<workspace::PackStatus> Workspace::reloadPack() {
    return m_parts->later([this] { return loadPack(); });
}

/// On the pool.
Result<workspace::PackStatus> Workspace::loadPack() {
    const auto status = m_parts->core->loadPack()->status;
    if (status.available)
        m_parts->openCases->resumeIntakes();
    m_parts->gallery->m_parts->prepareIndex();
    return announce(*m_parts->core, Result<workspace::PackStatus>(status), this, &Workspace::packChanged);
}

Future<workspace::PackStatus> Workspace::usePack(const QString& identity) {
    return m_parts->core->runAs(
        Role::Supervisor, [this, identity](const workspace::Actor& actor) -> Result<workspace::PackStatus> {
            SL_CHECK(workspace::choosePack(*m_parts->core, actor, identity));
            return loadPack();
        });
}

ModelPacks& Workspace::modelPacks() {
    return *m_parts->modelPacks;
}

const workspace::Login& Workspace::login() const {
    const auto actor = m_parts->core->actor();
    m_parts->shown = actor ? workspace::Login{actor->user} : workspace::Login{};
    return m_parts->shown;
}

Future<workspace::Login> Workspace::logIn(const QString& login, const QString& password) {
    return m_parts->later([this, core = m_parts->core.get(), login, password] {
        return announce(*core, workspace::PasswordService(*core).logIn(login, password), this,
                        &Workspace::loginChanged);
    });
}

Future<workspace::Login> Workspace::changePassword(const QString& login, const QString& oldPassword,
                                                   const QString& newPassword) {
    return m_parts->later([this, core = m_parts->core.get(), login, oldPassword, newPassword] {
        return announce(*core, workspace::PasswordService(*core).change(login, oldPassword, newPassword),
                        this, &Workspace::usersChanged);
    });
}

Future<UserRecord> Workspace::resetPassword(UserId user, const QString& temporaryPassword) {
    return m_parts->core->runAs(Role::Supervisor, [this, core = m_parts->core.get(), user,
                                                   temporaryPassword](const workspace::Actor& actor) {
        return announce(*core, workspace::PasswordService(*core).reset(actor, user, temporaryPassword), this,
                        &Workspace::usersChanged);
    });
}

Future<workspace::UserHistory> Workspace::userHistory() {
    return m_parts->core->reader().run([core = m_parts->core.get()](store::Database& database) {
        return workspace::UserHistory::read(database, core->authorityCertificate());
    });
}

void Workspace::logOut() {
    const auto actor = m_parts->core->actor();
    if (!actor)
        return;
    m_parts->core->setActor(std::nullopt);
    workspace::UserService(*m_parts->core).recordLogOut(*actor);
    m_parts->later([core = m_parts->core.get(), actor = *actor] {
        const auto kept = casework::CheckpointService(*core).keep(actor);
        if (!kept) // nobody waits for a log-out
            qWarning("the head of the log is not kept: %s", qUtf8Printable(kept.error().toString()));
        return kept;
    });
    Q_EMIT loginChanged();
}

Future<QList<UserRecord>> Workspace::users() {
    return whenLoggedIn(*m_parts->core, [&] {
        return m_parts->core->reader().run(
            [](store::Database& database) { return store::UserRepository(database).all(); });
    });
}

Future<UserRecord> Workspace::addUser(const workspace::NewUser& user) {
    return m_parts->core->runAs(Role::Supervisor,
                                [this, core = m_parts->core.get(), user](const workspace::Actor& actor) {
                                    return announce(*core, workspace::UserService(*core).add(actor, user),
                                                    this, &Workspace::usersChanged);
                                });
}

Future<UserRecord> Workspace::disableUser(UserId user) {
    return m_parts->core->runAs(Role::Supervisor,
                                [this, core = m_parts->core.get(), user](const workspace::Actor& actor) {
                                    return announce(*core, workspace::UserService(*core).disable(actor, user),
                                                    this, &Workspace::usersChanged);
                                });
}

Future<UserRecord> Workspace::setRoles(UserId user, Roles roles) {
    return m_parts->core->runAs(
        Role::Supervisor, [this, core = m_parts->core.get(), user, roles](const workspace::Actor& actor) {
            return announce(*core, workspace::UserService(*core).setRoles(actor, user, roles), this,
                            &Workspace::usersChanged);
        });
}

Future<void> Workspace::confirmDistinct(const QString& login, const QString& other) {
    return m_parts->core->runAs(Role::Supervisor,
                                [core = m_parts->core.get(), login, other](const workspace::Actor& actor) {
                                    return workspace::UserService(*core).confirmDistinct(actor, login, other);
                                });
}

Future<PolicyRecord> Workspace::policy() {
    return whenLoggedIn(*m_parts->core, [&] {
        return m_parts->core->reader().run(
            [](store::Database& database) { return store::PolicyRepository(database).current(); });
    });
}

Future<PolicyRecord> Workspace::setPolicy(const PolicyRecord& policy) {
    return m_parts->core->runAs(
        Role::Supervisor, [this, core = m_parts->core.get(), policy](const workspace::Actor& actor) {
            return announce(*core, workspace::UserService(*core).setPolicy(actor, policy), this,
                            &Workspace::policyChanged);
        });
}

Future<QList<CaseSummary>> Workspace::cases() {
    return m_parts->core->runAs(
        kAnyRole, [core = m_parts->core.get()](const workspace::Actor& actor) -> Result<QList<CaseSummary>> {
            // an outcome may be about the very person whom they are still to compare independently
            SL_TRY(const bool mayStillBeAsked, casework::mayBeAsked(*core, actor));
            return workspace::CaseRegistry(*core).list(actor, !mayStillBeAsked);
        });
}

Future<CaseRecord> Workspace::createCase(const CaseRecord& request) {
    return m_parts->core->runAs(
        workspace::kCaseworkers, [this, core = m_parts->core.get(), request](const workspace::Actor& actor) {
            return announce(*core, workspace::CaseRegistry(*core).create(actor, request), this,
                            &Workspace::casesChanged);
        });
}

Future<std::shared_ptr<CaseSession>> Workspace::openCase(const QString& number) {
    auto* core = m_parts->core.get();
    return m_parts->core->runAs(kAnyRole, [this, core, cases = m_parts->openCases.get(), number,
                                           owner = thread()](const workspace::Actor& actor) {
        return announce(*core, cases->open(number, actor, owner), this, &Workspace::casesChanged);
    });
}

Future<QList<QueueEntry>> Workspace::reviewQueue() {
    return m_parts->core->runAs(kAnyRole, [core = m_parts->core.get()](const workspace::Actor& actor) {
        return workspace::QueueService(*core).entriesFor(actor);
    });
}

Future<QString> Workspace::caseOfReport(const Sha256& file) {
    return whenLoggedIn(*m_parts->core, [&] {
        return m_parts->later(
            [core = m_parts->core.get(), file] { return workspace::CaseRegistry(*core).caseOfReport(file); });
    });
}

void Workspace::stopWork() {
    m_parts->openCases->stopWork();
    m_parts->gallery->stopWork();
}

GalleryService& Workspace::gallery() {
    return *m_parts->gallery;
}

ErrorCards& Workspace::errorCards() {
    return *m_parts->errorCards;
}

Future<QList<AuditRecord>> Workspace::auditEntries(const casework::AuditQuery& query) {
    return m_parts->core->runAs(kAnyRole, [core = m_parts->core.get(), query](const workspace::Actor& actor) {
        return casework::AuditService(*core).entries(query, actor);
    });
}

Future<QList<casework::AuditVerdict>> Workspace::verifyAudit() {
    return m_parts->later([core = m_parts->core.get(), actor = m_parts->core->actor()] {
        casework::AuditService service(*core);
        auto verdicts = service.verify();
        if (verdicts && actor)
            service.recordVerification(*actor, *verdicts);
        return verdicts;
    });
}

FilesCheck Workspace::checkFiles() {
    auto job = std::make_shared<Job>();
    auto verdicts = m_parts->later([core = m_parts->core.get(), job, token = m_parts->closing.token()] {
        auto answer = casework::FileCheck(*core).all(*job, token);
        job->finish();
        return answer;
    });
    return {job, verdicts};
}

Future<QByteArray> Workspace::checkpoint(const QString& caseNumber) {
    return m_parts->core->runAs(kAnyRole,
                                [core = m_parts->core.get(), caseNumber](const workspace::Actor& actor) {
                                    return casework::CheckpointService(*core).make(actor, caseNumber);
                                });
}

Future<void> Workspace::exportCheckpoint(const QString& caseNumber, const QString& file) {
    return m_parts->core->runAs(
        kAnyRole, [core = m_parts->core.get(), caseNumber, file](const workspace::Actor& actor) {
            return casework::CheckpointService(*core).exportTo(actor, caseNumber, file);
        });
}

Future<QByteArray> Workspace::witnessRequest(const QString& caseNumber, qint64 since) {
    return m_parts->core->runAs(
        kAnyRole, [core = m_parts->core.get(), caseNumber, since](const workspace::Actor& actor) {
            return casework::CheckpointService(*core).request(actor, caseNumber, since);
        });
}

Future<QList<HeadVerdict>> Workspace::compareHeads(const QStringList& files, const casework::HeadKeys& keys) {
    return m_parts->later([core = m_parts->core.get(), files, keys] {
        return casework::CheckpointService(*core).compare(files, keys);
    });
}

} // namespace sl::session
