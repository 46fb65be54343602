// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
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
class ComparisonPresenter;
class ComparisonTools;
class EmptyState;
class ErrorPlace;
class FilmStrip;

/// Probe beside candidate, and the examiner's answer to each. It shows the state of its presenter: in
/// an independent examination nothing on the page tells rank, score, person, order of the list or earlier
/// answers. A user who does not examine sees probe and candidates, and answers nothing. UI thread.
class ComparisonPage : public QWidget {
    Q_OBJECT
public:
    ComparisonPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);
    ~ComparisonPage() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    // comparisonpagelayout.cpp: widgets and commands
    void build();
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeWayOn();
    [[nodiscard]] QWidget* makePictures();
    [[nodiscard]] QWidget* makeAnswers();
    void connectPresenter();
    void connectCommands();
    void connectChecklist();

    // comparisonpage.cpp: the state of the presenter
    void drawScene();
    void drawEmpty();
    void drawProbeAlone();
    void drawCandidates();
    [[nodiscard]] QString whyOnlyLookedAt() const;
    void drawBanner();
    void fillStrip();
    void drawItem();
    void drawDraft();
    void drawView();
    void drawProgress();
    void drawState();
    void drawOutcome();
    void showChecklist(bool shown);
    void showAdjustments(bool shown);
    void showColumn();
    void followChecklist();
    void writeGrounds();
    void showUnfinished();
    void showLackingChecklist();
    void confirmSubmission();
    void enableCommands();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString itemName(int index) const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString submitSentence() const;

    CaseContext& m_context;
    Ui& m_ui;
    ComparisonPresenter* m_presenter;
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
    ComparisonTools* m_tools = nullptr;
    AnswerPanel* m_answers = nullptr;
    ChecklistPanel* m_checklist = nullptr;
    AdjustPanel* m_adjust = nullptr;
    ChecklistDesk* m_desk = nullptr;
    QString m_writtenGrounds; ///< from the checklist of the candidate that is shown
    ErrorPlace* m_error = nullptr;
    QToolButton* m_submit = nullptr;
    QWidget* m_answerColumn = nullptr;
    ComparisonPictures* m_pictures = nullptr;
};

} // namespace sl::widgets
