// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/mainwindow.h"

#include "widgets/actions/copies.h"
#include "widgets/actions/idlewatch.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/status/statusbar.h"
#include "widgets/frame/banner.h"
#include "widgets/frame/helpsheet.h"
#include "widgets/frame/opener.h"
#include "widgets/frame/workbench.h"
#include "widgets/settings/users/passworddialog.h"
#include "widgets/start/curtain.h"
#include "widgets/start/demooffer.h"
#include "widgets/start/lockpage.h"
#include "widgets/start/loginpage.h"
#include "widgets/start/setuppage.h"
#include "widgets/start/workspacepage.h"
#include "widgets/text/format.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStackedLayout>

namespace sl::widgets {
namespace {

constexpr auto kGeometryKey = "window/geometry";
constexpr auto kLoginKey = "login/last";
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kFrame(16, 48); ///< room for what the window manager puts around the window

} // namespace

MainWindow::MainWindow(const session::Environment& environment, Prompts& prompts, QSettings& settings,
                       Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_settings(settings)
    , m_theme(theme)
    , m_status(new StatusBar)
    , m_demoBanner(
          new Banner(tr("Demo: the people in this workspace do not exist. Never use it for casework.")))
    , m_readOnlyBanner(
          new Banner(tr("Open for reading: nothing can be written where this workspace lies. Copy "
                        "the folder to a disk to work in it.")))
    , m_ui{m_actions, prompts, *m_status, settings}
    , m_recent(settings)
    , m_pages(new QStackedLayout)
    , m_curtain(new Curtain(*this, this))
    , m_idle(new IdleWatch(settings, *environment.clock, this)) {
    setObjectName(u"mainWindow"_s);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_demoBanner->setObjectName(u"demoBanner"_s);
    m_readOnlyBanner->setObjectName(u"readOnlyBanner"_s);
    layout->addWidget(m_demoBanner);
    layout->addWidget(m_readOnlyBanner);
    layout->addLayout(m_pages, 1);
    layout->addWidget(line);
    layout->addWidget(m_status);
    buildPages(prompts);
    connectActions();
    setTitle({});
    updateActions();
    if (!restoreGeometry(settings.value(QString::fromLatin1(kGeometryKey)).toByteArray()))
        resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
}

MainWindow::~MainWindow() {
    if (m_making)
        m_making->cancel();
    leave();
    letGo();
}

void MainWindow::buildPages(Prompts& prompts) {
    m_choose = new WorkspacePage(m_recent, prompts);
    m_setup = new SetupPage(prompts);
    m_login = new LoginPage;
    m_lock = new LockPage;
    for (QWidget* page : std::initializer_list<QWidget*>{m_choose, m_setup, m_login, m_lock})
        m_pages->addWidget(page);
    connect(m_choose, &WorkspacePage::openRequested, this, [this](const QString& folder) { open(folder); });
    connect(m_choose, &WorkspacePage::takingOverRequested, this,
            [this](const QString& folder) { open(folder, session::ForeignLock::TakeOver); });
    connect(m_choose, &WorkspacePage::creationRequested, this, [this] { showPage(m_setup); });
    connect(m_choose, &WorkspacePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_choose, &WorkspacePage::newDemoRequested, this, &MainWindow::makeDemo);
    connect(m_setup, &SetupPage::cancelled, this, [this] { showPage(m_choose); });
    connect(m_setup, &SetupPage::creationRequested, this, &MainWindow::create);
    connect(m_login, &LoginPage::loginRequested, this, &MainWindow::logIn);
    connect(m_lock, &LockPage::unlockRequested, this, &MainWindow::unlock);
    connect(m_lock, &LockPage::logOutRequested, this, &MainWindow::logOut);
    connect(m_idle, &IdleWatch::idle, this, [this] { lock(lockMinutes(m_settings)); });
    connect(m_login, &LoginPage::otherWorkspaceRequested, this, [this] {
        letGo();
        m_choose->refresh();
        showPage(m_choose);
    });
}

void MainWindow::connectActions() {
    addActions(m_actions.actions());
    connect(m_actions.action(Command::AppHelp), &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions.action(Command::AppLogOut), &QAction::triggered, this, &MainWindow::logOut);
    connect(m_actions.action(Command::AppLock), &QAction::triggered, this, [this] { lock(0); });
    connect(m_status, &StatusBar::jobsEnded, this, [this] {
        if (const auto deed = std::exchange(m_afterJobs, {}))
            deed();
    });
    connect(m_actions.action(Command::AppQuit), &QAction::triggered, this, &QWidget::close);
}

void MainWindow::start(const QString& folder) {
    const QStringList recent = m_recent.folders();
    const QString wanted = folder.isEmpty() && !recent.isEmpty() ? recent.first() : folder;
    showPage(m_choose);
    if (wanted.isEmpty())
        return;
    if (session::Workspace::isWorkspace(wanted) || folder.isEmpty()) {
        open(wanted);
        return;
    }
    m_setup->setFolder(QDir(wanted).absolutePath());
    showPage(m_setup);
}

void MainWindow::offerDemo(DemoOffer& demo) {
    m_demo = &demo;
    m_choose->offerDemo(demo.isMade());
}

void MainWindow::openDemo() {
    if (m_demo->isMade())
        open(m_demo->folder());
    else
        makeDemo();
}

void MainWindow::makeDemo() {
    m_choose->setDemoInMaking(true);
    DemoOffer::Run run = m_demo->make();
    m_making = run.job;
    m_status->follow(run.job, tr("Making the demo"));
    run.folder.then(this, [this, opening = ++m_opening](const Result<QString>& made) {
        m_choose->setDemoInMaking(false);
        m_choose->offerDemo(m_demo->isMade());
        if (opening != m_opening)
            return;
        if (made)
            open(*made);
        else
            m_choose->report(made.error());
    });
}

void MainWindow::open(const QString& folder, session::ForeignLock foreign) {
    m_choose->setBusy(folder);
    openWorkspace(folder, m_environment, foreign)
        .then(this, [this, folder,
                     opening = ++m_opening](const Result<std::shared_ptr<session::Workspace>>& opened) {
            if (opening != m_opening)
                return;
            m_choose->setBusy({});
            if (!opened) {
                m_choose->refuse(folder, opened.error());
                showPage(m_choose);
                return;
            }
            take(*opened);
            askWho();
        });
}

void MainWindow::create(const session::NewWorkspace& request) {
    m_setup->setBusy(true);
    createWorkspace(request, m_environment)
        .then(this, [this, first = request.firstUser,
                     opening = ++m_opening](const Result<std::shared_ptr<session::Workspace>>& created) {
            if (opening != m_opening)
                return;
            m_setup->setBusy(false);
            if (!created) {
                m_setup->report(created.error());
                return;
            }
            take(*created);
            askWho();
            logIn(first.login, first.password);
        });
}

void MainWindow::take(const std::shared_ptr<session::Workspace>& workspace) {
    letGo();
    m_workspace = workspace;
    m_recent.add(workspace->folder());
    connect(workspace.get(), &session::Workspace::damageFound, this,
            [this](const Error& error) { m_status->complain(error); });
    m_login->setWorkspace(workspace->agency(), workspace->folder());
    const bool isDemo = workspace->isDemo();
    m_login->showAccounts(isDemo && m_demo ? m_demo->accounts() : QList<DemoOffer::Account>());
    m_demoBanner->setVisible(isDemo);
    m_readOnlyBanner->setVisible(workspace->isReadOnly());
    m_actions.setReadOnly(workspace->isReadOnly());
}

void MainWindow::letGo() {
    ++m_opening;
    m_demoBanner->setVisible(false);
    m_readOnlyBanner->setVisible(false);
    m_workspace.reset();
}

void MainWindow::askWho() {
    m_login->setLogin(m_settings.value(QString::fromLatin1(kLoginKey)).toString());
    showPage(m_login);
}

void MainWindow::logIn(const QString& login, const QString& password) {
    m_login->setBusy(true);
    m_workspace->logIn(login, password)
        .then(this, [this, login, password, opening = m_opening](const Result<session::Login>& answer) {
            if (opening != m_opening)
                return;
            m_login->setBusy(false);
            if (!answer) {
                refuse(answer.error(), login, password);
                return;
            }
            m_settings.setValue(QString::fromLatin1(kLoginKey), answer->user.login);
            enter();
            if (const QString failed = failedLogInsText(answer->failedLogIns, answer->failedSince);
                !failed.isEmpty())
                m_status->warn(failed);
        });
}

void MainWindow::refuse(const Error& error, const QString& login, const QString& password) {
    m_login->report(error);
    if (error.code != ErrorCode::PasswordMustChange)
        return;
    auto* dialog = PasswordDialog::choose(*m_workspace, login, password, m_login);
    connect(dialog, &PasswordDialog::passwordSet, this,
            [this, login](const QString& chosen) { logIn(login, chosen); });
    dialog->open();
}

void MainWindow::enter() {
    leave();
    m_workbench = new Workbench(*m_workspace, m_theme, m_ui);
    connect(m_workbench, &Workbench::titleChanged, this, &MainWindow::setTitle);
    connect(m_workbench, &Workbench::galleryCounted, this, [this](int persons) {
        //: %1 is a number of persons
        m_status->setStanding(tr("Gallery: %1").arg(countText(persons)));
    });
    m_pages->addWidget(m_workbench);
    showPage(m_workbench);
    m_workbench->start();
    m_idle->start();
    if (const session::PackStatus pack = m_workspace->pack(); !pack.available)
        m_status->complain(pack.problem);
}

void MainWindow::lock(int idleMinutes) {
    if (!m_workbench || m_curtain->isDrawn())
        return;
    m_idle->stop();
    m_focus = m_workbench->focusWidget();
    m_lock->setPerson(m_workspace->login().user.fullName, idleMinutes);
    delete findChild<HelpSheet*>();
    forgetCopies();
    m_curtain->draw();
    for (QAction* action : m_actions.actions()) // their keys too; where they stand stays as it is
        removeAction(action);
    addAction(m_actions.action(Command::AppQuit));
    m_status->hide();
    m_pages->setCurrentWidget(m_lock);
    setTitle(m_title);
}

void MainWindow::unlock(const QString& password) {
    m_lock->setBusy(true);
    m_workspace->logIn(m_workspace->login().user.login, password)
        .then(this, [this, opening = m_opening](const Result<session::Login>& answer) {
            if (opening != m_opening)
                return;
            m_lock->setBusy(false);
            if (!m_curtain->isDrawn()) { // a log-out was faster
                if (answer && !m_workbench)
                    m_workspace->logOut();
                return;
            }
            if (!answer) {
                m_lock->report(answer.error());
                return;
            }
            openCurtain();
            m_pages->setCurrentWidget(m_workbench);
            m_idle->start();
            if (m_focus)
                m_focus->setFocus();
            if (const QString failed = failedLogInsText(answer->failedLogIns, answer->failedSince);
                !failed.isEmpty())
                m_status->warn(failed);
        });
}

void MainWindow::openCurtain() {
    if (!m_curtain->isDrawn())
        return;
    m_curtain->open();
    m_status->show();
    addActions(m_actions.actions());
    setTitle(m_title);
}

void MainWindow::logOut() {
    if (m_workspace)
        afterJobs(tr("Log out"), tr("Stop it and log out"), [this] { toLogin(); });
}

void MainWindow::afterJobs(const QString& title, const QString& acceptText, std::function<void()> deed) {
    const QStringList running = m_status->runningJobs();
    if (running.isEmpty())
        return deed();
    //: %1 names work such as "Importing 20 files"
    const QString sentence =
        tr("Still running: %1. It will be stopped. What is stored so far stays: an import continues by "
           "itself when its case is next opened, an enrolment when it is started again.")
            .arg(QLocale().createSeparatedList(running));
    m_ui.prompts.confirm(this, title, sentence, acceptText, [this, deed = std::move(deed)] {
        if (m_status->runningJobs().isEmpty())
            return deed();
        m_afterJobs = deed;
        if (m_workspace)
            m_workspace->stopWork();
        m_status->cancelJobs();
    });
}

void MainWindow::toLogin() {
    leave();
    m_workspace->logOut();
    askWho();
    m_login->expectAnother();
}

void MainWindow::leave() {
    m_idle->stop();
    forgetCopies();
    delete std::exchange(m_workbench, nullptr); // with its dialogs
    openCurtain();
    m_status->forgetPerson();
    setTitle({});
}

void MainWindow::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    updateActions();
}

void MainWindow::updateActions() {
    const bool atWork = m_workbench != nullptr;
    for (const Command command : {Command::AppLock, Command::AppLogOut, Command::AppGoToCase})
        m_actions.action(command)->setEnabled(atWork);
    for (const Area area : {Area::Mode, Area::Case})
        m_actions.setAreaActive(area, atWork);
    if (!atWork) {
        for (const Area area : {Area::Step, Area::Face, Area::Answer, Area::Checklist, Area::View})
            m_actions.setAreaActive(area, false);
        for (const Area area : ActionTable::pageAreas())
            m_actions.setAreaActive(area, false);
    }
}

void MainWindow::showHelp() {
    if (auto* shown = findChild<HelpSheet*>())
        shown->raise();
    else
        (new HelpSheet(this))->show();
}

void MainWindow::setTitle(const QString& title) {
    m_title = title;
    //: %1 is a case or mode
    setWindowTitle(title.isEmpty() || m_curtain->isDrawn() ? tr("Second Look")
                                                           : tr("%1 - Second Look").arg(title));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_status->runningJobs().isEmpty()) {
        event->ignore();
        return afterJobs(tr("Quit"), tr("Stop it and quit"), [this] { close(); });
    }
    m_settings.setValue(QString::fromLatin1(kGeometryKey), saveGeometry());
    leave();
    event->accept();
}

} // namespace sl::widgets
