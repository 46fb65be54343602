// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/models/enrolproblemmodel.h"
#include "widgets/style/ui.h"

#include <QFrame>

class QLabel;

namespace sl::widgets {

/// The files an enrolment left out, with the reasons, until it is closed; can be kept as CSV. UI thread.
class EnrolProblems : public QFrame {
    Q_OBJECT
public:
    explicit EnrolProblems(Ui& ui, QWidget* parent = nullptr);
    void show(const QList<EnrolProblem>& problems);

private:
    void exportCsv();
    void write(const QString& path);

    Ui& m_ui;
    EnrolProblemModel m_model;
    QLabel* m_title;
};

} // namespace sl::widgets
