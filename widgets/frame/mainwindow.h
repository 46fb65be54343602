// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/start/recentworkspaces.h"
#include "widgets/style/ui.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedLayout;

namespace sl {
class Job;
}

namespace sl::widgets {

class Curtain;
class DemoOffer;
class IdleWatch;
class LockPage;
class LoginPage;
class SetupPage;
class StatusBar;
class Theme;
class Workbench;
class WorkspacePage;

/// The window: no workspace open, being set up, nobody logged in, at work, or locked; the status area below
/// all of them but the last. Owns the workspace. UI thread.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(const session::Environment& environment, Prompts& prompts, QSettings& settings, Theme& theme,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens `folder` (sets it up if it holds no workspace), else the last workspace, else asks.
    void start(const QString& folder);
    /// Offers the demo where the program begins. Call before start(); `demo` outlives the window.
    void offerDemo(DemoOffer& demo);
    [[nodiscard]] const ActionTable& actions() const { return m_actions; }
    [[nodiscard]] session::Workspace* workspace() const { return m_workspace.get(); }
    [[nodiscard]] Workbench* workbench() const { return m_workbench; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages(Prompts& prompts);
    void connectActions();
    void open(const QString& folder, session::ForeignLock foreign = session::ForeignLock::Refuse);
    void openDemo();
    void makeDemo();
    void create(const session::NewWorkspace& request);
    void take(const std::shared_ptr<session::Workspace>& workspace);
    void letGo(); ///< closes the workspace
    void askWho();
    void logIn(const QString& login, const QString& password);
    void refuse(const Error& error, const QString& login, const QString& password);
    void logOut();
    void lock(int idleMinutes); ///< 0: by hand
    void unlock(const QString& password);
    void openCurtain();
    /// At once when nothing runs; else asks, stops what runs and does it when that has ended.
    void afterJobs(const QString& title, const QString& acceptText, std::function<void()> deed);
    void toLogin();
    void enter();
    void leave(); ///< takes the workbench down
    void showPage(QWidget* page);
    void showHelp();
    void updateActions();
    void setTitle(const QString& title);

    session::Environment m_environment;
    QSettings& m_settings;
    Theme& m_theme;
    ActionTable m_actions;
    StatusBar* m_status;
    QLabel* m_demoBanner;     ///< on every page of a demo workspace
    QLabel* m_readOnlyBanner; ///< on every page of one that is open for reading
    DemoOffer* m_demo = nullptr;
    std::shared_ptr<Job> m_making; ///< of the demo
    Ui m_ui;
    RecentWorkspaces m_recent;
    std::shared_ptr<session::Workspace> m_workspace;
    QStackedLayout* m_pages;
    WorkspacePage* m_choose = nullptr;
    SetupPage* m_setup = nullptr;
    LoginPage* m_login = nullptr;
    LockPage* m_lock = nullptr;
    Workbench* m_workbench = nullptr;
    Curtain* m_curtain;
    IdleWatch* m_idle;
    QPointer<QWidget> m_focus;         ///< where the keyboard was when the window was locked
    QString m_title;                   ///< of the work, shown while it is not locked
    std::function<void()> m_afterJobs; ///< called when the running work has ended
    int m_opening = 0;                 ///< of the last opening asked for; older answers are dropped
};

} // namespace sl::widgets
