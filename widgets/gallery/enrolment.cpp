// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/enrolment.h"

#include "widgets/actions/actiontable.h"
#include "widgets/actions/prompts.h"
#include "widgets/controls/drop/dropped.h"
#include "widgets/controls/enrolmemory.h"
#include "widgets/gallery/tablepreviewdialog.h"
#include "widgets/text/errortext.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace sl::widgets {

Enrolment::Enrolment(session::Workspace& workspace, Ui& ui, QWidget* page)
    : QObject(page), m_workspace(workspace), m_ui(ui), m_page(page) {
    connect(ui.actions.action(Command::GalleryEnrolFolder), &QAction::triggered, this,
            &Enrolment::askForFolder);
    connect(ui.actions.action(Command::GalleryEnrolFile), &QAction::triggered, this, &Enrolment::askForFile);
    connect(&workspace, &session::Workspace::loginChanged, this, &Enrolment::updateCommands);
    connect(&workspace, &session::Workspace::packChanged, this, &Enrolment::updateCommands);
    updateCommands();
}

QString Enrolment::whyNot() const {
    if (!m_workspace.login().has(Role::Supervisor))
        return tr("Only a supervisor can enrol photos or remove a person.");
    const auto pack = m_workspace.pack();
    if (!pack.available)
        return errorText(pack.problem);
    return m_running ? tr("An enrolment is running.") : QString();
}

void Enrolment::updateCommands() {
    const bool possible = whyNot().isEmpty();
    m_ui.actions.action(Command::GalleryEnrolFolder)->setEnabled(possible);
    m_ui.actions.action(Command::GalleryEnrolFile)->setEnabled(possible);
    Q_EMIT whyNotChanged();
}

void Enrolment::askForFolder() {
    m_ui.prompts.openFolder(
        m_page, tr("Choose the folder that holds one folder of photos per person, or record files"),
        [this](const QString& folder) { enrol(folder); });
}

void Enrolment::askForFile() {
    m_ui.prompts.openFiles(m_page, tr("Choose a CSV file that lists photos, or an ANSI/NIST record file"),
                           tr("Photo lists and record files (*.csv *.an2 *.an *.eft *.nist *.nst)"),
                           [this](const QStringList& files) {
                               if (!files.isEmpty())
                                   preview(files.first());
                           });
}

QString Enrolment::take(const Dropped& dropped) {
    if (const auto reason = whyNot(); !reason.isEmpty())
        return reason;
    if (const auto leftOut = leftOutSentence(dropped); !leftOut.isEmpty())
        return leftOut;
    if (dropped.paths.size() != 1)
        return tr("Drop one folder that holds a folder of photos for each person, one table of photos or one "
                  "record file. A photo alone does not say whose it is.");
    const auto source = dropped.paths.first();
    if (!QFileInfo(source).isDir()) {
        preview(source);
        return {};
    }
    m_ui.prompts.confirm(m_page, tr("Enrol a folder"),
                         //: %1 is a folder
                         tr("All photos in %1 are enrolled in the gallery of booking photos.")
                             .arg(QDir::toNativeSeparators(source)),
                         tr("Enrol"), [this, source] { enrol(source); });
    return {};
}

/// A source that is not a table is enrolled as it is, or the reason is shown why it cannot be.
void Enrolment::preview(const QString& file) {
    m_workspace.gallery()
        .preview(file, {}, TablePreviewDialog::kRows)
        .then(this, [this, file](const Result<sources::TablePreview>& read) {
            if (!whyNot().isEmpty())
                return;
            if (!read)
                return enrol(file);
            auto* dialog = new TablePreviewDialog(m_workspace.gallery(), m_ui.settings, file, *read, m_page);
            connect(dialog, &TablePreviewDialog::agreed, this,
                    [this, file](const sources::ColumnChoice& columns) { enrol(file, columns); });
            dialog->open();
        });
}

void Enrolment::enrol(const QString& source, const sources::ColumnChoice& columns) {
    session::EnrolOptions options;
    options.columns = columns;
    options.memory = qint64(enrolMemory(m_ui.settings)) << 20;
    const session::EnrolRun run = m_workspace.gallery().enrol(source, options);
    m_running = true;
    m_page->setFocus(); // the button that started it is about to be disabled
    updateCommands();
    m_ui.status.follow(run.job, tr("Enrolling photos"));
    Future<session::EnrolSummary>(run.summary)
        .then(this, [this](const Result<session::EnrolSummary>& summary) {
            m_running = false;
            updateCommands();
            conclude(summary);
        });
}

void Enrolment::conclude(const Result<session::EnrolSummary>& summary) {
    if (!summary) {
        if (summary.error().code != ErrorCode::Cancelled)
            m_ui.status.complain(summary.error());
        return Q_EMIT finished({}, {});
    }
    const QString persons = tr("%n persons", "enrolled", summary->personsAdded);
    const QString portraits = tr("%n portraits", "enrolled", summary->portraitsAdded);
    const QString there = tr("%n were there already", "portraits", summary->alreadyThere);
    const QString sentence = summary->cancelled ? tr("Enrolment stopped. Added: %1, %2; %3.")
                                                : tr("Enrolment finished. Added: %1, %2; %3.");
    m_ui.status.say(sentence.arg(persons, portraits, there));
    Q_EMIT finished(summary->problems + summary->notes, summary->undecided);
}

void Enrolment::remove(const PersonRecord& person) {
    m_ui.prompts.text(m_page, tr("Remove person %1").arg(person.externalId),
                      tr("What is the legal reason for removing this person? It is kept in the audit log."),
                      [this, person](const QString& reason) { confirmRemoval(person, reason.trimmed()); });
}

void Enrolment::confirmRemoval(const PersonRecord& person, const QString& reason) {
    if (reason.isEmpty())
        return;
    const auto remove = [this, id = person.id, number = person.externalId, reason] {
        m_workspace.gallery()
            .removePerson(id, reason)
            .then(this, [this, number](const Result<int>& portraits) {
                if (!portraits)
                    return m_ui.status.complain(portraits.error());
                m_ui.status.say(
                    tr("Person %1 was removed with %n portraits.", nullptr, *portraits).arg(number));
                Q_EMIT removed();
            });
    };
    m_ui.prompts.confirm(
        m_page, tr("Remove person %1").arg(person.externalId),
        tr("Every portrait and template of this person will be deleted. This cannot be undone; "
           "later searches cannot return this person."),
        tr("Remove person"), remove);
}

} // namespace sl::widgets
