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
    Closed, ///< this user does not examine first, or has submitted
    NoSelection,
    Unseen, ///< the faces of some of them were not in sight at rest
    NoGrounds,
    Ready,
    UnderWay
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
    void select(const QList<CandidateId>& candidates);
    void setGrounds(const QString& grounds);

    [[nodiscard]] TriageState state() const;
    [[nodiscard]] int selected() const { return static_cast<int>(m_selected.size()); }
    [[nodiscard]] int unseen() const;
    /// Those of the selected who have an answer, or one that is written and not recorded, as it stands.
    [[nodiscard]] QList<Draft> replaced() const;
    /// `replaced`: how many the user agreed to replace. Nothing happens unless state() is Ready, and when
    /// there are more by now.
    void answer(Answer answer, int replaced);

Q_SIGNALS:
    void changed();
    void answered(int candidates);
    void failed(const sl::Error& error); ///< nothing was answered

private:
    [[nodiscard]] std::optional<Draft> standing(CandidateId candidate) const;
    void send(ExaminationId examination, const QList<session::TriagedFace>& faces, Answer answer,
              bool mayReplace);
    void finish(const QList<session::TriagedFace>& faces, const Result<session::ExaminationView>& view);

    session::CaseSession& m_session;
    session::Workspace& m_workspace;
    Drafts& m_drafts;
    SearchId m_search;
    std::optional<ExaminationRecord> m_first; ///< with its answers; empty: not begun
    bool m_isOpen = false;
    bool m_isUnderWay = false;
    QString m_grounds;
    QList<CandidateId> m_selected;
    QHash<CandidateId, int> m_seen; ///< the width at which each was in sight, the largest
};

} // namespace sl::widgets
