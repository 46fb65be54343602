// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/columnpage.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sl::widgets {

class ErrorPlace;
class Field;
class PolicyForm;
class UserForm;

/// First run: folder and agency of the workspace, the first user and the basics of the policy. UI thread.
class SetupPage : public ColumnPage {
    Q_OBJECT
public:
    explicit SetupPage(Prompts& prompts, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    void setBusy(bool busy);
    void report(const Error& error);

Q_SIGNALS:
    void creationRequested(const sl::session::NewWorkspace& request);
    void cancelled();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void submit();
    bool check();

    Prompts& m_prompts;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLineEdit* m_agency;
    UserForm* m_user;
    PolicyForm* m_policy;
    QPushButton* m_create;
    QPushButton* m_cancel;
    Field* m_folderField;
    Field* m_agencyField;
    ErrorPlace* m_error;
};

} // namespace sl::widgets
