// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/latest.h"
#include "widgets/review/checklist/checklistkeeper.h"
#include "widgets/review/comparison/answerrecorder.h"
#include "widgets/review/comparison/answersheet.h"

class QSettings;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class CaseContext;

/// The states of the comparison page.
enum class ComparisonScene {
    NoSearch,     ///< and no examination
    Closed,       ///< to this user, or for now: problem()
    NoCandidates, ///< for a user who only looks
    Nobody,       ///< an examination without candidates
    ProbeAlone,   ///< nothing of the candidates is known here before the probe's own list is complete
    Candidates
};

/// The examination behind the comparison page: the candidate in sight, the written and recorded answers, the
/// allowed actions. In an independent examination it tells nothing of rank, score, person or earlier answers.
///
/// A candidate counts as answered once its portrait was in sight and its answer is recorded. UI thread.
class ComparisonPresenter : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ComparisonPresenter(CaseContext& context, session::Workspace& workspace, QSettings& settings,
                        QObject* parent = nullptr);

    void setInSight(bool inSight); ///< loads what has changed meanwhile
    void leave();                  ///< what was written is recorded, the lists are saved
    void begin();                  ///< this user becomes the first examiner
    void showItem(int index);
    void step(int by);
    void setPortrait(CandidateId candidate); ///< whose portrait is on the screen; invalid: none yet
    void keep(const Draft& draft);           ///< as it is written now
    void recordShown();
    /// Records what is written first; then emits submissionReady(), or tells what is missing.
    void askToSubmit();
    void submit(ExaminationId examination); ///< the one that was asked about; another may be shown by now

    [[nodiscard]] ComparisonScene scene() const { return m_scene; }
    [[nodiscard]] const Error& problem() const { return m_problem; }
    [[nodiscard]] const session::ExaminationView& view() const { return m_sheet.view(); }
    [[nodiscard]] int index() const { return m_index; } ///< of the item in sight; -1: none
    [[nodiscard]] CandidateId candidate() const;        ///< in sight; invalid: none
    [[nodiscard]] const std::optional<Draft>& draft() const { return m_draft; } ///< of the item in sight
    [[nodiscard]] AnswerStage stage() const;                                    ///< of the item in sight
    [[nodiscard]] bool isAnswered(int index) const { return m_sheet.isAnswered(index); }
    [[nodiscard]] int answered() const { return m_sheet.answered(); }
    [[nodiscard]] bool isIndependent() const { return view().record.part != ExaminerPart::First; }
    [[nodiscard]] bool looksOnly() const { return m_looksOnly; }
    [[nodiscard]] bool isWorkspaceReadOnly() const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] bool maySubmit() const;
    /// Of the search, where it may be told.
    [[nodiscard]] std::optional<OutcomeKind> outcome() const { return m_outcome; }
    [[nodiscard]] ChecklistKeeper& checklists() { return m_checklists; }

Q_SIGNALS:
    void sceneChanged();    ///< everything is to be drawn again
    void itemChanged();     ///< another item is in sight
    void draftChanged();    ///< not by keep()
    void viewChanged();     ///< what is recorded, or what is allowed
    void progressChanged(); ///< which items count as answered
    void written();         ///< something was kept
    void outcomeChanged();  ///< of a submitted independent examination
    void unfinishedFound(); ///< the item in sight cannot be recorded as it is
    void checklistLacking();
    void submissionReady();
    void submitted();
    void failed(const sl::Error& error);
    void succeeded(); ///< an earlier error is over

private:
    void reload();
    void loadFirst();
    void lookOnly(const session::SearchView& view);
    void take();
    void clear(ComparisonScene scene);
    void reset(ComparisonScene scene);
    void close(const Error& error);
    void adopt(const Result<session::ExaminationView>& view);
    void showProbeAlone(const session::ExaminationView& view);
    void showNobody(const session::ExaminationView& view);
    void showCandidates(const session::ExaminationView& view);
    void set(const session::ExaminationView& view);
    void refresh(ExaminationId changed);
    void refreshed(const session::ExaminationView& view);
    void answerRecorded(const session::ExaminationView& view);
    void checklistSaved(const session::ExaminationView& view);
    void goOnAsking();
    void notRecorded(const Error& error);
    void answerToSubmitting(const Result<session::ExaminationView>& view);
    void askForOutcome();
    void noteSeen();
    void showRecorded();
    void tellWhatIsMissing();

    CaseContext& m_context;
    session::Workspace& m_workspace;
    Drafts m_drafts;
    AnswerSheet m_sheet;
    AnswerRecorder m_recorder;
    ChecklistKeeper m_checklists;
    ComparisonScene m_scene = ComparisonScene::NoSearch;
    Error m_problem;
    bool m_looksOnly = false;
    std::optional<OutcomeKind> m_outcome;
    int m_index = -1;
    std::optional<Draft> m_draft;
    CandidateId m_portrait; ///< on the screen
    bool m_askWhenRecorded = false;
    Latest<session::SearchView> m_search;
    Latest<session::ExaminationView> m_loading, m_refreshing, m_submitting;
    bool m_inSight = false;
    bool m_stale = true; ///< to be loaded when the page is next seen
};

} // namespace sl::widgets
