// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "widgets/models/enrolproblemmodel.h"
#include "widgets/style/ui.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTreeView;

namespace sl::widgets {

/// The files an enrolment left out, with the reasons, until it is closed; can be kept as CSV. Where a photo
/// was left out for its several faces, its row opens the choice. UI thread.
class EnrolProblems : public QFrame {
    Q_OBJECT
public:
    EnrolProblems(session::GalleryService& gallery, Ui& ui, QWidget* parent = nullptr);
    void show(const QList<EnrolProblem>& problems, const QList<session::UndecidedPhoto>& undecided);
    void setMayEnrol(bool mayEnrol);

private:
    [[nodiscard]] QWidget* makeHead();
    void choose();
    /// The undecided photo of a row; null: there is none.
    [[nodiscard]] const session::UndecidedPhoto* undecidedAt(int row) const;
    void settle(const QPersistentModelIndex& row, const QString& sentence);
    void updateChoose();
    void updateTitle();
    void exportCsv();
    void write(const QString& path);

    session::GalleryService& m_gallery;
    Ui& m_ui;
    EnrolProblemModel m_model;
    QList<session::UndecidedPhoto> m_undecided; ///< in the order of their rows
    QLabel* m_title;
    QPushButton* m_choose;
    QTreeView* m_list;
    bool m_mayEnrol = false;
};

} // namespace sl::widgets
