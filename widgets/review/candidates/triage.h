// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/review/comparison/drafts.h"

#include <QHash>
#include <QObject>

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

/// Why the selected candidates cannot be answered together yet.
enum class TriageState {
    Closed, ///< this user does not examine first, or has submitted, or no faces are shown
    NoSelection,
    Unseen, ///< the faces of some of them were not in sight at rest, or have no picture
    NoGrounds,
    Ready,
    UnderWay
};

/// A candidate who has an answer, or one that is written and not recorded.
struct StandingAnswer {
    int rank = 0;
    QString person;                       ///< its number
    QList<Draft> answers;                 ///< what is not recorded yet, then what is recorded
    [[nodiscard]] bool isSupport() const; ///< one of them says the same person
};

/// Several candidates of the list in sight, answered at once with one reason by the first examiner: different
/// persons or not comparable. Only faces that were in sight in the grid, kTriagePixels wide or more, are
/// answered. UI thread.
class Triage : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    Triage(session::CaseSession& session, session::Workspace& workspace, Drafts& drafts,
           QObject* parent = nullptr);

    void show(const session::SearchView& view);
    void clear();
    void noteFace(CandidateId candidate, int pixels); ///< it was in sight
    void showFaces(bool shown);                       ///< only then several are answered
    void select(const QList<CandidateId>& candidates);
    void setGrounds(const QString& grounds);
    [[nodiscard]] QString grounds() const { return m_grounds; } ///< of this search only

    [[nodiscard]] TriageState state() const;
    [[nodiscard]] int selected() const { return static_cast<int>(m_selected.size()); }
    [[nodiscard]] int unseen() const;
    /// Those of the selected; first who is supported, each by rank.
    [[nodiscard]] QList<StandingAnswer> replaced() const;
    /// `replaced`: how many the user agreed to replace. Nothing happens unless state() is Ready, and when
    /// there are more by now.
    void answer(Answer answer, int replaced);

Q_SIGNALS:
    void changed();
    void searchChanged(); ///< another is shown
    void answered(int candidates);
    void failed(const sl::Error& error); ///< nothing was answered

private:
    [[nodiscard]] QList<Draft> standing(CandidateId candidate) const;
    void finish(const QList<session::TriagedFace>& faces, const Result<session::ExaminationView>& view);

    session::CaseSession& m_session;
    session::Workspace& m_workspace;
    Drafts& m_drafts;
    SearchId m_search;
    QList<CandidateRecord> m_candidates;
    std::optional<ExaminationRecord> m_first; ///< with its answers; empty: not begun
    bool m_isOpen = false;
    bool m_showsFaces = false;
    bool m_isUnderWay = false;
    QString m_grounds;
    QList<CandidateId> m_selected;
    QHash<CandidateId, int> m_seen; ///< the width of the picture of each when it was in sight, the largest
};

} // namespace sl::widgets
