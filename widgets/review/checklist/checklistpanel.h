// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/command.h"
#include "widgets/review/checklist/checklistmodel.h"

#include <QFrame>

class QAbstractButton;
class QGridLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace sl::widgets {

class ActionTable;

/// The features of a face from top to bottom, worked by keys: arrows choose a feature, the keys of the
/// commands of Area::Checklist do the rest. They are the list's own: elsewhere the same keys answer. UI
/// thread.
class ChecklistPanel : public QFrame {
    Q_OBJECT
public:
    explicit ChecklistPanel(ActionTable& actions, QWidget* parent = nullptr);

    /// `isLocked`: the probe's own list comes first, there is no other yet.
    void show(const ChecklistRecord& checklist, bool writable, bool isLocked);
    [[nodiscard]] ChecklistModel& model() { return m_model; }
    [[nodiscard]] Feature feature() const; ///< that is chosen
    void setGap(const QString& sentence);  ///< of a long time between the pictures; empty: none
    void setState(const QString& sentence);
    void focusList();

Q_SIGNALS:
    void featureChanged();
    void regionRequested();
    void probeAloneChosen(bool alone);
    void groundsRequested();
    void saveRequested(); ///< of the probe's list, complete, to open the candidates
    void closed();        ///< back to the answers

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    void setUpList();
    [[nodiscard]] QWidget* makeFindings();
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QToolButton* button(Command command);
    void connectCommands();
    [[nodiscard]] bool takesListKey(const QKeyEvent& key);
    void say(Finding finding);
    void clearLine();
    void removeRegion();
    void takeNote();
    void followRow();
    void enable();

    ActionTable& m_actions;
    ChecklistModel m_model;
    QLabel* m_title = nullptr;
    QLabel* m_gap = nullptr;
    QTreeView* m_list = nullptr;
    QList<QAbstractButton*> m_findings; ///< in the order of Finding
    QGridLayout* m_findingGrid = nullptr;
    QLineEdit* m_note = nullptr;
    QAbstractButton *m_probeAlone = nullptr, *m_region = nullptr, *m_removeRegion = nullptr;
    QAbstractButton *m_grounds = nullptr, *m_save = nullptr;
    QLabel* m_state = nullptr;
    bool m_writable = false;
    bool m_isLocked = false;
};

} // namespace sl::widgets
