// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/retentionpage.h"

#include "engine/session/galleryservice.h"
#include "widgets/actions/actiontable.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/gallery/backbutton.h"
#include "widgets/style/spacing.h"
#include "widgets/style/tablelook.h"
#include "widgets/text/format.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace sl::widgets {

using namespace Qt::StringLiterals;

RetentionPage::RetentionPage(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_counts(new PlainLabel)
    , m_explanation(new FaintLabel)
    , m_body(new QStackedWidget)
    , m_table(new QTreeView)
    , m_until(new QDateEdit)
    , m_reason(new QLineEdit) {
    setObjectName(u"galleryPage.retention"_s);
    m_counts->setObjectName(u"retention.counts"_s);
    m_explanation->setObjectName(u"retention.explanation"_s);
    makeTable();
    auto* list = new QWidget;
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(kUnit);
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(makeDecision());
    m_body->addWidget(list);
    m_body->addWidget(new EmptyState(u"check"_s, tr("Nobody is due"),
                                     tr("No person of the gallery is due for review today.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeHead());
    layout->addWidget(m_explanation);
    layout->addWidget(m_body, 1);
    connect(ui.actions.action(Command::GalleryKeep), &QAction::triggered, this, &RetentionPage::keepCurrent);
    connect(&workspace, &session::Workspace::loginChanged, this, &RetentionPage::updateCommands);
    updateCommands();
}

QWidget* RetentionPage::makeHead() {
    auto* back = backButton(u"retention.back"_s);
    connect(back, &QToolButton::clicked, this, &RetentionPage::closed);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(back);
    layout->setSpacing(kUnit);
    layout->addWidget(pageTitle(tr("Due for review")));
    layout->addSpacing(kUnit);
    layout->addWidget(m_counts, 1, Qt::AlignBottom);
    layout->addWidget(commandButton(m_ui.actions.action(Command::GalleryRemove), u"retention"_s));
    return head;
}

void RetentionPage::makeTable() {
    m_table->setObjectName(u"retention.table"_s);
    m_table->setAccessibleName(tr("Persons due for review"));
    m_table->setModel(&m_model);
    showAsTable(*m_table);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(RetentionModel::Number, 120);
    m_table->header()->resizeSection(RetentionModel::Name, 220);
    m_table->header()->resizeSection(RetentionModel::Portraits, 88);
    m_table->header()->resizeSection(RetentionModel::Newest, 128);
    m_table->header()->resizeSection(RetentionModel::Due, 112);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RetentionPage::updateCommands);
    connect(m_table, &QTreeView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.person(index.row()).id); });
}

QWidget* RetentionPage::makeDecision() {
    m_until->setObjectName(u"retention.until"_s);
    m_until->setAccessibleName(tr("Keep until"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumHeight(kTarget);
    m_until->setDate(QDate::currentDate().addYears(1));
    m_reason->setObjectName(u"retention.reason"_s);
    m_reason->setAccessibleName(tr("Legal reason"));
    m_reason->setPlaceholderText(tr("Legal reason; it is kept in the audit log"));
    m_reason->setMinimumHeight(kTarget);
    connect(m_reason, &QLineEdit::textChanged, this, &RetentionPage::updateCommands);
    auto* label = new PlainLabel(tr("Keep the selected person until"));
    label->setBuddy(m_until);
    auto* decision = new QWidget;
    auto* layout = new QHBoxLayout(decision);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(label);
    layout->addWidget(m_until);
    layout->addWidget(m_reason, 1);
    layout->addWidget(commandButton(m_ui.actions.action(Command::GalleryKeep), u"retention"_s));
    return decision;
}

void RetentionPage::reload() {
    if (m_counts->text().isEmpty())
        m_counts->setText(tr("Looking through the gallery…"));
    m_workspace.gallery().dueForReview(kListed).then(
        this, [this, token = m_listing.begin()](const Result<RetentionList>& list) {
            if (!m_listing.accept(token))
                return;
            if (!list)
                return Q_EMIT failed(list.error());
            showList(*list);
        });
}

void RetentionPage::showList(const RetentionList& list) {
    const PersonRecord before = current();
    const int row = m_table->currentIndex().row();
    m_model.setPersons(list.persons);
    m_until->setMinimumDate(list.on.addDays(1));
    m_counts->setText(list.total > list.persons.size()
                          ? tr("the first %1 of %2 persons", "counts")
                                .arg(countText(list.persons.size()), countText(list.total))
                          : tr("%n persons", "due", list.total));
    m_explanation->setText(tr("A person is due %n months after the newest portrait was taken, or on the day "
                              "set in the last review. Remove the person, or keep the person with a reason.",
                              nullptr, list.months));
    m_body->setCurrentIndex(list.persons.isEmpty() ? 1 : 0);
    const int same = m_model.rowOf(before.id);
    const int next = std::min(std::max(row, 0), m_model.rowCount() - 1);
    m_table->setCurrentIndex(m_model.index(same >= 0 ? same : next, 0));
    updateCommands();
}

PersonRecord RetentionPage::current() const {
    PersonRecord person;
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        person.id = m_model.person(index.row()).id;
        person.externalId = m_model.person(index.row()).externalId;
    }
    return person;
}

void RetentionPage::keepCurrent() {
    const PersonRecord person = current();
    m_workspace.gallery()
        .keepPerson(person.id, m_until->date(), m_reason->text())
        .then(this, [this, number = person.externalId](const Result<QDate>& date) {
            if (!date)
                return Q_EMIT failed(date.error());
            m_reason->clear();
            m_ui.status.say(tr("Person %1 is kept until %2.").arg(number, dateText(*date)));
            reload();
        });
}

void RetentionPage::updateCommands() {
    const bool supervisor = m_workspace.login().has(Role::Supervisor);
    m_until->setEnabled(supervisor);
    m_reason->setEnabled(supervisor);
    m_ui.actions.action(Command::GalleryKeep)
        ->setEnabled(supervisor && current().id.isValid() && !m_reason->text().trimmed().isEmpty());
    Q_EMIT selectionChanged();
}

void RetentionPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sl::widgets
