// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/caselistpage.h"

#include "engine/session/casesession.h"
#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/cases/newcasedialog.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/models/caselistmodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/tablelook.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHeaderKey = "cases/columns";
constexpr int kFilterWidth = 280;

} // namespace

CaseListPage::CaseListPage(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_model(new CaseListModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_table(new QTreeView)
    , m_stack(new QStackedLayout)
    , m_none(new EmptyState(
          u"cases"_s, tr("No cases yet"),
          tr("A case holds the pictures of one investigation, what was searched and every answer. "
             "Start with its number and legal basis.")))
    , m_noneMatch(new EmptyState(
          u"filter"_s, tr("No case matches the filter"),
          tr("The filter looks in number, title, status and offence. Clear it to see all cases.")))
    , m_error(new ErrorPlace) {
    setObjectName(u"casesPage"_s);
    m_filter->setObjectName(u"casesPage.filter"_s);
    m_filter->setPlaceholderText(tr("Filter by number, title, status or offence"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);
    m_none->addCommand(ui.actions.action(Command::CaseNew));
    buildTable();
    setFocusProxy(m_table);

    auto* head = new QHBoxLayout;
    head->addWidget(pageTitle(tr("Cases")), 1);
    head->addWidget(m_filter);
    head->addWidget(primaryButton(ui.actions.action(Command::CasesOpen), objectName()));
    head->addWidget(commandButton(ui.actions.action(Command::CaseNew), objectName()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kWide, kPage, kWide);
    layout->setSpacing(kWide);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addLayout(m_stack, 1); // first: a stack without a parent shows its first page as a window
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noneMatch);

    connect(new DropOutline(this, tr("Files belong to a case")), &DropOutline::dropped, this,
            [this](const Dropped&) {
                m_error->say(tr("Open the case that the files belong to, or begin a new one, then drop them "
                                "there."));
            });
    connect(m_filter, &QLineEdit::textEdited, this, &CaseListPage::dropOpening); // the user chooses anew
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered->setFilterFixedString(text);
        updateState();
    });
    connect(ui.actions.action(Command::CasesOpen), &QAction::triggered, this,
            [this] { openCase(selectedNumber()); });
    connect(ui.actions.action(Command::CasesFind), &QAction::triggered, m_filter,
            qOverload<>(&QWidget::setFocus));
    connect(&workspace, &session::Workspace::casesChanged, this, &CaseListPage::reload);
    connect(&workspace, &session::Workspace::reviewQueueChanged, this, &CaseListPage::reload);
    updateState();
    // later, so that whoever made the page hears of the answer
    QMetaObject::invokeMethod(this, &CaseListPage::reload, Qt::QueuedConnection);
}

CaseListPage::~CaseListPage() {
    m_ui.settings.setValue(QString::fromLatin1(kHeaderKey), m_table->header()->saveState());
}

void CaseListPage::buildTable() {
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1); // any column
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(CaseListModel::kSortRole);
    m_filtered->setSortLocaleAware(true);
    m_table->setObjectName(u"casesPage.table"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_filtered);
    showAsTable(*m_table);
    m_table->setSortingEnabled(true);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(CaseListModel::Title, QHeaderView::Stretch);
    m_table->header()->resizeSection(CaseListModel::Number, 120);
    m_table->header()->resizeSection(CaseListModel::Status, 280);
    m_table->header()->resizeSection(CaseListModel::Offence, 160);
    m_table->header()->resizeSection(CaseListModel::Media, 80);
    m_table->header()->resizeSection(CaseListModel::Searches, 80);
    m_table->header()->resizeSection(CaseListModel::LastOpened, 160);
    m_table->header()->restoreState(m_ui.settings.value(QString::fromLatin1(kHeaderKey)).toByteArray());
    if (!m_ui.settings.contains(QString::fromLatin1(kHeaderKey)))
        m_table->sortByColumn(CaseListModel::LastOpened, Qt::DescendingOrder);
    connect(m_table, &QTreeView::activated, this, [this] { openCase(selectedNumber()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CaseListPage::updateState);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &CaseListPage::updateState);
}

QString CaseListPage::selectedNumber() const {
    return m_model->number(m_filtered->mapToSource(m_table->currentIndex()));
}

void CaseListPage::reload() {
    m_workspace.cases().then(this,
                             [this, token = m_listing.begin()](const Result<QList<CaseSummary>>& cases) {
                                 if (!m_listing.accept(token))
                                     return;
                                 if (cases)
                                     list(*cases);
                                 else
                                     m_error->report(cases.error());
                             });
}

void CaseListPage::list(const QList<CaseSummary>& cases) {
    const QString selected = selectedNumber();
    m_model->setCases(cases);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->number(index) == selected)
            m_table->setCurrentIndex(m_filtered->mapFromSource(index));
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filtered->index(0, 0));
    updateState();
    Q_EMIT casesListed(cases);
}

void CaseListPage::updateState() {
    if (m_model->rowCount() == 0)
        m_stack->setCurrentWidget(m_none);
    else if (m_filtered->rowCount() == 0)
        m_stack->setCurrentWidget(m_noneMatch);
    else
        m_stack->setCurrentWidget(m_table);
    m_ui.actions.action(Command::CasesOpen)->setEnabled(!selectedNumber().isEmpty());
}

void CaseListPage::openCase(const QString& number) {
    if (number.isEmpty())
        return;
    m_error->clear();
    m_workspace.openCase(number).then(
        this, [this, token = m_opening.begin()](const Result<std::shared_ptr<session::CaseSession>>& opened) {
            if (!m_opening.accept(token))
                return;
            if (opened)
                Q_EMIT caseOpened(*opened);
            else
                m_error->report(opened.error());
        });
}

void CaseListPage::dropOpening() {
    m_opening.drop();
}

void CaseListPage::newCase() {
    auto* dialog = new NewCaseDialog(m_workspace, this);
    connect(dialog, &NewCaseDialog::created, this,
            [this](const CaseRecord& record) { openCase(record.number); });
    dialog->open();
}

} // namespace sl::widgets
