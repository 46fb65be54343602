// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/workspacefixture.h"

namespace sl::test {

/// A workspace with a small gallery of real faces, three examiners and one case: what the pages of casework
/// are tested on. Blocking; needs SL_NEED_REFERENCE().
class Casework {
public:
    /// Supervisor "ruiz" (logged in), examiners "sato" and "weber".
    [[nodiscard]] Status create();
    [[nodiscard]] Status logIn(const QString& login);
    /// Enrols the first picture of `people` persons of whom there are two or more.
    [[nodiscard]] Status enrol(int people);
    /// The second picture of the `person`-th of them, searched in the case.
    [[nodiscard]] Result<casework::SearchView> search(int person);
    /// The same of a copy of that picture of whose file the last fifth is missing, below the face.
    [[nodiscard]] Result<casework::SearchView> searchDamaged(int person);
    /// Index of the candidate with that external id; -1: not in the list.
    [[nodiscard]] static qsizetype mateOf(const casework::SearchView& view, const QString& person);
    [[nodiscard]] const QString& person(int index) const { return m_people.at(index); }

    [[nodiscard]] QString path(const QString& name) const { return m_desk->path(name); }
    [[nodiscard]] session::Workspace& workspace() const { return m_desk->workspace(); }
    [[nodiscard]] const std::shared_ptr<session::CaseSession>& openCase() const {
        return m_desk->caseSession();
    }

    static constexpr int kListLength = 6;

private:
    [[nodiscard]] Result<casework::SearchView> searchFile(const QString& file);

    std::unique_ptr<WorkspaceFixture> m_desk;
    QStringList m_people; ///< names of LFW folders, also the external ids
};

} // namespace sl::test
