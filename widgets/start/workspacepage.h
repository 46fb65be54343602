// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/columnpage.h"

class QPushButton;

namespace sl::widgets {

struct Dropped;
class ErrorPlace;
class RecentWorkspaces;

/// Where the program begins without a workspace: the recent ones, open another, create one, the demo. UI
/// thread.
class WorkspacePage : public ColumnPage {
    Q_OBJECT
public:
    WorkspacePage(const RecentWorkspaces& recent, Prompts& prompts, QWidget* parent = nullptr);

    void refresh();                      ///< reads the recent workspaces again
    void setBusy(const QString& folder); ///< empty: no longer busy
    void offerDemo(bool isMade);         ///< shows the demo, as one to be made or to be opened
    void setDemoInMaking(bool inMaking);
    void report(const Error& error);
    /// Why the workspace in `folder` is not open: one that another computer holds may be taken over.
    void refuse(const QString& folder, const Error& error);

Q_SIGNALS:
    void openRequested(const QString& folder);
    void takingOverRequested(const QString& folder);
    void creationRequested();
    void demoRequested();
    void newDemoRequested(); ///< in place of the one there is

private:
    [[nodiscard]] QWidget* makeDemoPlace();
    void forgetProblem();
    void askToTakeOver();
    void take(const Dropped& dropped);

    const RecentWorkspaces& m_recent;
    Prompts& m_prompts;
    QVBoxLayout* m_list;
    QLabel* m_listTitle;
    QLabel* m_busy;
    QPushButton* m_open;
    QPushButton* m_create;
    QPushButton* m_demo;
    QPushButton* m_newDemo;
    QWidget* m_demoPlace;
    ErrorPlace* m_error;
    QPushButton* m_takeOver; ///< what m_error is about
    QString m_locked;        ///< the folder
};

} // namespace sl::widgets
