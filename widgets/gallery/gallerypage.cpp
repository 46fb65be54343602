// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/gallerypage.h"

#include "widgets/actions/actiontable.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/commandbutton.h"
#include "widgets/controls/drop/dropoutline.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/gallery/enrolment.h"
#include "widgets/gallery/enrolproblems.h"
#include "widgets/gallery/galleryfilterbar.h"
#include "widgets/gallery/persondelegate.h"
#include "widgets/gallery/persongrid.h"
#include "widgets/gallery/personview.h"
#include "widgets/gallery/retentionpage.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QtMath>

#include <utility>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 500; ///< while an enrolment adds persons, the list follows twice a second

} // namespace

GalleryPage::GalleryPage(session::Workspace& workspace, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(ui)
    , m_model(workspace.gallery(), qCeil(PersonDelegate::kChip * devicePixelRatioF()))
    , m_pages(new QStackedWidget)
    , m_body(new QStackedWidget)
    , m_filter(new GalleryFilterBar)
    , m_grid(new PersonGrid(PersonDelegate::cellSize(fontMetrics())))
    , m_noGallery(new EmptyState(u"gallery"_s, tr("The gallery is empty"), {}))
    , m_noneFound(
          new EmptyState(u"search"_s, tr("Nobody found"),
                         tr("No person of the gallery matches. Change the name, number or filters above.")))
    , m_person(new PersonView(workspace.gallery(), ui.actions.action(Command::GalleryRemove)))
    , m_retention(new RetentionPage(workspace, ui))
    , m_enrolment(new Enrolment(workspace, ui, this))
    , m_problems(new EnrolProblems(workspace.gallery(), ui))
    , m_error(new ErrorPlace)
    , m_counts(new PlainLabel)
    , m_whyNot(new FaintLabel)
    , m_changed(new QTimer(this)) {
    setObjectName(u"galleryPage"_s);
    m_pages->addWidget(makeList());
    m_pages->addWidget(m_person);
    m_pages->addWidget(m_retention);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWide, kWide, kWide, kWide);
    layout->setSpacing(kUnit);
    layout->addWidget(m_error);
    layout->addWidget(m_pages, 1);
    m_changed->setSingleShot(true);
    m_changed->setInterval(kSettleMs);
    connectPages();
    connectParts();
    updateCommands();
    showStatus();
    m_model.setQuery(m_filter->query());
}

QWidget* GalleryPage::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(pageTitle(tr("Gallery")));
    m_counts->setObjectName(u"galleryPage.counts"_s);
    layout->addSpacing(kUnit);
    layout->addWidget(m_counts, 1, Qt::AlignBottom);
    for (const Command command :
         {Command::GalleryRetention, Command::GalleryEnrolFolder, Command::GalleryEnrolFile}) {
        layout->addWidget(commandButton(m_ui.actions.action(command), objectName()));
    }
    return head;
}

QWidget* GalleryPage::makeList() {
    m_grid->setObjectName(u"galleryPage.grid"_s);
    m_grid->setAccessibleName(tr("Persons"));
    m_grid->setItemDelegate(new PersonDelegate(m_grid));
    m_grid->setPersonModel(&m_model);
    m_whyNot->setObjectName(u"galleryPage.whyNot"_s);
    m_noGallery->addCommand(m_ui.actions.action(Command::GalleryEnrolFolder));
    m_noGallery->addCommand(m_ui.actions.action(Command::GalleryEnrolFile));
    for (QWidget* state : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_noGallery),
                           static_cast<QWidget*>(m_noneFound)})
        m_body->addWidget(state);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(makeHead());
    layout->addWidget(m_whyNot);
    layout->addWidget(m_filter);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_problems);
    return list;
}

void GalleryPage::connectPages() {
    connect(m_grid, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openPerson(m_model.person(index)); });
    connect(m_person, &PersonView::failed, m_error, &ErrorPlace::report);
    connect(m_person, &PersonView::closed, this, &GalleryPage::closePerson);
    connect(m_retention, &RetentionPage::failed, m_error, &ErrorPlace::report);
    connect(m_retention, &RetentionPage::opened, this, &GalleryPage::openPerson);
    connect(m_retention, &RetentionPage::closed, this, &GalleryPage::closePerson);
    connect(m_retention, &RetentionPage::selectionChanged, this, &GalleryPage::updateCommands);
    connect(m_ui.actions.action(Command::GalleryRetention), &QAction::triggered, this,
            &GalleryPage::openRetention);
    connect(m_ui.actions.action(Command::GalleryFind), &QAction::triggered, this, [this] {
        m_cameFrom = nullptr;
        closePerson();
        m_filter->focusText();
    });
}

