// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/modelpacks.h"
#include "engine/session/workspace.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace sl::widgets {

class CardView;
class ErrorPlace;
class FaintLabel;
class PackListModel;

/// The model packs of this computer, their model cards, which one this workspace uses; installs and chooses.
/// UI thread.
class ModelsPanel : public QWidget {
    Q_OBJECT
public:
    ModelsPanel(session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeMissing();
    void connectCommands();
    void look();
    void list(const QList<session::PackInfo>& packs);
    void showCurrent();
    void showMissing();
    void showPack(const session::PackInfo& pack);
    void showInstallable(const session::InstallablePack& pack);
    void updateCommands();
    void install(const QString& source);
    void useCurrent();
    void use(const QString& identity);
    [[nodiscard]] int currentRow() const;

    session::Workspace& m_workspace;
    Ui& m_ui;
    PackListModel* m_model;
    QTreeView* m_table;
    QLabel* m_title;
    QLabel* m_facts;
    CardView* m_card;
    QWidget* m_missing;
    QLabel* m_missingText;
    FaintLabel* m_whyNot;
    ErrorPlace* m_error;
    QString m_wanted; ///< id or folder of the row to show when the packs are listed
    bool m_installing = false;
};

} // namespace sl::widgets
