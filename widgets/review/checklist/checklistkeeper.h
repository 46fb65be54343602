// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

#include <QHash>
#include <QObject>

namespace sl::widgets {

class Drafts;

/// Keeps the checklists of one examination: what is saved, what was changed and not saved yet, and what is on
/// its way. What was changed outlives the program, as drafts of answers do. UI thread.
class ChecklistKeeper : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    ChecklistKeeper(session::CaseSession& session, Drafts& drafts, QObject* parent = nullptr);

    /// Of another examination than before: what was changed there is sent first.
    void follow(const session::ExaminationView& view, bool writable);
    /// What is written, or was saved, or an empty list in which the probe's own says what the probe shows. An
    /// invalid id: the list of the probe alone.
    [[nodiscard]] ChecklistRecord list(CandidateId candidate) const;
    void keep(const ChecklistRecord& changed);
    /// Sends what was changed. False when nothing is changed or under way.
    bool save();
    [[nodiscard]] bool isUnderWay() const { return !m_sent.isEmpty(); }

Q_SIGNALS:
    void saved(const sl::session::ExaminationView& view);
    void failed(const sl::Error& error); ///< what was changed is kept

private:
    void restore();
    void answered(const ChecklistRecord& sent, const Result<session::ExaminationView>& view);

    session::CaseSession& m_session;
    Drafts& m_drafts;
    session::ExaminationView m_view;
    bool m_writable = false;
    QHash<CandidateId, ChecklistRecord> m_changed; ///< not saved yet
    QList<ChecklistRecord> m_sent;                 ///< on their way, oldest first
};

} // namespace sl::widgets
