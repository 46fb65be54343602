// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

#include <QHash>
#include <QObject>

namespace sl::widgets {

class Drafts;

/// Keeps the checklists of one examination: saved ones, changed ones that are not saved yet, and those on
/// their way. Changes outlive the program, as drafts of answers do. UI thread.
class ChecklistKeeper : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    ChecklistKeeper(session::CaseSession& session, Drafts& drafts, QObject* parent = nullptr);

    /// Of another examination than before: changes to that one are sent first.
    void follow(const session::ExaminationView& view, bool writable);
    /// The changed list, or the saved one, or an empty one filled in from the list of the probe alone. An
    /// invalid id: the list of the probe alone.
    [[nodiscard]] ChecklistRecord list(CandidateId candidate) const;
    void keep(const ChecklistRecord& changed);
    /// Sends the changes. False when nothing is changed or under way.
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
