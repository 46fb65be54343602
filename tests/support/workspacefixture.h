// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "engine/session/galleryservice.h"
#include "engine/session/workspace.h"
#include "tests/support/reference.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sl::test {

/// The answer of a future, with the event loop running meanwhile so that queued signals arrive.
template <class T>
[[nodiscard]] T waitFor(QFuture<T> future, int milliseconds = 120'000) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds))
        qFatal("no answer after %d ms", milliseconds);
    return future.result();
}

/// A real workspace in a folder of its own with the reference pack, one user with every role who is logged
/// in, and an open case.
class WorkspaceFixture {
public:
    static inline const QString kLogin = u"ruiz"_s;
    static inline const QString kPassword = u"a long enough password"_s;
    static inline const QString kCase = u"2026-0141"_s;

    /// Errors: those of creating, logging in and opening.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceFixture>> make();

    [[nodiscard]] session::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] const std::shared_ptr<session::CaseSession>& caseSession() const { return m_case; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Enrols a folder per person and waits until it is done.
    [[nodiscard]] Result<gallery::EnrolSummary> enrol(const QString& source);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<session::Workspace> m_workspace;
    std::shared_ptr<session::CaseSession> m_case;
};

} // namespace sl::test
