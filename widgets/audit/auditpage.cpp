// SPDX-License-Identifier: Apache-2.0
#include "widgets/audit/auditpage.h"

#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/audit/entrytext.h"
#include "widgets/audit/findinglist.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/models/auditmodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/tablelook.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSplitterKey = "audit/splitter";
constexpr int kTypingPauseMs = 250;
constexpr int kScopeWidth = 220;
constexpr int kFilterWidth = 280;

} // namespace

AuditPage::AuditPage(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_model(new AuditModel(this))
    , m_scope(new QComboBox)
    , m_filter(new QLineEdit)
    , m_typing(new QTimer(this))
    , m_table(new QTreeView)
    , m_details(new QPlainTextEdit)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedLayout)
    , m_findings(new FindingList)
    , m_error(new ErrorPlace) {
    setObjectName(u"auditPage"_s);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingPauseMs);
    buildTable();
    setFocusProxy(m_table);

    auto* body = new QWidget;
    body->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(
        new EmptyState(u"audit"_s, tr("No entries"),
                       tr("Everything that is done in this workspace is entered here. No entry matches "
                          "what you are looking for.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kWide, kPage, kWide);
    layout->setSpacing(kWide);
    layout->addWidget(buildHead());
    layout->addWidget(m_error);
    layout->addWidget(m_findings);
    layout->addWidget(body, 1);

    connect(m_scope, &QComboBox::activated, this, &AuditPage::reload);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &AuditPage::reload);
    connect(m_model, &AuditModel::moreWanted, this, &AuditPage::ask);
    connect(ui.actions.action(Command::AuditFind), &QAction::triggered, m_filter,
            qOverload<>(&QWidget::setFocus));
    connect(ui.actions.action(Command::AuditVerify), &QAction::triggered, this, &AuditPage::verify);
    connect(ui.actions.action(Command::AuditCheckFiles), &QAction::triggered, this, &AuditPage::checkFiles);
    connect(ui.actions.action(Command::AuditCompareHeads), &QAction::triggered, this,
            &AuditPage::askForHeads);
    connect(ui.actions.action(Command::AuditExportHead), &QAction::triggered, this,
            &AuditPage::askWhereToKeepHead);
    connect(new DropOutline(this, tr("Drop kept heads or reports to compare them with the logs")),
            &DropOutline::dropped, this, [this](const Dropped& dropped) { take(dropped); });
    connect(&workspace, &session::Workspace::casesChanged, this, &AuditPage::listScopes);
    listScopes();
    reload();
}

AuditPage::~AuditPage() {
    m_ui.settings.setValue(QString::fromLatin1(kSplitterKey), m_splitter->saveState());
}

QWidget* AuditPage::buildHead() {
    m_scope->setObjectName(u"auditPage.scope"_s);
    m_scope->setAccessibleName(tr("Which log"));
    m_scope->setMinimumWidth(kScopeWidth);
    m_scope->addItem(tr("Workspace"), QString());
    m_filter->setObjectName(u"auditPage.filter"_s);
    m_filter->setPlaceholderText(tr("Filter by who, what or about"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(kFilterWidth);

    auto* head = new QWidget;
    auto* title = new QHBoxLayout;
    title->addWidget(pageTitle(tr("Audit log")), 1);
    title->addWidget(m_scope);
    title->addWidget(m_filter);
    auto* commands = new QHBoxLayout;
    for (const auto command : {Command::AuditVerify, Command::AuditCheckFiles, Command::AuditCompareHeads,
                               Command::AuditExportHead})
        commands->addWidget(commandButton(m_ui.actions.action(command), objectName()));
    commands->addStretch(1);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addLayout(title);
    layout->addLayout(commands);
    return head;
}

void AuditPage::buildTable() {
    m_table->setObjectName(u"auditPage.table"_s);
    m_table->setAccessibleName(tr("Audit log"));
    m_table->setModel(m_model);
    showAsTable(*m_table);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(AuditModel::Sequence, 72);
    m_table->header()->resizeSection(AuditModel::Time, 180);
    m_table->header()->resizeSection(AuditModel::Actor, 140);
    m_table->header()->resizeSection(AuditModel::Action, 300);
    m_details->setObjectName(u"auditPage.details"_s);
    m_details->setAccessibleName(tr("Fields of the selected entry"));
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_ui.settings.value(QString::fromLatin1(kSplitterKey)).toByteArray());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showEntry(current.row()); });
}

void AuditPage::listScopes() {
    m_workspace.cases().then(this, [this](const Result<QList<CaseSummary>>& cases) {
        if (!cases) {
            m_error->report(cases.error());
            return;
        }
        const QString chosen = m_scope->currentData().toString();
        while (m_scope->count() > 1)
            m_scope->removeItem(1);
        for (const CaseSummary& line : *cases)
            //: %1 is a case number
            m_scope->addItem(tr("Case %1").arg(line.record.number), line.record.number);
        m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
    });
}

