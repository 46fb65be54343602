// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/common/ui.h"
#include "widgets/review/drafts.h"

#include <QWidget>

#include <memory>

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
class ComparisonCanvas;
class ComparisonPictures;
class EmptyState;
class ErrorPlace;
class FilmStrip;

/// Probe beside candidate, and the examiner's answer to each. In an independent examination nothing on the
/// page tells rank, score, person, order of the list or earlier answers. UI thread.
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
    void loadFirst(int generation);
    void begin();
    void showWaiting(const Error& error);
    void adopt(const Result<session::ExaminationView>& view);
    void showNobody(const session::ExaminationView& view);
    void refresh(ExaminationId changed);
    void showItem(int index);
    void step(int by);
    void keepDraft();
    void record();
    void recorded(CandidateId candidate, const Draft& draft, const Result<session::ExaminationView>& view);
    void askToSubmit();
    void submit();
    void submitted(const Result<session::ExaminationView>& view);
    void updateProgress();
    void updateState();
    void showEmpty(const QString& title, const QString& sentence);
    [[nodiscard]] Draft recordedDraft(int index) const;
    [[nodiscard]] bool isIndependent() const { return m_view.record.part != ExaminerPart::First; }
    [[nodiscard]] bool isWritable() const {
        return m_view.record.id.isValid() && !m_view.record.isSubmitted();
    }
    [[nodiscard]] int firstUnanswered() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString itemName(int index) const;
    [[nodiscard]] QString submitSentence() const;

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
    QLabel* m_title = nullptr;
    QLabel* m_progress = nullptr;
    FilmStrip* m_itemStrip = nullptr;
    FilmStrip* m_probeStrip = nullptr;
    FilmStrip* m_portraitStrip = nullptr;
    ComparisonCanvas* m_canvas = nullptr;
    AdjustPanel* m_adjust = nullptr;
    AnswerPanel* m_answers = nullptr;
    ErrorPlace* m_error = nullptr;
    QToolButton* m_submit = nullptr;
    ComparisonPictures* m_pictures = nullptr;

    session::ExaminationView m_view;
    std::unique_ptr<Drafts> m_drafts;
    int m_index = -1;
    int m_recording = 0; ///< answers on their way to the session
    int m_generation = 0;
    bool m_stale = true; ///< to be loaded when the page is next seen
};

} // namespace sl::widgets
