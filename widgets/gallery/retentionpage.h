// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/personrecord.h"
#include "engine/session/workspace.h"
#include "widgets/controls/latest.h"
#include "widgets/models/retentionmodel.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace sl::widgets {

class FaintLabel;

/// The persons due for review: opens a person, keeps one until a later day with the reason, or leaves removal
/// to the page that has the command. UI thread.
class RetentionPage : public QWidget {
    Q_OBJECT
public:
    static constexpr int kListed = 500;

    RetentionPage(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] PersonRecord current() const; ///< id and number only; no valid id when nobody is selected

Q_SIGNALS:
    void closed();
    void opened(sl::PersonId person);
    void selectionChanged();
    void failed(const sl::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDecision();
    void makeTable();
    void showList(const RetentionList& list);
    void keepCurrent();
    void updateCommands();

    session::Workspace& m_workspace;
    Ui& m_ui;
    RetentionModel m_model;
    QLabel* m_counts;
    FaintLabel* m_explanation;
    QStackedWidget* m_body; ///< the list, or that nobody is due
    QTreeView* m_table;
    QDateEdit* m_until;
    QLineEdit* m_reason;
    Latest<RetentionList> m_listing;
};

} // namespace sl::widgets
