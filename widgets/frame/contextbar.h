// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/session/workspace.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStandardItemModel;
class QToolButton;

namespace sl::widgets {

class ActionTable;
class ElidedLabel;

/// The open case or mode, going to a case by number or title, and the user's menu. UI
/// thread.
class ContextBar : public QWidget {
    Q_OBJECT
public:
    ContextBar(const ActionTable& actions, const UserRecord& user, QWidget* parent = nullptr);

    void showPlace(const QString& name); ///< while no case is in sight
    void showCase(const CaseRecord& record, bool independent);
    void setCases(const QList<CaseSummary>& cases); ///< what can be gone to
    void focusSearch();

Q_SIGNALS:
    void caseChosen(const QString& number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();
    void goTo(const QString& number);
    void goToTyped();
    [[nodiscard]] QMenu* buildMenu(const ActionTable& actions, const UserRecord& user);

    ElidedLabel* m_where;
    QLineEdit* m_search;
    QStandardItemModel* m_cases;
    QToolButton* m_close;
    QToolButton* m_user;
    QMenu* m_menu;
};

} // namespace sl::widgets
