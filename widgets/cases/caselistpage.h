// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/result.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace sl::session {
class CaseSession;
class Workspace;
} // namespace sl::session

namespace sl::widgets {

class CaseListModel;
class EmptyState;
class ErrorPlace;

/// The cases of the workspace: filter, open, new. UI thread.
class CaseListPage : public QWidget {
    Q_OBJECT
public:
    CaseListPage(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~CaseListPage() override;

    void openCase(const QString& number); ///< answers with caseOpened, or with a message in place
    void dropOpening();                   ///< a case that still opens is not answered
    void newCase();                       ///< opens the dialog

Q_SIGNALS:
    void caseOpened(std::shared_ptr<sl::session::CaseSession> session);
    void casesListed(const QList<sl::CaseSummary>& cases);

private:
    void buildTable();
    void reload();
    void list(const QList<CaseSummary>& cases);
    void updateState();
    [[nodiscard]] QString selectedNumber() const;

    session::Workspace& m_workspace;
    Ui& m_ui;
    CaseListModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLineEdit* m_filter;
    QTreeView* m_table;
    QStackedLayout* m_stack;
    EmptyState* m_none;
    EmptyState* m_noneMatch;
    ErrorPlace* m_error;
    Latest<QList<CaseSummary>> m_listing;
    Latest<session::CaseSession> m_opening;
};

} // namespace sl::widgets
