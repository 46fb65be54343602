// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/reviewqueuepage.h"

#include "engine/session/workspace.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/models/queuemodel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

ReviewQueuePage::ReviewQueuePage(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_model(new QueueModel(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"review"_s, {}, {})) {
    setObjectName(u"reviewQueuePage"_s);
    m_empty->setObjectName(u"reviewQueuePage.empty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeTable());
    setFocusProxy(m_table);
    connect(&workspace, &session::Workspace::reviewQueueChanged, this, &ReviewQueuePage::reload);
    connect(&workspace, &session::Workspace::loginChanged, this, &ReviewQueuePage::reload);
    connect(ui.actions.action(Command::ReviewQueueExamine), &QAction::triggered, this,
            &ReviewQueuePage::examine);
    adopt(QList<QueueEntry>());
}

QWidget* ReviewQueuePage::makeTable() {
    auto* area = new QWidget;
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(kPage, kPage, kPage, kPage);
    layout->setSpacing(kUnit);
    layout->addWidget(pageTitle(tr("Review queue")));
    layout->addWidget(new FaintLabel(
        tr("A first examination compares the whole list. An independent one is for another person: portraits "
           "in shuffled order, without rank, similarity, name or what others answered.")));
    m_table = new QTableView;
    m_table->setObjectName(u"reviewQueuePage.table"_s);
    m_table->setAccessibleName(tr("Waiting examinations"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kTarget + kUnit);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(QueueModel::StateColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, &ReviewQueuePage::examine);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReviewQueuePage::enableCommands);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new FaintLabel(leadSentence()), 1);
    foot->addWidget(primaryButton(m_ui.actions.action(Command::ReviewQueueExamine), objectName()));
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    return area;
}

void ReviewQueuePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reload();
}

void ReviewQueuePage::reload() {
    if (!isVisible())
        return;
    m_workspace.reviewQueue().then(
        this, [this, token = m_listing.begin()](const Result<QList<QueueEntry>>& entries) {
            if (m_listing.accept(token))
                adopt(entries);
        });
}

void ReviewQueuePage::adopt(const Result<QList<QueueEntry>>& entries) {
    if (!entries)
        m_empty->setText(tr("The review queue cannot be read"), errorText(entries.error()));
    else if (!m_workspace.login().has(Role::Examiner) && !m_workspace.login().has(Role::Supervisor))
        m_empty->setText(tr("Nothing to examine"),
                         tr("Examinations wait here for users with the role of an examiner."));
    else
        m_empty->setText(tr("Nothing waits"),
                         tr("Every search comes here for its first examiner. When one supports a candidate, "
                            "the comparison comes here for an independent one."));
    m_model->show(entries ? *entries : QList<QueueEntry>(), m_workspace.login().user);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    int first = 0;
    while (first + 1 < m_model->rowCount() && !m_model->isForReader(first))
        ++first;
    m_table->setCurrentIndex(m_model->index(m_model->isForReader(first) ? first : 0, 0));
    enableCommands();
}

void ReviewQueuePage::examine() {
    const int row = m_table->currentIndex().row();
    if (isVisible() && m_model->isForReader(row))
        Q_EMIT examinationChosen(m_model->entries().at(row));
}

void ReviewQueuePage::enableCommands() {
    if (isVisible())
        m_ui.actions.action(Command::ReviewQueueExamine)
            ->setEnabled(m_model->isForReader(m_table->currentIndex().row()));
}

} // namespace sl::widgets
