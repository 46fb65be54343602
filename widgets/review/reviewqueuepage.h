// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/core/result.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QStackedLayout;
class QTableView;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class EmptyState;
class QueueModel;

/// Examinations that wait for somebody, over all cases. UI thread.
class ReviewQueuePage : public QWidget {
    Q_OBJECT
public:
    ReviewQueuePage(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

Q_SIGNALS:
    void examinationChosen(const sl::QueueEntry& entry);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTable();
    void reload();
    void adopt(const Result<QList<QueueEntry>>& entries);
    void examine();
    void enableCommands();

    session::Workspace& m_workspace;
    Ui& m_ui;
    QueueModel* m_model;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QTableView* m_table = nullptr;
    Latest<QList<QueueEntry>> m_listing;
};

} // namespace sl::widgets
