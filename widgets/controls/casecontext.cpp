// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/casecontext.h"

#include "engine/session/casesession.h"

namespace sl::widgets {

CaseContext::CaseContext(std::shared_ptr<session::CaseSession> session, QObject* parent)
    : QObject(parent), m_session(std::move(session)) {}

CaseContext::~CaseContext() = default;

void CaseContext::addToTray(FaceId face) {
    if (m_tray.contains(face))
        return;
    m_tray.append(face);
    Q_EMIT trayChanged();
}

void CaseContext::removeFromTray(FaceId face) {
    if (m_tray.removeAll(face) > 0)
        Q_EMIT trayChanged();
}

void CaseContext::clearTray() {
    if (m_tray.isEmpty())
        return;
    m_tray.clear();
    Q_EMIT trayChanged();
}

void CaseContext::setSearch(SearchId search) {
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged(search);
}

void CaseContext::setExamination(ExaminationId examination) {
    if (m_examination == examination)
        return;
    m_examination = examination;
    Q_EMIT examinationChanged(examination);
}

void CaseContext::setCandidate(CandidateId candidate) {
    if (m_candidate == candidate)
        return;
    m_candidate = candidate;
    Q_EMIT candidateChanged(candidate);
}

void CaseContext::setIndependent(bool independent) {
    if (m_independent == independent)
        return;
    m_independent = independent;
    Q_EMIT independentChanged(independent);
}

} // namespace sl::widgets
