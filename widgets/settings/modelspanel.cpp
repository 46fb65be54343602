// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/modelspanel.h"

#include "engine/session/galleryservice.h"
#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/iconlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/models/packlistmodel.h"
#include "widgets/settings/cardview.h"
#include "widgets/style/spacing.h"
#include "widgets/style/tablelook.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>

namespace sl::widgets {
namespace {

constexpr int kListWidth = 380;

} // namespace

ModelsPanel::ModelsPanel(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_model(new PackListModel(this))
    , m_table(new QTreeView)
    , m_title(groupTitle({}))
    , m_facts(new PlainLabel)
    , m_card(new CardView)
    , m_missing(nullptr)
    , m_missingText(new PlainLabel)
    , m_whyNot(new FaintLabel)
    , m_error(new ErrorPlace) {
    setObjectName(u"modelsPanel"_s);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kWide);
    columns->addWidget(makeList());
    columns->addWidget(makeFacts(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kWide, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeMissing());
    layout->addWidget(m_error);
    layout->addLayout(columns, 1);
    connectCommands();
    updateCommands();
    showMissing();
    look();
}

QWidget* ModelsPanel::makeList() {
    m_table->setObjectName(u"models.packs"_s);
    m_table->setAccessibleName(tr("Model packs"));
    m_table->setModel(m_model);
    showAsTable(*m_table);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(PackListModel::Name, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(PackListModel::State, QHeaderView::ResizeToContents);
    auto* list = new QWidget;
    list->setFixedWidth(kListWidth);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_table, 1);
    for (const Command command : {Command::PacksInstallFile, Command::PacksInstallFolder,
                                  Command::PacksInstallAddress, Command::PacksRefresh})
        layout->addWidget(commandButton(m_ui.actions.action(command), u"models"_s), 0, Qt::AlignLeft);
    //: %1 is a folder
    auto* own =
        new FaintLabel(tr("A model pack finds faces and makes the templates that are searched. Scripts "
                          "install one with “secondlook-cli models install”. Your own packs are in %1")
                           .arg(QDir::toNativeSeparators(session::userModelsFolder())));
    own->setObjectName(u"models.instructions"_s);
    layout->addWidget(own);
    return list;
}

QWidget* ModelsPanel::makeFacts() {
    m_facts->setObjectName(u"models.facts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_card->setObjectName(u"models.card"_s);
    m_card->setAccessibleName(tr("Model card"));
    m_whyNot->setObjectName(u"models.whyNot"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(commandButton(m_ui.actions.action(Command::PacksUse), u"models"_s));
    buttons->addWidget(commandButton(m_ui.actions.action(Command::PacksInstallKnown), u"models"_s));
    buttons->addStretch(1);
    auto* facts = new QWidget;
    auto* layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addLayout(buttons);
    layout->addWidget(m_whyNot);
    layout->addWidget(m_card, 1);
    return facts;
}

QWidget* ModelsPanel::makeMissing() {
    m_missing = new QWidget;
    m_missing->setObjectName(u"models.missing"_s);
    m_missingText->setObjectName(u"models.missingText"_s);
    m_missingText->setWordWrap(true);
    auto* layout = new QHBoxLayout(m_missing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(new IconLabel(u"warning"_s, kIcon));
    layout->addWidget(m_missingText, 1);
    layout->addWidget(commandButton(m_ui.actions.action(Command::PacksRetemplate), u"models"_s));
    m_missing->hide();
    return m_missing;
}

void ModelsPanel::connectCommands() {
    const auto on = [this](Command command, auto slot) {
        connect(m_ui.actions.action(command), &QAction::triggered, this, slot);
    };
    on(Command::PacksRefresh, [this] { // the list follows packChanged()
        m_workspace.reloadPack().then(this, [this](const Result<session::PackStatus>& status) {
            if (!status)
                m_error->report(status.error());
        });
    });
    on(Command::PacksUse, [this] { useCurrent(); });
    on(Command::PacksInstallKnown, [this] { install(m_model->installable(currentRow()).id); });
    on(Command::PacksInstallFolder, [this] {
        m_ui.prompts.openFolder(this, tr("Choose the folder of a model pack"),
                                [this](const QString& folder) { install(folder); });
    });
    on(Command::PacksInstallFile, [this] {
        m_ui.prompts.openFiles(this, tr("Choose the archive or the manifest of a model pack"),
                               tr("Model packs (*.zip *.tar *.tgz *.tar.gz *.tar.xz *.tar.zst *.json)"),
                               [this](const QStringList& files) { install(files.value(0)); });
    });
    on(Command::PacksInstallAddress, [this] {
        m_ui.prompts.text(this, tr("Install a model pack"),
                          tr("Address of the archive or the manifest of a model pack:"),
                          [this](const QString& address) { install(address.trimmed()); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModelsPanel::showCurrent);
    connect(&m_workspace, &session::Workspace::packChanged, this, &ModelsPanel::look);
    connect(&m_workspace, &session::Workspace::packChanged, this, &ModelsPanel::showMissing);
    connect(&m_workspace.gallery(), &session::GalleryService::galleryChanged, this,
            &ModelsPanel::showMissing);
}

int ModelsPanel::currentRow() const {
    return m_table->currentIndex().row();
}

void ModelsPanel::look() {
    m_workspace.modelPacks().found().then(this, [this](const Result<QList<session::PackInfo>>& packs) {
        if (packs)
            list(*packs);
        else if (packs.error().code != ErrorCode::Cancelled)
            m_error->report(packs.error());
    });
}

void ModelsPanel::list(const QList<session::PackInfo>& packs) {
    const session::PackStatus used = m_workspace.pack();
    const QString shown = m_wanted.isEmpty() ? used.folder : std::exchange(m_wanted, {});
    m_model->setPacks(packs, session::ModelPacks::installable(), used.identity);
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(shown)), 0));
    if (!used.available)
        m_error->report(used.problem);
    showCurrent();
}

void ModelsPanel::showCurrent() {
    const int row = currentRow();
    if (row >= 0 && m_model->state(row) == PackListModel::RowState::Installable)
        showInstallable(m_model->installable(row));
    else if (row >= 0)
        showPack(m_model->pack(row));
    updateCommands();
}

void ModelsPanel::showPack(const session::PackInfo& pack) {
    m_title->setText(pack.isUsable() ? pack.name : tr("A folder that is not a usable model pack"));
    m_card->setVisible(!pack.card.isEmpty());
    m_card->showCard(pack.card);
    if (!pack.isUsable())
        return m_facts->setText(errorText(pack.problem));
    m_facts->setText(tr("Id: %1\nLicence: %2\nSHA-256 over manifest and files: %3\nFolder: %4")
                         .arg(pack.id, pack.licence, pack.identity, QDir::toNativeSeparators(pack.folder)));
}

void ModelsPanel::showInstallable(const session::InstallablePack& pack) {
    m_title->setText(pack.name);
    m_card->setVisible(!pack.card.isEmpty());
    m_card->showCard(pack.card);
    //: %3 is a size ("38.9 MB"), %4 a list of file names
    m_facts->setText(tr("Id: %1\nLicence: %2\nTo be fetched: %3\nFiles: %4\nOn a computer without a network, "
                        "install from a folder that holds these files.")
                         .arg(pack.id, pack.licence, sizeText(pack.bytes), pack.files.join(u", "_s)));
}

void ModelsPanel::showMissing() {
    m_workspace.gallery().status().then(this, [this](const Result<session::GalleryStatus>& status) {
        const int missing = status ? status->withoutTemplate() : 0;
        m_missingText->setText(
            tr("%n portraits have no template of the model pack in use. Until these are made, "
               "searches do not find them.",
               nullptr, missing));
        m_missing->setVisible(missing > 0 && m_workspace.pack().available);
    });
}

void ModelsPanel::updateCommands() {
    const int row = currentRow();
    const auto state = row < 0 ? PackListModel::RowState::Unusable : m_model->state(row);
    const bool supervisor = m_workspace.login().has(Role::Supervisor);
    const bool isFree = !m_workspace.modelPacks().isGiven();
    m_ui.actions.action(Command::PacksUse)
        ->setEnabled(supervisor && isFree && state == PackListModel::RowState::Installed);
    m_ui.actions.action(Command::PacksInstallKnown)
        ->setEnabled(!m_installing && state == PackListModel::RowState::Installable);
    for (const Command command :
         {Command::PacksInstallFile, Command::PacksInstallFolder, Command::PacksInstallAddress})
        m_ui.actions.action(command)->setEnabled(!m_installing);
    if (state != PackListModel::RowState::Installed)
        m_whyNot->clear();
    else if (!isFree)
        m_whyNot->setText(
            tr("The program was started with a model pack of its own (--models), which is used until "
               "it is closed."));
    else
        m_whyNot->setText(supervisor ? QString()
                                     : tr("Only a supervisor chooses the model pack of a workspace."));
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
}

void ModelsPanel::install(const QString& source) {
    if (source.isEmpty())
        return;
    m_error->clear();
    const session::PackInstallation run = m_workspace.modelPacks().install(source);
    m_ui.status.follow(run.job, tr("Installing a model pack"));
    m_installing = true;
    updateCommands();
    Future<QString>(run.folder).then(this, [this](const Result<QString>& folder) {
        m_installing = false;
        updateCommands();
        if (!folder) {
            if (folder.error().code != ErrorCode::Cancelled)
                m_error->report(folder.error());
            return;
        }
        m_wanted = *folder;
        m_ui.status.say(tr("The model pack is installed. Look at its model card before you use it."));
        if (m_workspace.pack().available)
            return look();
        m_ui.actions.action(Command::PacksRefresh)->trigger();
    });
}

void ModelsPanel::useCurrent() {
    const session::PackInfo pack = m_model->pack(currentRow());
    m_ui.prompts.confirm(this, tr("Use another model pack"),
                         tr("From now on this workspace searches with “%1”. The templates of all portraits "
                            "are made again in the background; until they are made, searches do not find "
                            "those portraits. Cases, answers and reports stay as they are.")
                             .arg(pack.name),
                         tr("Use this pack"), [this, identity = pack.identity] { use(identity); });
}

void ModelsPanel::use(const QString& identity) {
    m_error->clear();
    m_workspace.usePack(identity).then(this, [this](const Result<session::PackStatus>& used) {
        if (!used)
            return m_error->report(used.error());
        m_ui.status.say(tr("This workspace uses “%1” now.").arg(used->name));
    });
}

} // namespace sl::widgets
