// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/result.h"
#include "engine/session/workspace.h"
#include "widgets/controls/latest.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedLayout;
class QTimer;
class QTreeView;

namespace sl::widgets {

class AuditModel;
struct Dropped;
class ErrorPlace;
class FindingList;

/// The audit logs: the workspace's or a case's, newest first; the fields of an entry; checking every chain
/// and every sealed file; keeping heads of logs and comparing them. UI thread.
class AuditPage : public QWidget {
    Q_OBJECT
public:
    AuditPage(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~AuditPage() override;

private:
    QWidget* buildHead();
    void buildTable();
    void listScopes();
    void reload();
    void ask(int offset);
    void showEntry(int row);
    void verify();
    void checkFiles();
    void askForHeads();
    void take(const Dropped& dropped);
    /// `leftOut`: what else was brought and is not compared, as a sentence.
    void compareHeads(const QStringList& files, const QString& leftOut = {});
    void askWhereToKeepHead();
    void exportHead(const QString& file);
    /// Shows what a check found, or why there was none.
    template <class Verdict>
    void display(const Result<QList<Verdict>>& verdicts);

    session::Workspace& m_workspace;
    Ui& m_ui;
    AuditModel* m_model;
    QComboBox* m_scope;
    QLineEdit* m_filter;
    QTimer* m_typing; ///< asks when typing has paused
    QTreeView* m_table;
    QPlainTextEdit* m_details;
    QSplitter* m_splitter;
    QStackedLayout* m_stack;
    FindingList* m_findings;
    ErrorPlace* m_error;
    Latest<QList<AuditRecord>> m_asking;
    Latest<FindingList> m_checking; ///< of any kind: what was asked for last is shown
};

} // namespace sl::widgets
