// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "engine/session/workspace.h"
#include "widgets/style/ui.h"

#include <QObject>

class QWidget;

namespace sl::widgets {

struct Dropped;

/// The commands that change the gallery: asks for the source or the legal reason, starts the work, follows it
/// in the status area and says how it ended. Keeps the commands enabled for those who may. UI thread.
class Enrolment : public QObject {
    Q_OBJECT
public:
    Enrolment(session::Workspace& workspace, Ui& ui, QWidget* page);

    [[nodiscard]] QString whyNot() const; ///< a sentence; empty: enrolling is possible
    void remove(const PersonRecord& person);
    /// Enrols one dropped folder, table or record file once that is confirmed. Gives the sentence that says
    /// why not; empty: it asks.
    [[nodiscard]] QString take(const Dropped& dropped);

Q_SIGNALS:
    void whyNotChanged();
    void finished(const QList<sl::EnrolProblem>& problems,
                  const QList<sl::session::UndecidedPhoto>& undecided);
    void removed();

private:
    void askForFolder();
    void askForFile();
    void preview(const QString& file);
    void enrol(const QString& source, const sources::ColumnChoice& columns = {});
    void conclude(const Result<session::EnrolSummary>& summary);
    void confirmRemoval(const PersonRecord& person, const QString& reason);
    void updateCommands();

    session::Workspace& m_workspace;
    Ui& m_ui;
    QWidget* m_page;
    bool m_running = false;
};

} // namespace sl::widgets
