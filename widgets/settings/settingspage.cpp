// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/settingspage.h"

#include "widgets/controls/columnpage.h"
#include "widgets/settings/appearancepanel.h"
#include "widgets/settings/computerpanel.h"
#include "widgets/settings/modelspanel.h"
#include "widgets/settings/policypanel.h"
#include "widgets/settings/rates/ratespanel.h"
#include "widgets/settings/users/userspanel.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTabWidget>

namespace sl::widgets {

SettingsPage::SettingsPage(session::Workspace& workspace, Theme& theme, Ui& ui, QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"settingsPage"_s);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(u"settings.tabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(new UsersPanel(workspace, ui), tr("Users"));
    tabs->addTab(new PolicyPanel(workspace), tr("Policy"));
    tabs->addTab(new ModelsPanel(workspace, ui), tr("Model packs"));
    if (workspace.login().has(Role::Supervisor))
        tabs->addTab(new RatesPanel(workspace, ui), tr("Error rates"));
    tabs->addTab(new ComputerPanel(ui.settings), tr("This computer"));
    tabs->addTab(new AppearancePanel(theme, ui.settings), tr("Appearance"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kWide, kPage, kWide);
    layout->addWidget(pageTitle(tr("Settings")));
    layout->addWidget(tabs, 1);
    setFocusProxy(tabs);
}

} // namespace sl::widgets