void GalleryPage::connectParts() {
    auto& gallery = m_workspace.gallery();
    connect(m_filter, &GalleryFilterBar::queryChanged, &m_model, &PersonModel::setQuery);
    connect(&m_model, &PersonModel::counted, this, &GalleryPage::showCounted);
    connect(&m_model, &PersonModel::failed, this, [this](const Error& error) {
        m_saysListFailed = true;
        m_error->report(error);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GalleryPage::updateCommands);
    connect(new DropOutline(this, tr("Drop a folder, a table or a record file to enrol it")),
            &DropOutline::dropped, this, [this](const Dropped& dropped) {
                m_error->clear();
                if (const auto reason = m_enrolment->take(dropped); !reason.isEmpty())
                    m_error->say(reason);
            });
    connect(m_enrolment, &Enrolment::whyNotChanged, this, &GalleryPage::updateCommands);
    connect(m_enrolment, &Enrolment::finished, m_problems, &EnrolProblems::show);
    connect(m_enrolment, &Enrolment::removed, this, [this] {
        if (m_pages->currentWidget() == m_person)
            closePerson();
    });
    connect(&gallery, &session::GalleryService::galleryChanged, this, [this] {
        if (!m_changed->isActive())
            m_changed->start();
    });
    connect(m_changed, &QTimer::timeout, this, [this] {
        m_model.refresh();
        showStatus();
        if (m_pages->currentWidget() == m_retention || m_cameFrom == m_retention)
            m_retention->reload();
    });
    connect(m_ui.actions.action(Command::GalleryRemove), &QAction::triggered, this,
            &GalleryPage::removeCurrent);
}

void GalleryPage::showCounted(int persons) {
    if (std::exchange(m_saysListFailed, false)) // what else is said there stays
        m_error->clear();
    QWidget* empty = m_filter->isRestricting() ? static_cast<QWidget*>(m_noneFound) : m_noGallery;
    m_body->setCurrentWidget(persons > 0 ? static_cast<QWidget*>(m_grid) : empty);
    m_filter->setVisible(persons > 0 || m_filter->isRestricting());
    if (hasFocus() && persons > 0)
        m_grid->setFocus();
    updateCommands();
}

void GalleryPage::showStatus() {
    m_workspace.gallery().status().then(this, [this](const Result<session::GalleryStatus>& status) {
        if (!status)
            return m_error->report(status.error());
        const QString persons = tr("%1 persons", "counts", status->persons).arg(countText(status->persons));
        const QString portraits =
            tr("%1 portraits", "counts", status->portraits).arg(countText(status->portraits));
        m_counts->setText(u"%1, %2"_s.arg(persons, portraits));
    });
}

void GalleryPage::openPerson(PersonId person) {
    if (!person.isValid())
        return;
    m_cameFrom = m_pages->currentWidget();
    m_person->showPerson(person);
    m_pages->setCurrentWidget(m_person);
    m_person->setFocus();
    updateCommands();
}

void GalleryPage::openRetention() {
    m_retention->reload();
    m_pages->setCurrentWidget(m_retention);
    m_retention->setFocus();
    updateCommands();
}

/// Goes back to where the page shown was opened from.
void GalleryPage::closePerson() {
    const bool toRetention = m_pages->currentWidget() == m_person && m_cameFrom == m_retention;
    m_cameFrom = nullptr;
    if (toRetention)
        return openRetention();
    m_pages->setCurrentIndex(0);
    m_grid->setFocus();
    updateCommands();
}

void GalleryPage::removeCurrent() {
    PersonRecord person;
    if (m_pages->currentWidget() == m_person) {
        person = m_person->record();
    } else if (m_pages->currentWidget() == m_retention) {
        person = m_retention->current();
    } else {
        const QModelIndex current = m_grid->currentIndex();
        person.id = m_model.person(current);
        person.externalId = current.data(PersonModel::ExternalIdRole).toString();
    }
    if (person.id.isValid())
        m_enrolment->remove(person);
}

void GalleryPage::updateCommands() {
    const QString reason = m_enrolment->whyNot();
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    m_problems->setMayEnrol(reason.isEmpty());
    m_noGallery->setText(
        tr("The gallery is empty"),
        reason.isEmpty()
            ? tr("Enrol a folder that holds one folder of photos per person, a CSV file that lists the "
                 "photos, or ANSI/NIST record files. Searches compare faces with the persons enrolled "
                 "here.")
            : tr("Searches compare faces with the persons enrolled here. %1").arg(reason));
    const bool shown = m_pages->currentWidget() == m_person ||
                       (m_pages->currentWidget() == m_retention ? m_retention->current().id.isValid()
                                                                : m_grid->currentIndex().isValid());
    const bool supervisor = m_workspace.login().has(Role::Supervisor);
    m_ui.actions.action(Command::GalleryRemove)->setEnabled(shown && supervisor);
}

} // namespace sl::widgets
