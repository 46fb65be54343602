// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/checklist/checklistdesk.h"

#include "engine/core/checklist.h"
#include "widgets/review/checklist/checklistpanel.h"
#include "widgets/review/checklist/regiondrawing.h"
#include "widgets/review/comparison/comparisoncanvas.h"
#include "widgets/text/featuretext.h"

#include <algorithm>

namespace sl::widgets {
namespace {

QList<Feature> volatileFeatures() {
    QList<Feature> features;
    for (int i = 0; i < kFeatures; ++i)
        if (isVolatile(static_cast<Feature>(i)))
            features.append(static_cast<Feature>(i));
    return features;
}

bool saysTheSame(const ChecklistRecord& left, const ChecklistRecord& right) {
    return left.examination == right.examination && left.candidate == right.candidate &&
           left.lines == right.lines && left.regions == right.regions;
}

} // namespace

ChecklistDesk::ChecklistDesk(session::CaseSession& session, ChecklistPanel& panel, ComparisonCanvas& canvas,
                             QObject* parent)
    : QObject(parent)
    , m_session(session)
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
    connect(&panel, &ChecklistPanel::saveRequested, this, &ChecklistDesk::save);
    connect(m_drawing, &RegionDrawing::changed, this, &ChecklistDesk::showMarks);
    connect(m_drawing, &RegionDrawing::changed, this, &ChecklistDesk::showState);
    connect(m_drawing, &RegionDrawing::finished, this, &ChecklistDesk::addRegions);
    connect(m_drawing, &RegionDrawing::cancelled, &panel, &ChecklistPanel::focusList);
}

void ChecklistDesk::show(const session::ExaminationView& view, CandidateId candidate, bool writable) {
    const bool isOther = view.record.id != m_view.record.id || candidate != m_candidate;
    if (isOther) {
        leave();
        m_askingCandidate.drop();
        m_candidatePicture = {};
        m_portraitDue = candidate.isValid();
    }
    if (view.record.id != m_view.record.id) {
        m_changed.clear(); // what was changed is on its way
        m_probeChosen = false;
    }
    m_view = view;
    m_candidate = candidate;
    m_writable = writable;
    fill();
}

/// What is drawn is of the pictures, the list and the feature that were there when it began.
void ChecklistDesk::leave() {
    m_regionWanted = false;
    m_drawing->cancel();
    save();
}

void ChecklistDesk::clear() {
    show({}, {}, false);
}

bool ChecklistDesk::isProbeAlone() const {
    return m_probeChosen || m_view.isProbeDue || !m_candidate.isValid();
}

/// What came before the candidates stays as it is.
bool ChecklistDesk::isProbeFixed() const {
    return isProbeAlone() && m_view.isProbeFixed;
}

/// What is written, or was saved, or an empty list in which the probe's own says what the probe shows.
ChecklistRecord ChecklistDesk::known(CandidateId candidate) const {
    if (const auto changed = m_changed.constFind(candidate); changed != m_changed.constEnd())
        return *changed;
    if (const auto* saved = checklistTo(m_view.checklists, candidate))
        return *saved;
    auto empty = ChecklistRecord::empty(m_view.record.id, candidate);
    if (!candidate.isValid())
        return empty;
    const auto probe = known(CandidateId());
    for (int i = 0; i < kFeatures; ++i)
        empty.lines[i].inProbe = probe.lines.at(i).inProbe;
    return empty;
}

void ChecklistDesk::fill() {
    m_panel.show(known(isProbeAlone() ? CandidateId() : m_candidate), m_writable && !isProbeFixed(),
                 m_view.isProbeDue);
    showMarks();
    showState();
    showGap();
}

void ChecklistDesk::take() {
    const auto& checklist = m_panel.model().checklist();
    m_changed.insert(checklist.candidate, checklist);
    showMarks();
    showState();
}

bool ChecklistDesk::save() {
    for (const auto& checklist : std::as_const(m_changed)) {
        const auto last = std::find_if(m_saving.rbegin(), m_saving.rend(), [&](const auto& sending) {
            return sending.examination == checklist.examination && sending.candidate == checklist.candidate;
        });
        const bool isSent = last != m_saving.rend() && saysTheSame(*last, checklist);
        if (isSent || !m_writable)
            continue;
        m_saving.append(checklist);
        m_session.saveChecklist(checklist).then(
            this, [this, checklist](const Result<session::ExaminationView>& view) { sent(checklist, view); });
    }
    return isUnderWay();
}

void ChecklistDesk::sent(const ChecklistRecord& sent, const Result<session::ExaminationView>& view) {
    const auto first = std::find_if(m_saving.begin(), m_saving.end(),
                                    [&](const auto& sending) { return saysTheSame(sending, sent); });
    if (first != m_saving.end())
        m_saving.erase(first);
    const auto changed = m_changed.constFind(sent.candidate);
    if (view && changed != m_changed.constEnd() && saysTheSame(*changed, sent))
        m_changed.erase(changed);
    if (view)
        Q_EMIT saved(*view);
    else
        Q_EMIT failed(view.error());
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
    m_portraitDue = false;
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
    return groundsText(known(m_candidate), gapYears(), volatileFeatures());
}

void ChecklistDesk::beginRegion() {
    const bool isCandidateDue = !isProbeAlone() && (m_portraitDue || m_askingCandidate.isAwaited());
    m_regionWanted = m_askingProbe.isAwaited() || isCandidateDue;
    if (!m_writable || m_regionWanted)
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
        return m_panel.setState(
            m_drawing->side() == PictureSide::Probe
                ? tr("Region in the probe: arrows move the cross, Space sets a point, Return goes on, Escape "
                     "gives up.")
                : tr("Region in the candidate: arrows move the cross, Space sets a point, Return ends, "
                     "Escape gives up."));
    if (!m_writable)
        return m_panel.setState(tr("This list is closed."));
    const int missing = unsaid(checklist);
    if (missing == 0 && m_view.isProbeDue)
        return m_panel.setState(tr("Complete. Save it to open the candidates."));
    m_panel.setState(
        missing == 0 ? tr("Complete. What you change is saved when you go on.")
                     : tr("%n feature(s) are not said yet. Say too what is not visible.", nullptr, missing));
}

} // namespace sl::widgets
