// SPDX-License-Identifier: Apache-2.0
#include "widgets/start/workspacepage.h"

#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/start/recentworkspaces.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/workbenchstyle.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace sl::widgets {

WorkspacePage::WorkspacePage(const RecentWorkspaces& recent, Prompts& prompts, QWidget* parent)
    : ColumnPage(kFormWidth, parent)
    , m_recent(recent)
    , m_prompts(prompts)
    , m_list(new QVBoxLayout)
    , m_listTitle(groupTitle(tr("Recent workspaces")))
    , m_busy(new FaintLabel)
    , m_open(new QPushButton(icon("folder"), tr("Open a workspace…")))
    , m_create(new QPushButton(icon("add"), tr("Create a workspace…")))
    , m_demo(new QPushButton(icon("gallery"), tr("Open the demo")))
    , m_newDemo(new QPushButton(icon("refresh"), tr("Make it again…")))
    , m_demoPlace(makeDemoPlace())
    , m_error(new ErrorPlace)
    , m_takeOver(new QPushButton(icon("lock"), tr("Take over…"))) {
    setObjectName(u"workspacePage"_s);
    m_open->setObjectName(u"workspacePage.open"_s);
    m_create->setObjectName(u"workspacePage.create"_s);
    m_takeOver->setObjectName(u"workspacePage.takeOver"_s);
    m_takeOver->setVisible(false);
    m_list->setSpacing(0);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    body()->addStretch(1);
    body()->addWidget(pageTitle(tr("Second Look")));
    body()->addWidget(
        new FaintLabel(tr("A workspace is a folder that holds an agency's users, gallery, policy and "
                          "cases. Open the one you work in, or create the first.")));
    body()->addSpacing(kWide);
    body()->addWidget(m_error);
    body()->addWidget(m_takeOver, 0, Qt::AlignLeft);
    body()->addWidget(m_listTitle);
    body()->addLayout(m_list);
    body()->addSpacing(kWide);
    body()->addLayout(buttons);
    body()->addWidget(m_demoPlace);
    body()->addWidget(m_busy);
    body()->addStretch(2);

    connect(m_create, &QPushButton::clicked, this, &WorkspacePage::creationRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &WorkspacePage::askToTakeOver);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_prompts.openFolder(this, tr("Open a workspace"),
                             [this](const QString& folder) { Q_EMIT openRequested(folder); });
    });
    connect(new DropOutline(viewport(), tr("Drop the folder of a workspace to open it")),
            &DropOutline::dropped, this, &WorkspacePage::take);
    refresh();
}

void WorkspacePage::take(const Dropped& dropped) {
    forgetProblem();
    const auto paths = dropped.paths;
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir())
        Q_EMIT openRequested(paths.first());
    else
        m_error->say(
            tr("Drop the folder of one workspace to open it. Pictures are dropped on a case, once its "
               "workspace is open."));
}

QWidget* WorkspacePage::makeDemoPlace() {
    m_demo->setObjectName(u"workspacePage.demo"_s);
    m_newDemo->setObjectName(u"workspacePage.newDemo"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_demo);
    buttons->addWidget(m_newDemo);
    buttons->addStretch(1);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, kWide, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(groupTitle(tr("Look around first")));
    layout->addWidget(new FaintLabel(
        tr("The demo is a workspace with 2,000 people who do not exist, two users and three cases: one ready "
           "for a search, one that waits for its second examiner, one finished. It is made on this computer "
           "in about a minute.")));
    layout->addLayout(buttons);
    place->setVisible(false);
    connect(m_demo, &QPushButton::clicked, this, &WorkspacePage::demoRequested);
    connect(m_newDemo, &QPushButton::clicked, this, [this] {
        m_prompts.confirm(this, tr("Make the demo again"),
                          tr("The demo workspace is deleted, with everything that was done in it, and made "
                             "again."),
                          tr("Delete and make again"), [this] { Q_EMIT newDemoRequested(); });
    });
    return place;
}

void WorkspacePage::offerDemo(bool isMade) {
    m_newDemo->setVisible(isMade);
    m_demoPlace->setVisible(true);
}

void WorkspacePage::setDemoInMaking(bool inMaking) {
    widget()->setEnabled(!inMaking);
    m_busy->setText(inMaking ? tr("The demo is being made. It opens by itself; you can cancel below.")
                             : QString());
    if (inMaking)
        forgetProblem();
}

void WorkspacePage::refresh() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList folders = m_recent.folders();
    for (const QString& folder : folders) {
        auto* button = new QCommandLinkButton(plainButtonText(QFileInfo(folder).fileName()),
                                              QDir::toNativeSeparators(folder));
        button->setObjectName(u"workspacePage.recent"_s);
        button->setIcon(icon("cases"));
        connect(button, &QPushButton::clicked, this, [this, folder] { Q_EMIT openRequested(folder); });
        m_list->addWidget(button);
    }
    m_listTitle->setVisible(!folders.isEmpty());
    m_create->setProperty(kPrimary, folders.isEmpty());
    m_create->setDefault(folders.isEmpty());
}

void WorkspacePage::setBusy(const QString& folder) {
    widget()->setEnabled(folder.isEmpty());
    //: %1 is a folder
    m_busy->setText(folder.isEmpty() ? QString() : tr("Opening %1…").arg(QDir::toNativeSeparators(folder)));
    if (!folder.isEmpty())
        forgetProblem();
}

void WorkspacePage::report(const Error& error) {
    forgetProblem();
    m_error->report(error);
}

void WorkspacePage::refuse(const QString& folder, const Error& error) {
    report(error);
    m_locked = folder;
    m_takeOver->setVisible(error.code == ErrorCode::LockedElsewhere);
}

void WorkspacePage::forgetProblem() {
    m_error->clear();
    m_takeOver->setVisible(false);
}

void WorkspacePage::askToTakeOver() {
    m_prompts.confirm(
        this, tr("Take over the workspace"),
        tr("Two programs that write to one workspace damage its records. Go on only if you know that "
           "nobody works in it on the other computer."),
        tr("Take over"), [this, folder = m_locked] { Q_EMIT takingOverRequested(folder); });
}

} // namespace sl::widgets
