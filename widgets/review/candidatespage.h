// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"
#include "widgets/review/comparison/drafts.h"
#include "widgets/style/ui.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class CandidateFacts;
class CandidateModel;
class CandidateViews;
class CaseContext;
class EmptyState;
class FilmStrip;
class ProbeDamage;
class Triage;
class TriageBar;

/// The ranked list of one search, for the first examiner: face, similarity and answer of each candidate;
/// those that are not the probe at a glance can be answered together. UI thread.
class CandidatesPage : public QWidget {
    Q_OBJECT
public:
    CandidatesPage(CaseContext& context, session::Workspace& workspace, Ui& ui, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeList();
    void connectCommands();
    void reload();
    void listSearches(const QList<SearchRecord>& searches, Latest<session::SearchView>::Token loading);
    void loadSearch(Latest<session::SearchView>::Token loading);
    void adopt(const Result<session::SearchView>& view);
    void showFacts(const session::SearchView& view);
    [[nodiscard]] QString packName(const QString& identity) const;
    void showProbe(const QList<FaceId>& faces);
    void showClosed(const Error& error);
    void showNoCandidates(const session::SearchView& view);
    void showStability(const session::SearchView& view);
    void measureStability(SearchId search);
    void showNoSearch();
    void showEmpty(const QString& title, const QString& sentence);
    void select();
    void selectForTriage();
    void compare();
    void enableCommands();

    CaseContext& m_context;
    session::Workspace& m_workspace;
    Ui& m_ui;
    Drafts m_drafts;
    CandidateModel* m_model;
    CandidateFacts* m_candidateFacts;
    Triage* m_triage;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QStackedLayout* m_listStack = nullptr;
    EmptyState* m_noCandidates = nullptr;
    CandidateViews* m_views = nullptr;
    TriageBar* m_triageBar = nullptr;
    QComboBox* m_searches = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_filter = nullptr;
    QLabel* m_searchFacts = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_progress = nullptr;
    QLabel* m_stability = nullptr;
    QSet<SearchId> m_measured; ///< those that this page has asked for: not again what cannot be measured
    FilmStrip* m_probe = nullptr;
    ProbeDamage* m_damage = nullptr;
    Latest<session::SearchView> m_loading;
    Latest<QImage> m_chips;
    bool m_stale = true;
};

} // namespace sl::widgets
