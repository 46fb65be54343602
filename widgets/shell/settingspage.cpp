// SPDX-License-Identifier: Apache-2.0
#include "widgets/shell/settingspage.h"

#include "widgets/common/columnpage.h"
#include "widgets/common/spacing.h"
#include "widgets/shell/appearancepanel.h"
#include "widgets/shell/computerpanel.h"
#include "widgets/shell/modelspanel.h"
#include "widgets/shell/policypanel.h"
#include "widgets/shell/userspanel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTabWidget>

namespace sl::widgets {

SettingsPage::SettingsPage(session::Workspace& workspace, Theme& theme, Ui& ui, QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("settingsPage"));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("settings.tabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(new UsersPanel(workspace, ui), tr("Users"));
    tabs->addTab(new PolicyPanel(workspace), tr("Policy"));
    tabs->addTab(new ModelsPanel(workspace, ui), tr("Model packs"));
    tabs->addTab(new ComputerPanel(ui.settings), tr("This computer"));
    tabs->addTab(new AppearancePanel(theme, ui.settings), tr("Appearance"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kWide, kPage, kWide);
    layout->addWidget(pageTitle(tr("Settings")));
    layout->addWidget(tabs, 1);
    setFocusProxy(tabs);
}

} // namespace sl::widgets
