// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"

#include <QHash>
#include <QObject>

namespace sl::widgets {

class ChecklistPanel;
class ComparisonCanvas;
class RegionDrawing;

/// Keeps the checklists of the examination that is shown: which one is in the panel, what is not saved yet,
/// and the regions over the two pictures. UI thread.
class ChecklistDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ChecklistDesk(session::CaseSession& session, ChecklistPanel& panel, ComparisonCanvas& canvas,
                  QObject* parent = nullptr);

    /// The list to this candidate, or that of the probe alone if that was chosen; of another examination or
    /// candidate than before, what was changed there is saved first.
    void show(const session::ExaminationView& view, CandidateId candidate, bool writable);
    void clear();
    /// The list is left: a region that is begun is given up, and what was changed is sent.
    void leave();
    /// Sends what was changed. False when nothing is changed or under way.
    bool save();
    [[nodiscard]] bool isUnderWay() const { return !m_saving.isEmpty(); }

    void setProbeFace(FaceId face);
    void setPortrait(CandidateId candidate, int place);
    [[nodiscard]] QString grounds() const; ///< of the candidate's list

Q_SIGNALS:
    void saved(const sl::session::ExaminationView& view);
    void failed(const sl::Error& error); ///< what was changed is kept

private:
    [[nodiscard]] ChecklistRecord known(CandidateId candidate) const;
    [[nodiscard]] bool isProbeAlone() const;
    [[nodiscard]] bool isProbeFixed() const;
    void fill();
    void take();
    void sent(const ChecklistRecord& sent, const Result<session::ExaminationView>& view);
    void pictureKnown();
    void beginRegion();
    void addRegions(const QList<QPointF>& inProbe, const QList<QPointF>& inCandidate);
    void showMarks();
    void showState();
    void showGap();
    [[nodiscard]] std::optional<int> gapYears() const;

    session::CaseSession& m_session;
    ChecklistPanel& m_panel;
    ComparisonCanvas& m_canvas;
    RegionDrawing* m_drawing;
    session::ExaminationView m_view;
    CandidateId m_candidate;
    bool m_probeChosen = false;
    bool m_portraitDue = false;  ///< which portrait of the candidate is shown is not known yet
    bool m_regionWanted = false; ///< begins when it is known which pictures are shown
    bool m_writable = false;
    QHash<CandidateId, ChecklistRecord> m_changed; ///< not saved yet; invalid id: the probe alone
    QList<ChecklistRecord> m_saving;               ///< on their way, oldest first
    session::ComparedPicture m_probePicture, m_candidatePicture;
    Latest<FaceId> m_askingProbe;
    Latest<CandidateId> m_askingCandidate;
};

} // namespace sl::widgets
