// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/controls/columnpage.h"

class QPushButton;

namespace sl::widgets {

class ErrorPlace;
class PolicyForm;

/// The rules in force; supervisors set a new version. UI thread.
class PolicyPanel : public ColumnPage {
    Q_OBJECT
public:
    explicit PolicyPanel(session::Workspace& workspace, QWidget* parent = nullptr);

private:
    void reload();
    void save();
    void list(const PolicyRecord& policy);

    session::Workspace& m_workspace;
    PolicyForm* m_form;
    QLabel* m_version;
    QPushButton* m_save;
    ErrorPlace* m_error;
};

} // namespace sl::widgets
