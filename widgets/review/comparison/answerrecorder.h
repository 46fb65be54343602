// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/review/comparison/drafts.h"

#include <QObject>

namespace sl::widgets {

/// Keeps what is written about each candidate, and records it: an answer goes to the candidate it was given
/// to, once. UI thread.
class AnswerRecorder : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    AnswerRecorder(session::CaseSession& session, Drafts& drafts, QObject* parent = nullptr);

    void keep(const Draft& draft, bool isRecorded); ///< `isRecorded`: as it is
    void record(ItemId item);                       ///< what was written about it, if that is complete
    [[nodiscard]] bool isUnderWay() const { return !m_sent.isEmpty(); }

Q_SIGNALS:
    void recorded(const sl::session::ExaminationView& view);
    void failed(const sl::Error& error); ///< what was written is kept

private:
    [[nodiscard]] bool isUnderWay(const Draft& draft) const;
    void answered(const Draft& draft, const Result<session::ExaminationView>& view);

    session::CaseSession& m_session;
    Drafts& m_drafts;
    QList<Draft> m_sent; ///< on their way to the session, oldest first
};

} // namespace sl::widgets
