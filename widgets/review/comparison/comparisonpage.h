// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"
#include "widgets/review/comparison/drafts.h"
#include "widgets/style/ui.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class AdjustPanel;
class AnswerPanel;
class CaseContext;
class ChecklistDesk;
class ChecklistPanel;
class ComparisonCanvas;
class ComparisonPictures;
class EmptyState;
class ErrorPlace;
class FilmStrip;

/// Probe beside candidate, and the examiner's answer to each. In an independent examination nothing on the
/// page tells rank, score, person, order of the list or earlier answers.
///
/// Who does not examine sees probe and candidates, and answers nothing.
///
/// A candidate counts as answered once it was on the screen here and its answer is recorded. UI thread.
class ComparisonPage : public QWidget {
    Q_OBJECT
public:
    ComparisonPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~ComparisonPage() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // comparisonpage.cpp: the examination
    void reload();
    void loadFirst();
    void lookOnly(const session::SearchView& view);
    void begin();
    void take();
    void showWaiting(const Error& error);
    void adopt(const Result<session::ExaminationView>& view);
    void showBanner();
    void fillStrip();
    void showNobody(const session::ExaminationView& view);
    void refresh(ExaminationId changed);
    void refreshed(const session::ExaminationView& view);
    void showItem(int index);
    void step(int by);
    void noteSeen();
    void updateProgress();
    void updateState();
    void showEmpty(const QString& title, const QString& sentence);
    [[nodiscard]] ItemId itemAt(int index) const;
    [[nodiscard]] Draft recordedDraft(int index) const;
    [[nodiscard]] bool isAnswered(int index) const;
    [[nodiscard]] int answered() const;
    [[nodiscard]] int firstUnanswered() const;
    [[nodiscard]] bool isIndependent() const { return m_view.record.part != ExaminerPart::First; }
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString itemName(int index) const;

    // comparisonpageanswers.cpp: keeping, recording and submitting answers
    void keep(const Draft& draft);
    void record(ItemId item);
    void recordShown();
    void recorded(const Draft& draft, const Result<session::ExaminationView>& view);
    [[nodiscard]] bool isUnderWay(const Draft& draft) const;
    [[nodiscard]] bool maySubmit() const;
    void askToSubmit();
    [[nodiscard]] bool showUnfinished();
    void submit(ExaminationId examination);
    void submitted(const Result<session::ExaminationView>& view);
    void showWayOn();
    [[nodiscard]] QString submitSentence() const;

    // comparisonpagechecklist.cpp: feature by feature
    void connectChecklist();
    void showChecklist(bool shown);
    void showProbeAlone(const session::ExaminationView& view);
    void followChecklist();
    void checklistSaved(const session::ExaminationView& view);
    void writeGrounds();
    [[nodiscard]] bool showLackingChecklist();

    // comparisonpagelayout.cpp: widgets and commands
    void build();
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makePictures();
    [[nodiscard]] QWidget* makeToolBar();
    [[nodiscard]] QWidget* makeAnswers();
    void connectModes();
    void connectView();
    void connectCommands();
    void enableCommands();

    CaseContext& m_context;
    session::Workspace& m_workspace;
    Ui& m_ui;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_banner = nullptr;
    QWidget* m_wayOn = nullptr; ///< behind an independent examination that is submitted
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    FilmStrip* m_itemStrip = nullptr;
    FilmStrip* m_probeStrip = nullptr;
    FilmStrip* m_portraitStrip = nullptr;
    ComparisonCanvas* m_canvas = nullptr;
    AdjustPanel* m_adjust = nullptr;
    AnswerPanel* m_answers = nullptr;
    ChecklistPanel* m_checklist = nullptr;
    ChecklistDesk* m_checklists = nullptr;
    QString m_writtenGrounds; ///< from the checklist of the candidate that is shown
    ErrorPlace* m_error = nullptr;
    QToolButton* m_submit = nullptr;
    QWidget* m_answerColumn = nullptr;
    ComparisonPictures* m_pictures = nullptr;

    session::ExaminationView m_view;
    Drafts m_drafts;
    int m_index = -1;
    QList<Draft> m_recording; ///< on their way to the session, oldest first
    bool m_askWhenRecorded = false;
    Latest<session::SearchView> m_search;
    Latest<session::ExaminationView> m_loading, m_refreshing, m_submitting;
    bool m_stale = true; ///< to be loaded when the page is next seen
};

} // namespace sl::widgets