void AuditPage::reload() {
    m_typing->stop();
    m_error->clear(); // here: the answer would take away what was said since
    m_model->clear();
    m_details->clear();
    ask(0);
}

void AuditPage::ask(int offset) {
    session::AuditQuery query;
    query.caseNumber = m_scope->currentData().toString();
    query.text = m_filter->text().trimmed();
    query.offset = offset;
    query.limit = AuditModel::kPageSize;
    m_workspace.auditEntries(query).then(
        this, [this, offset, token = m_asking.begin()](const Result<QList<AuditRecord>>& page) {
            if (!m_asking.accept(token))
                return;
            if (!page) {
                m_error->report(page.error());
                return;
            }
            m_model->append(*page);
            m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
            if (offset == 0)
                m_table->setCurrentIndex(m_model->index(0, 0));
        });
}

void AuditPage::showEntry(int row) {
    m_details->setPlainText(row < 0 ? QString() : entryText(m_model->entry(row)));
}

template <class Verdict>
void AuditPage::display(const Result<QList<Verdict>>& verdicts) {
    m_findings->clear();
    if (!verdicts) {
        if (verdicts.error().code != ErrorCode::Cancelled)
            m_error->report(verdicts.error());
        return;
    }
    m_error->clear();
    QList<Finding> findings;
    for (const Verdict& verdict : *verdicts)
        findings.append(findingOf(verdict));
    m_findings->display(findings);
}

void AuditPage::verify() {
    QAction* action = m_ui.actions.action(Command::AuditVerify);
    action->setEnabled(false);
    m_workspace.verifyAudit().then(this, [this, action, token = m_checking.begin()](
                                             const Result<QList<session::AuditVerdict>>& verdicts) {
        action->setEnabled(true);
        if (m_checking.accept(token))
            display(verdicts);
    });
}

void AuditPage::checkFiles() {
    QAction* action = m_ui.actions.action(Command::AuditCheckFiles);
    action->setEnabled(false);
    const auto check = m_workspace.checkFiles();
    m_ui.status.follow(check.job, tr("Reading all sealed files"));
    check.verdicts.then(this, [this, action, token = m_checking.begin()](
                                  const Result<QList<session::FilesVerdict>>& verdicts) {
        action->setEnabled(true);
        if (m_checking.accept(token))
            display(verdicts);
    });
}

void AuditPage::askForHeads() {
    m_ui.prompts.openFiles(this, tr("Heads that were kept, or reports that hold them"),
                           tr("Heads and reports (*.txt *.pdf);;All files (*)"),
                           [this](const QStringList& files) { compareHeads(files); });
}

void AuditPage::take(const Dropped& dropped) {
    const auto leftOut = leftOutSentence(dropped);
    if (!dropped.paths.isEmpty())
        compareHeads(dropped.paths, leftOut);
    else if (!leftOut.isEmpty())
        m_error->say(leftOut);
    else
        m_error->say(tr("What was dropped is no file. Drop heads that were kept, or reports."));
}

void AuditPage::compareHeads(const QStringList& files, const QString& leftOut) {
    m_workspace.compareHeads(files).then(
        this, [this, leftOut, token = m_checking.begin()](const Result<QList<HeadVerdict>>& verdicts) {
            if (!m_checking.accept(token))
                return;
            display(verdicts);
            if (!leftOut.isEmpty())
                m_error->say(leftOut);
        });
}

void AuditPage::askWhereToKeepHead() {
    const auto number = m_scope->currentData().toString();
    const auto name = number.isEmpty() ? tr("Head of the workspace's log")
                                       //: %1 is a case number
                                       : tr("Head of the log of case %1").arg(number);
    const auto time = QDateTime::currentDateTime().toString(u" yyyy-MM-dd HHmmss"_s);
    m_ui.prompts.saveFile(this, tr("Keep the head of this log in"),
                          QString(name).replace(QLatin1Char('/'), QLatin1Char('-')) + time + u".txt"_s,
                          tr("Heads (*.txt)"), [this](const QString& file) { exportHead(file); });
}

void AuditPage::exportHead(const QString& file) {
    m_error->clear(); // here: the answer would take away what was said since
    m_workspace.exportCheckpoint(m_scope->currentData().toString(), file)
        .then(this, [this, file](const Status& written) {
            if (!written) {
                m_error->report(written.error());
                return;
            }
            m_ui.status.say(tr("The head of the log is in %1. Keep it where nobody who can write to this "
                               "workspace can change it.")
                                .arg(file));
        });
}

} // namespace sl::widgets
