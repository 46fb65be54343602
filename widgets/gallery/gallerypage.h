// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/models/personmodel.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace sl::widgets {

class EmptyState;
class Enrolment;
class EnrolProblems;
class ErrorPlace;
class FaintLabel;
class GalleryFilterBar;
class PersonGrid;
class PersonView;
class RetentionPage;

/// The gallery of booking photos: finding and looking at persons, enrolling and removing them. UI thread.
class GalleryPage : public QWidget {
    Q_OBJECT
public:
    GalleryPage(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeHead();
    void connectPages();
    void connectParts();
    void showCounted(int persons);
    void showStatus();
    void openPerson(PersonId person);
    void openRetention();
    void closePerson();
    void removeCurrent();
    void updateCommands();

    session::Workspace& m_workspace;
    Ui& m_ui;
    PersonModel m_model;
    QStackedWidget* m_pages; ///< all persons, or one
    QStackedWidget* m_body;  ///< the grid, or why it is empty
    GalleryFilterBar* m_filter;
    PersonGrid* m_grid;
    EmptyState* m_noGallery;
    EmptyState* m_noneFound;
    PersonView* m_person;
    RetentionPage* m_retention;
    QWidget* m_cameFrom = nullptr; ///< the page that a person was opened from
    Enrolment* m_enrolment;
    EnrolProblems* m_problems;
    ErrorPlace* m_error;
    bool m_saysListFailed = false;
    QLabel* m_counts;
    FaintLabel* m_whyNot;
    QTimer* m_changed;
};

} // namespace sl::widgets
