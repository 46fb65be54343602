// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/checklistdesk.h"

#include "engine/core/checklist.h"
#include "widgets/review/canvas/comparisoncanvas.h"
#include "widgets/review/checklist/checklistkeeper.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/checklist/regiondrawing.h"
#include "widgets/text/featuretext.h"

namespace sl::widgets {
namespace {

QList<Feature> volatileFeatures() {
    QList<Feature> features;
    for (int i = 0; i < kFeatures; ++i)
        if (isVolatile(static_cast<Feature>(i)))
            features.append(static_cast<Feature>(i));
    return features;
}

} // namespace

ChecklistDesk::ChecklistDesk(session::CaseSession& session, ChecklistKeeper& keeper, ChecklistPanel& panel,
                             ComparisonCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_panel(panel)
    , m_canvas(canvas)
    , m_drawing(new RegionDrawing(canvas.view(Side::Probe), canvas.view(Side::Candidate), this)) {
    connect(&panel.model(), &ChecklistModel::edited, this, &ChecklistDesk::take);
    connect(&panel, &ChecklistPanel::featureChanged, this, &ChecklistDesk::showMarks);
    connect(&panel, &ChecklistPanel::regionRequested, this, &ChecklistDesk::beginRegion);
    connect(&panel, &ChecklistPanel::probeAloneChosen, this, [this](bool alone) {
        leave();
        m_probeChosen = alone;
        fill();
        m_panel.focusList();
    });
    connect(&panel, &ChecklistPanel::saveRequested, this, [this] {
        m_keeper.save();
        fill();
    });
    connect(&keeper, &ChecklistKeeper::failed, this, &ChecklistDesk::fill);
    connect(m_drawing, &RegionDrawing::changed, this, &ChecklistDesk::showMarks);
    connect(m_drawing, &RegionDrawing::changed, this, &ChecklistDesk::showState);
    connect(m_drawing, &RegionDrawing::finished, this, &ChecklistDesk::addRegions);
    connect(m_drawing, &RegionDrawing::cancelled, &panel, &ChecklistPanel::focusList);
}

void ChecklistDesk::show(const session::ExaminationView& view, CandidateId candidate, bool writable) {
    const bool isOther = view.record.id != m_view.record.id;
    if (isOther) {
        giveUp();
        m_probeChosen = false;
    } else if (candidate != m_candidate) {
        leave();
    }
    if ((isOther || candidate != m_candidate) && m_portraitOf != candidate) { // it may come before its list
        m_askingCandidate.drop();
        m_candidatePicture = {};
        m_portraitOf = {};
    }
    m_view = view;
    m_candidate = candidate;
    m_writable = writable;
    fill();
}

/// A drawing belongs to the pictures, the list and the feature that were there when it began.
void ChecklistDesk::giveUp() {
    m_regionWanted = false;
    m_drawing->cancel();
}

void ChecklistDesk::leave() {
    giveUp();
    m_keeper.save();
}

bool ChecklistDesk::isProbeAlone() const {
    return m_probeChosen || m_view.isProbeDue || !m_candidate.isValid();
}

/// Entries from before the candidates opened stay as they are.
bool ChecklistDesk::isProbeFixed() const {
    return isProbeAlone() && m_view.isProbeFixed;
}

/// The list that opens the candidates is being saved: what came now could not be saved any more.
bool ChecklistDesk::isOpening() const {
    return m_view.isProbeDue && m_keeper.isUnderWay() && unsaid(m_keeper.list(CandidateId())) == 0;
}

void ChecklistDesk::fill() {
    m_panel.show(m_keeper.list(isProbeAlone() ? CandidateId() : m_candidate),
                 m_writable && !isProbeFixed() && !isOpening(), m_view.isProbeDue);
    showMarks();
    showState();
    showGap();
}

void ChecklistDesk::take() {
    m_keeper.keep(m_panel.model().checklist());
    showMarks();
    showState();
}

void ChecklistDesk::setProbeFace(FaceId face) {
    m_drawing->cancel();
    m_probePicture = {};
    showMarks();
    m_session.probePicture(face).then(
        this, [this, token = m_askingProbe.begin()](const Result<session::ComparedPicture>& picture) {
            if (!m_askingProbe.accept(token))
                return;
            m_probePicture = picture.value_or(session::ComparedPicture());
            pictureKnown();
        });
}

void ChecklistDesk::setPortrait(CandidateId candidate, int place) {
    m_drawing->cancel();
    m_portraitOf = candidate;
    m_candidatePicture = {};
    showMarks();
    showGap();
    m_session.candidatePicture(candidate, place)
        .then(this,
              [this, token = m_askingCandidate.begin()](const Result<session::ComparedPicture>& picture) {
                  if (!m_askingCandidate.accept(token))
                      return;
                  m_candidatePicture = picture.value_or(session::ComparedPicture());
                  pictureKnown();
              });
}

void ChecklistDesk::pictureKnown() {
    showMarks();
    showGap();
    if (m_regionWanted)
        beginRegion();
}

std::optional<int> ChecklistDesk::gapYears() const {
    return longGapYears(m_probePicture.takenOn, m_candidatePicture.takenOn);
}

void ChecklistDesk::showGap() {
    const auto years = isProbeAlone() ? std::nullopt : gapYears();
    m_panel.setGap(years ? tr("%n year(s) lie between the two pictures. Hairline and facial hair carry no "
                              "conclusion over such a gap.",
                              nullptr, *years)
                         : QString());
}

QString ChecklistDesk::grounds() const {
    return groundsText(m_keeper.list(m_candidate), gapYears(), volatileFeatures());
}

void ChecklistDesk::beginRegion() {
    const bool isCandidateDue =
        !isProbeAlone() && (m_portraitOf != m_candidate || m_askingCandidate.isAwaited());
    m_regionWanted = m_askingProbe.isAwaited() || isCandidateDue;
    if (!m_writable || isProbeFixed() || isOpening() || m_regionWanted)
        return;
    CanvasLook look = m_canvas.look();
    look.mode = CompareMode::Split;
    m_canvas.setLook(look, tr("Side by side"));
    m_drawing->begin(!m_probePicture.sha256.isNull(), !isProbeAlone() && !m_candidatePicture.sha256.isNull());
}

void ChecklistDesk::addRegions(const QList<QPointF>& inProbe, const QList<QPointF>& inCandidate) {
    auto& model = m_panel.model();
    const int number = model.freeNumber();
    QList<ChecklistRegion> regions;
    if (!inProbe.isEmpty())
        regions.append({number, PictureSide::Probe, m_panel.feature(), m_probePicture.sha256, inProbe});
    if (!inCandidate.isEmpty())
        regions.append(
            {number, PictureSide::Candidate, m_panel.feature(), m_candidatePicture.sha256, inCandidate});
    if (!regions.isEmpty())
        model.addRegions(regions);
    m_panel.focusList();
    fill();
}

void ChecklistDesk::showMarks() {
    const auto& checklist = m_panel.model().checklist();
    for (const auto side : {PictureSide::Probe, PictureSide::Candidate}) {
        const bool isProbe = side == PictureSide::Probe;
        const Sha256& picture = (isProbe ? m_probePicture : m_candidatePicture).sha256;
        RegionMarks marks = m_drawing->begunIn(side);
        for (const auto& region : checklist.regions)
            if (region.side == side && region.picture == picture)
                marks.regions.append(
                    {region.number, QPolygonF(region.outline), region.feature == m_panel.feature()});
        m_canvas.view(isProbe ? Side::Probe : Side::Candidate).setMarks(marks);
    }
}

void ChecklistDesk::showState() {
    const auto& checklist = m_panel.model().checklist();
    if (m_drawing->isDrawing())
        return m_panel.setState(m_drawing->side() == PictureSide::Probe
                                    ? tr("Region in the probe: arrows move the cross, Space sets a point, "
                                         "Return continues, Escape cancels.")
                                    : tr("Region in the candidate: arrows move the cross, Space sets a "
                                         "point, Return finishes, Escape cancels."));
    if (!m_writable || isProbeFixed())
        return m_panel.setState(tr("This list is closed."));
    const int missing = unsaid(checklist);
    if (missing == 0 && m_view.isProbeDue)
        return m_panel.setState(tr("Complete. Save it to open the candidates."));
    m_panel.setState(missing == 0 ? tr("Complete. Changes are saved when you continue.")
                                  : tr("%n feature(s) have no entry yet. Also say what is not visible.",
                                       nullptr, missing));
}

} // namespace sl::widgets
