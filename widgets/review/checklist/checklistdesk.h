// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/casesession.h"
#include "widgets/controls/latest.h"

#include <QObject>

namespace sl::widgets {

class ChecklistKeeper;
class ChecklistPanel;
class ComparisonCanvas;
class RegionDrawing;

/// The checklist beside the two pictures: which one is in the panel, and the regions over the pictures. UI
/// thread.
class ChecklistDesk : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    ChecklistDesk(session::CaseSession& session, ChecklistKeeper& keeper, ChecklistPanel& panel,
                  ComparisonCanvas& canvas, QObject* parent = nullptr);

    /// The list to this candidate, or that of the probe alone if that was chosen; of another candidate than
    /// before, what was changed there is saved first.
    void show(const session::ExaminationView& view, CandidateId candidate, bool writable);
    /// The list is left: an unfinished region is dropped, and changes are sent.
    void leave();

    void setProbeFace(FaceId face);
    void setPortrait(CandidateId candidate, int place);
    [[nodiscard]] QString grounds() const; ///< of the candidate's list

private:
    [[nodiscard]] bool isProbeAlone() const;
    void giveUp();
    [[nodiscard]] bool isProbeFixed() const;
    [[nodiscard]] bool isOpening() const;
    void fill();
    void take();
    void pictureKnown();
    void beginRegion();
    void addRegions(const QList<QPointF>& inProbe, const QList<QPointF>& inCandidate);
    void showMarks();
    void showState();
    void showGap();
    [[nodiscard]] std::optional<int> gapYears() const;

    session::CaseSession& m_session;
    ChecklistKeeper& m_keeper;
    ChecklistPanel& m_panel;
    ComparisonCanvas& m_canvas;
    RegionDrawing* m_drawing;
    session::ExaminationView m_view;
    CandidateId m_candidate;
    bool m_probeChosen = false;
    CandidateId m_portraitOf;    ///< whose portrait is shown; invalid: not known yet
    bool m_regionWanted = false; ///< begins when it is known which pictures are shown
    bool m_writable = false;
    session::ComparedPicture m_probePicture, m_candidatePicture;
    Latest<FaceId> m_askingProbe;
    Latest<CandidateId> m_askingCandidate;
};

} // namespace sl::widgets
