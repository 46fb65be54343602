// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/candidates/candidatefacts.h"

#include "engine/session/galleryservice.h"
#include "widgets/text/format.h"

namespace sl::widgets {

using namespace Qt::StringLiterals;

CandidateFacts::CandidateFacts(session::CaseSession* session, session::GalleryService* gallery,
                               QObject* parent)
    : QObject(parent), m_session(session), m_gallery(gallery) {}

void CandidateFacts::fetch(const session::SearchView& view) {
    if (view.record.id == m_search && m_days.size() == view.candidates.size())
        return;
    m_search = view.record.id;
    m_persons.clear();
    m_days.clear();
    m_probeDay = {};
    if (view.candidates.isEmpty())
        return;
    fetchPersons(view.candidates);
    fetchDays(view);
}

void CandidateFacts::fetchPersons(const QList<CandidateRecord>& candidates) {
    if (!m_gallery)
        return;
    QList<PersonId> ids;
    for (const CandidateRecord& candidate : candidates)
        ids.append(candidate.person);
    m_gallery->personsById(ids).then(
        this, [this, candidates, search = m_search](const Result<QList<PersonRecord>>& persons) {
            if (search != m_search || !persons)
                return; // the number alone stays; the gallery says why
            QHash<PersonId, PersonRecord> byId;
            for (const PersonRecord& person : *persons)
                byId.insert(person.id, person);
            for (const CandidateRecord& candidate : candidates) {
                const PersonRecord person = byId.value(candidate.person);
                QStringList facts{person.name};
                if (person.sex == "F"_L1)
                    facts.append(tr("female"));
                else if (person.sex == "M"_L1)
                    facts.append(tr("male"));
                if (person.birthYear > 0)
                    facts.append(tr("born in %1").arg(person.birthYear));
                facts.removeAll(QString());
                m_persons.insert(candidate.id, facts.join(u" · "_s));
            }
            Q_EMIT changed();
        });
}

void CandidateFacts::fetchDays(const session::SearchView& view) {
    if (!m_session)
        return;
    for (const FaceId face : view.record.faces)
        m_session->probePicture(face).then(
            this, [this, search = m_search](const Result<session::ComparedPicture>& picture) {
                if (search != m_search || !picture || picture->takenOn.isNull() || !m_probeDay.isNull())
                    return;
                m_probeDay = picture->takenOn;
                Q_EMIT changed();
            });
    for (const CandidateRecord& candidate : view.candidates)
        m_session->candidatePicture(candidate.id)
            .then(this, [this, search = m_search,
                         id = candidate.id](const Result<session::ComparedPicture>& picture) {
                if (search != m_search)
                    return;
                m_days.insert(id, picture ? picture->takenOn : QDate());
                Q_EMIT changed();
            });
}

QString CandidateFacts::person(CandidateId candidate) const {
    return m_persons.value(candidate);
}

QString CandidateFacts::picture(CandidateId candidate) const {
    const auto day = m_days.constFind(candidate);
    if (day == m_days.constEnd())
        return {};
    if (day->isNull())
        return tr("day not known");
    const QString gap = dayGapText(*day, m_probeDay);
    //: %1 "3 years earlier" than the probe, %2 the day; the gap first: a narrow tile cuts off the end
    return gap.isEmpty() ? tr("taken %1").arg(dateText(*day)) : tr("%1, %2").arg(gap, dateText(*day));
}

} // namespace sl::widgets
