// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace sl::session {
class GalleryService;
}

namespace sl::widgets {

/// What is on record of the persons in a candidate list, and when their pictures were taken. Fetched once for
/// each candidate, after the list is there. UI thread.
class CandidateFacts : public QObject {
    Q_OBJECT
public:
    /// Both may go before this.
    CandidateFacts(session::CaseSession* session, session::GalleryService* gallery,
                   QObject* parent = nullptr);

    void fetch(const session::SearchView& view);
    [[nodiscard]] QString person(CandidateId candidate) const;  ///< name, sex, year of birth; may be empty
    [[nodiscard]] QString picture(CandidateId candidate) const; ///< its day, and how far from the probe's

Q_SIGNALS:
    void changed();

private:
    void fetchPersons(const QList<CandidateRecord>& candidates);
    void fetchDays(const session::SearchView& view);

    QPointer<session::CaseSession> m_session;
    QPointer<session::GalleryService> m_gallery;
    SearchId m_search;
    QHash<CandidateId, QString> m_persons;
    QHash<CandidateId, QDate> m_days; ///< null: not known
    QDate m_probeDay;                 ///< of the first face whose day is known
};

} // namespace sl::widgets
