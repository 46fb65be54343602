// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"
#include "engine/session/workspace.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QStackedLayout;

namespace sl::session {
class CaseSession;
}

namespace sl::widgets {

class CaseListPage;
class CaseView;
class ContextBar;
class ModeBar;
class TemplateMaker;
class Theme;

enum class Mode { Cases, Gallery, ReviewQueue, Audit, Settings };

/// Everything a person who is logged in works with: modes at the left, the context bar, the pages. Made at
/// log-in and gone at log-out, so that nothing of one person is seen by the next. UI thread.
class Workbench : public QWidget {
    Q_OBJECT
public:
    Workbench(session::Workspace& workspace, Theme& theme, Ui& ui, QWidget* parent = nullptr);
    ~Workbench() override;

    void start(); ///< once, when the signals are connected: shows the cases and the case that was open last
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] CaseView* caseView() const { return m_case; } ///< null while no case is open

Q_SIGNALS:
    void titleChanged(const QString& title); ///< for the window; empty for none
    void galleryCounted(int persons);

private:
    void connectModes();
    void connectCases();
    [[nodiscard]] QWidget* page(Mode mode);
    [[nodiscard]] QWidget* makePage(Mode mode);
    void answerDrops(QWidget* page);
    void show(Mode mode);
    void setCase(std::unique_ptr<CaseView> view);
    void openForWork(const std::shared_ptr<session::CaseSession>& session);
    void openWhole();
    void openForReview(const QueueEntry& entry);
    void openForFirst(const std::shared_ptr<session::CaseSession>& session, SearchId search);
    void closeCase();
    void updateContext();
    void updateAreas();
    void countGallery();
    void followIndexWriting(const std::shared_ptr<Job>& job);
    void keepLastCase();
    [[nodiscard]] QString lastCaseKey() const;

    session::Workspace& m_workspace;
    Theme& m_theme;
    Ui& m_ui;
    ModeBar* m_modes;
    ContextBar* m_context;
    QStackedLayout* m_pages;
    QList<QWidget*> m_made; ///< by mode; null until first shown
    CaseListPage* m_cases;
    TemplateMaker* m_templates;
    QStackedLayout* m_casesStack; ///< the list, or the open case
    CaseView* m_case = nullptr;
    bool m_caseShown = false;
    Mode m_mode = Mode::Cases;
};

} // namespace sl::widgets
