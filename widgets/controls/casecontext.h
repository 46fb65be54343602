// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"

#include <QList>
#include <QObject>

#include <memory>

namespace sl::session {
class CaseSession;
}

namespace sl::widgets {

/// The five steps of a case, in order.
enum class Step { Media, Probe, Candidates, Comparison, Report };

/// The state that the steps of one open case share: the session and the selection. UI thread.
class CaseContext : public QObject {
    Q_OBJECT
public:
    explicit CaseContext(std::shared_ptr<session::CaseSession> session, QObject* parent = nullptr);
    ~CaseContext() override;

    [[nodiscard]] session::CaseSession& session() const { return *m_session; }

    [[nodiscard]] const QList<FaceId>& tray() const { return m_tray; } ///< faces laid out for the next probe
    void addToTray(FaceId face);                                       ///< ignored when it is there already
    void removeFromTray(FaceId face);
    void clearTray();

    [[nodiscard]] SearchId search() const { return m_search; }
    void setSearch(SearchId search);
    [[nodiscard]] ExaminationId examination() const { return m_examination; } ///< the one being worked on
    void setExamination(ExaminationId examination);
    [[nodiscard]] CandidateId candidate() const { return m_candidate; } ///< the one being compared
    void setCandidate(CandidateId candidate);

    /// A second or third examination: steps other than Comparison are closed, nothing of the first is shown.
    [[nodiscard]] bool isIndependent() const { return m_independent; }
    void setIndependent(bool independent);

    void goTo(Step step) { Q_EMIT stepRequested(step); }
    /// The whole case, after an independent examination of it.
    void askForCase() { Q_EMIT caseRequested(); }

Q_SIGNALS:
    void trayChanged();
    void searchChanged(sl::SearchId search);
    void examinationChanged(sl::ExaminationId examination);
    void candidateChanged(sl::CandidateId candidate);
    void independentChanged(bool independent);
    void stepRequested(sl::widgets::Step step);
    void caseRequested();

private:
    std::shared_ptr<session::CaseSession> m_session;
    QList<FaceId> m_tray;
    SearchId m_search;
    ExaminationId m_examination;
    CandidateId m_candidate;
    bool m_independent = false;
};

} // namespace sl::widgets
