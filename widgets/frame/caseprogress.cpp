// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/caseprogress.h"

#include "engine/session/casesession.h"
#include "engine/session/casevideos.h"
#include "widgets/text/openslater.h"
#include "widgets/text/wording.h"

#include <QTimer>

namespace sl::widgets {
namespace {
constexpr int kPauseMs = 300;
} // namespace

CaseProgress::CaseProgress(CaseContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_soon(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPauseMs);
    connect(m_soon, &QTimer::timeout, this, &CaseProgress::readAll);
    const auto soon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    session::CaseSession& session = context.session();
    connect(&session, &session::CaseSession::mediaAdded, this, soon);
    connect(&session, &session::CaseSession::facesChanged, this, soon);
    connect(&session, &session::CaseSession::searchesChanged, this, soon);
    connect(&session, &session::CaseSession::examinationChanged, this, soon);
    connect(&session, &session::CaseSession::outcomeReached, this, soon);
    connect(&context, &CaseContext::trayChanged, this, soon);
    connect(&context, &CaseContext::searchChanged, this, soon);
    connect(&context, &CaseContext::examinationChanged, this, soon);
    connect(&context, &CaseContext::independentChanged, this, &CaseProgress::readAll);
    readAll();
}

void CaseProgress::set(Step step, const QString& state) {
    QString& held = m_states.at(static_cast<size_t>(step));
    if (held == state)
        return;
    held = state;
    Q_EMIT changed();
}

void CaseProgress::readAll() {
    const auto reading = m_reading.begin();
    if (m_context.isIndependent()) { // nothing of the first examination is told
        readExamination(reading);
        return;
    }
    const int tray = static_cast<int>(m_context.tray().size());
    set(Step::Probe, tray > 0 ? tr("%n face(s) laid out", nullptr, tray) : tr("No face laid out"));
    readMedia(reading);
    readSearch(reading);
}

void CaseProgress::readMedia(Reading::Token reading) {
    m_context.session().media().then(this, [this, reading](const Result<QList<MediaRecord>>& media) {
        if (!m_reading.isNewest(reading) || !media)
            return;
        int pictures = 0, videos = 0, unread = 0;
        for (const MediaRecord& record : *media)
            if (record.state == MediaState::Sealed) // what it is, only decoding tells
                ++unread;
            else if (record.state == MediaState::Processed)
                ++(session::isProcessedVideo(record) ? videos : pictures);
        QStringList counts;
        if (pictures > 0)
            counts << tr("%n picture(s)", nullptr, pictures);
        if (videos > 0)
            counts << tr("%n video(s)", nullptr, videos);
        if (unread > 0)
            counts << tr("%n file(s) not yet read", nullptr, unread);
        set(Step::Media, counts.isEmpty() ? tr("No picture yet") : counts.join(u", "_s));
    });
}

void CaseProgress::readSearch(Reading::Token reading) {
    if (!m_context.search().isValid()) {
        set(Step::Candidates, tr("Not searched yet"));
        set(Step::Comparison, tr("Not begun"));
        set(Step::Report, tr("No outcome yet"));
        return;
    }
    m_context.session()
        .searchView(m_context.search())
        .then(this, [this, reading](const Result<session::SearchView>& view) {
            if (!m_reading.isNewest(reading))
                return;
            if (!view)
                return showClosed(view.error());
            set(Step::Candidates, tr("%n candidate(s)", nullptr, static_cast<int>(view->candidates.size())));
            set(Step::Report, view->outcome ? outcomeText(view->outcome->kind) : tr("No outcome yet"));
            const auto first = std::find_if(
                view->examinations.cbegin(), view->examinations.cend(),
                [](const ExaminationRecord& record) { return record.part == ExaminerPart::First; });
            if (first == view->examinations.cend())
                set(Step::Comparison, tr("Not begun"));
            else
                setComparison(*first, static_cast<int>(first->answers.size()),
                              static_cast<int>(first->items.size()));
        });
}

void CaseProgress::showClosed(const Error& error) {
    const bool waits = error.code == ErrorCode::FirstExaminerNeeded;
    if (opensLater(error.code)) {
        set(Step::Candidates, tr("Opens later"));
        set(Step::Comparison, tr("Waits for you"));
        return set(Step::Report, tr("No outcome yet"));
    }
    set(Step::Candidates, waits ? tr("Waits for an examiner") : tr("Closed to you"));
    set(Step::Comparison, waits ? tr("Not begun") : tr("With another examiner"));
    set(Step::Report, waits ? tr("No outcome yet") : tr("Closed to you"));
}

void CaseProgress::readExamination(Reading::Token reading) {
    m_context.session()
        .examination(m_context.examination())
        .then(this, [this, reading](const Result<session::ExaminationView>& view) {
            if (m_reading.isNewest(reading) && view)
                setComparison(view->record, view->answered, static_cast<int>(view->items.size()));
        });
}

void CaseProgress::setComparison(const ExaminationRecord& record, int answered, int items) {
    set(Step::Comparison, record.isSubmitted() ? tr("Submitted")
                                               //: both are numbers of candidates
                                               : tr("%1 of %2 answered").arg(answered).arg(items));
}

} // namespace sl::widgets
