// SPDX-License-Identifier: Apache-2.0
#include "tests/support/workspacefixture.h"

#include "engine/session/galleryservice.h"

namespace sl::test {

Result<std::unique_ptr<WorkspaceFixture>> WorkspaceFixture::make() {
    auto fixture = std::make_unique<WorkspaceFixture>();
    workspace::Environment environment;
    environment.modelsFolder = referenceModels();
    workspace::NewWorkspace request;
    request.folder = fixture->path(u"workspace"_s);
    request.agency = u"Harbour District Police"_s;
    request.firstUser = {kLogin, u"Ana Ruiz"_s, Role::Investigator | Role::Examiner | Role::Supervisor,
                         kPassword};
    request.policy.checklistRequired = false; // the tests of checklists ask for it
    auto workspace = session::Workspace::create(request, environment);
    if (!workspace)
        return fail(workspace);
    fixture->m_workspace = *std::move(workspace);
    if (const auto login = waitFor(fixture->m_workspace->logIn(kLogin, kPassword)); !login)
        return fail(login);
    CaseRecord record;
    record.number = kCase;
    record.title = u"Burglary, Dock Street"_s;
    record.offenceType = u"Burglary"_s;
    record.legalBasis = u"Warrant 12/26"_s;
    record.requester = u"Sgt. Okafor"_s;
    if (const auto made = waitFor(fixture->m_workspace->createCase(record)); !made)
        return fail(made);
    auto opened = waitFor(fixture->m_workspace->openCase(kCase));
    if (!opened)
        return fail(opened);
    fixture->m_case = *std::move(opened);
    return fixture;
}

Result<gallery::EnrolSummary> WorkspaceFixture::enrol(const QString& source) {
    return waitFor(m_workspace->gallery().enrol(source).summary);
}

} // namespace sl::test
