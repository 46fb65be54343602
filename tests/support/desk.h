// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/workspace.h"
#include "tests/support/reference.h"

#include <QTemporaryDir>

namespace sl::test {

inline const QString kPassword = u"correct horse"_s;

inline workspace::NewWorkspace newWorkspace(const QString& folder) {
    workspace::NewWorkspace request;
    request.folder = folder;
    request.agency = u"Harbour Police"_s;
    request.firstUser = {u"ruiz"_s, u"Ana Ruiz"_s, Roles(Role::Investigator) | Role::Examiner, kPassword};
    request.policy.checklistRequired = false; // the tests of checklists ask for it
    return request;
}

inline workspace::NewUser newUser(const QString& login, Roles roles) {
    return {login, login.at(0).toUpper() + login.mid(1) + u" Doe"_s, roles, kPassword};
}

inline CaseRecord newCase(const QString& number) {
    CaseRecord record;
    record.number = number;
    record.title = u"Burglary at the quay"_s;
    record.offenceType = u"Burglary"_s;
    record.legalBasis = u"Section 12"_s;
    record.requester = u"Det. Okoye"_s;
    record.purpose = u"lead"_s;
    return record;
}

/// What the queue holds for examiners who are to look independently.
inline Result<QList<QueueEntry>> independentExaminations(session::Workspace& workspace) {
    auto queue = workspace.reviewQueue().result();
    if (queue)
        queue->removeIf([](const QueueEntry& entry) { return entry.part == ExaminerPart::First; });
    return queue;
}

/// A workspace in a temporary folder, with Ana Ruiz (supervisor, investigator, examiner) logged in. Without
/// the reference pack it has none at all, whatever this machine has installed.
class Desk {
public:
    explicit Desk(const QString& models = {}) {
        environment.clock = clock;
        environment.modelsFolder = models.isEmpty() ? dir.filePath(u"no-pack"_s) : models;
    }
    [[nodiscard]] QString folder() const { return dir.filePath(u"workspace"_s); }
    [[nodiscard]] Status create() {
        auto made = session::Workspace::create(newWorkspace(folder()), environment);
        if (!made)
            return fail(made);
        workspace = std::move(*made);
        return logIn(u"ruiz"_s);
    }
    [[nodiscard]] Status reopen(const QString& login = u"ruiz"_s) {
        workspace.reset();
        auto opened = session::Workspace::open(folder(), environment);
        if (!opened)
            return fail(opened);
        workspace = std::move(*opened);
        return logIn(login);
    }
    [[nodiscard]] Status logIn(const QString& login) {
        const auto answer = workspace->logIn(login, kPassword).result();
        return answer ? Status() : fail(answer);
    }
    [[nodiscard]] Result<std::shared_ptr<session::CaseSession>> newOpenCase(const QString& number) {
        const auto made = workspace->createCase(newCase(number)).result();
        if (!made)
            return fail(made);
        return workspace->openCase(number).result();
    }
    /// Actions of a log, oldest first.
    [[nodiscard]] QStringList actions(const QString& caseNumber = {}) {
        QStringList names;
        const auto entries = workspace->auditEntries({caseNumber, {}, 0, 1000}).result();
        for (const auto& entry : entries ? *entries : QList<AuditRecord>())
            names.prepend(entry.action);
        return names;
    }

    QTemporaryDir dir;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>();
    workspace::Environment environment;
    std::unique_ptr<session::Workspace> workspace;
};

} // namespace sl::test
