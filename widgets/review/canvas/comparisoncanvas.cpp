// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/comparisoncanvas.h"

#include "engine/core/records/adjustment.h"
#include "engine/session/adjusting.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/review/canvas/panefacts.h"
#include "widgets/review/canvas/panepicture.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QStackedLayout>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFaceWidth = 4.2 * kSceneEyeDistance; ///< of what fit() shows: ears and hair included
constexpr double kFaceHeight = 4.8 * kSceneEyeDistance;
constexpr QPointF kFaceCentre(0, 0.3 * kSceneEyeDistance);
constexpr int kShareSteps = 100;
constexpr int kDraggedPixels = 900; ///< of a side while a slider is held: some milliseconds

} // namespace

/// One change of the look; changes of the same kind that follow each other are one step.
class ComparisonCanvas::LookStep : public QUndoCommand {
public:
    LookStep(ComparisonCanvas& canvas, const CanvasLook& after, const QString& name)
        : QUndoCommand(name), m_canvas(canvas), m_before(canvas.look()), m_after(after) {}
    void undo() override { m_canvas.apply(m_before); }
    void redo() override { m_canvas.apply(m_after); }
    [[nodiscard]] int id() const override { return isAdjustment() ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* later = static_cast<const LookStep*>(other);
        if (later->text() != text())
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    [[nodiscard]] bool isAdjustment() const { return m_before.adjusted != m_after.adjusted; }
    ComparisonCanvas& m_canvas;
    CanvasLook m_before, m_after;
};

ComparisonCanvas::ComparisonCanvas(QWidget* parent)
    : QWidget(parent)
    , m_probeFacts(new PaneFacts(tr("Probe")))
    , m_candidateFacts(new PaneFacts(tr("Candidate")))
    , m_stack(new QStackedLayout)
    , m_probe(new PanePicture(this))
    , m_candidate(new PanePicture(this)) {
    m_probeFacts->setObjectName(u"comparisonPage.probeFacts"_s);
    m_candidateFacts->setObjectName(u"comparisonPage.candidateFacts"_s);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(kTight);
    facts->addWidget(m_probeFacts, 1);
    facts->addWidget(m_candidateFacts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addLayout(facts);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(makeSplit());
    m_stack->addWidget(makeBlend());
    for (const Side side : {Side::Probe, Side::Candidate}) {
        connect(&paneOf(side), &PanePicture::shown, this, [this, side] { place(side); });
        connect(&paneOf(side), &PanePicture::counted, this, &ComparisonCanvas::picturesChanged);
    }
    for (ComparisonView* view : {m_probeView, m_candidateView, m_blendView}) {
        connect(view, &ImageView::viewStateChanged, this,
                [this, view](const ViewState& state) { follow(view, state); });
        connect(view, &ImageView::cursorMoved, this,
                [this, view](std::optional<QPointF> at) { follow(view, at); });
    }
}

/// The stack tells of its clearing when it goes, and whoever listens may be half destroyed by then.
ComparisonCanvas::~ComparisonCanvas() {
    m_undo.disconnect();
}

QWidget* ComparisonCanvas::makeSplit() {
    auto* split = new QWidget;
    auto* layout = new QHBoxLayout(split);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    m_probeView = new ComparisonView;
    m_probeView->setObjectName(u"comparisonPage.probeView"_s);
    m_probeView->setAccessibleName(tr("Probe"));
    m_candidateView = new ComparisonView;
    m_candidateView->setObjectName(u"comparisonPage.candidateView"_s);
    m_candidateView->setAccessibleName(tr("Candidate"));
    setFocusProxy(m_probeView);
    layout->addWidget(m_probeView, 1);
    layout->addWidget(m_candidateView, 1);
    return split;
}

QWidget* ComparisonCanvas::makeBlend() {
    m_blendView = new ComparisonView;
    m_blendView->setObjectName(u"comparisonPage.blendView"_s);
    m_blendView->setAccessibleName(tr("Probe and candidate in one picture"));
    m_blendCaption = new FaintLabel;
    m_blendCaption->setObjectName(u"comparisonPage.blendCaption"_s);
    m_share = new QSlider(Qt::Horizontal);
    m_share->setObjectName(u"comparisonPage.blend"_s);
    m_share->setAccessibleName(tr("Share of the candidate"));
    m_share->setRange(0, kShareSteps);
    m_share->setValue(kShareSteps / 2);
    connect(m_share, &QSlider::valueChanged, this, [this] { showBlend(); });
    auto* blend = new QWidget;
    auto* layout = new QVBoxLayout(blend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    auto* top = new QHBoxLayout;
    top->addWidget(m_blendCaption, 1);
    top->addWidget(m_share, 1);
    layout->addLayout(top);
    layout->addWidget(m_blendView, 1);
    return blend;
}

void ComparisonCanvas::setPicture(Side side, const FacePicture& picture) {
    paneOf(side).setPicture(picture);
    showFacts();
    if (std::exchange(m_showsOriginals, false)) // an answer to what comes now says that it was adjusted
        refreshAdjusted();
    refresh(side);
    Q_EMIT lookChanged(m_look); // the steps in force are those of this picture
}

void ComparisonCanvas::showFacts() {
    const FacePicture& probe = m_probe->picture();
    const FacePicture& candidate = m_candidate->picture();
    m_probeFacts->show(probe, candidate.takenOn);
    m_candidateFacts->show(candidate, probe.takenOn);
    showScales();
}

/// Both pictures lie in one scene, so that the blended view's state tells the scale of the second too.
void ComparisonCanvas::showScales() {
    const bool split = m_look.mode == CompareMode::Split;
    const auto scale = [this, split](const ComparisonView* view, const FacePicture& picture) {
        const double zoom = (split ? view : m_blendView)->viewState().zoom * devicePixelRatioF();
        const QTransform toScene = eyesToScene(picture.face);
        return zoom * std::hypot(toScene.m11(), toScene.m12());
    };
    m_probeFacts->setScale(scale(m_probeView, m_probe->picture()));
    m_candidateFacts->setScale(scale(m_candidateView, m_candidate->picture()));
}

void ComparisonCanvas::setMessage(Side side, const QString& sentence) {
    (side == Side::Probe ? m_probeView : m_candidateView)->setMessage(sentence);
    if (side == Side::Probe)
        m_blendView->setMessage(sentence);
}

QList<Adjustment> ComparisonCanvas::adjustments(Side side) const {
    return m_look.adjusted.value(pane(side).picture().file);
}

void ComparisonCanvas::adjust(Side side, const QList<Adjustment>& steps, const QString& stepName) {
    if (m_showsOriginals)
        setShowsOriginals(false); // or a slider would move nothing
    const auto& picture = pane(side).picture();
    if (picture.image.isNull() ||
        (!steps.isEmpty() && session::sizeAfter(picture.image.size(), steps).isEmpty())) {
        Q_EMIT lookChanged(m_look); // the controls go back to what is in force
        return;
    }
    CanvasLook look = m_look;
    const Sha256& file = picture.file;
    if (steps.isEmpty())
        look.adjusted.remove(file);
    else
        look.adjusted.insert(file, steps);
    setLook(look, stepName);
}

void ComparisonCanvas::setDragging(bool dragging) {
    m_isDragging = dragging;
    if (!dragging)
        refreshAdjusted();
}

void ComparisonCanvas::setShowsOriginals(bool shows) {
    m_showsOriginals = shows;
    refreshAdjusted();
    Q_EMIT lookChanged(m_look);
}

void ComparisonCanvas::refreshAdjusted() {
    for (const Side side : {Side::Probe, Side::Candidate})
        if (!adjustments(side).isEmpty())
            refresh(side);
}

QRectF ComparisonCanvas::sceneInSight() const {
    const ComparisonView* view = active();
    const ViewState state = view->viewState();
    const QSizeF size = QSizeF(view->size()) / std::max(state.zoom, 1e-6);
    return {state.centre - QPointF(size.width(), size.height()) / 2, size};
}

void ComparisonCanvas::refresh(Side side) {
    const QList<Adjustment> steps = m_showsOriginals ? QList<Adjustment>() : adjustments(side);
    if (m_isDragging)
        paneOf(side).show(steps, sceneInSight(), kDraggedPixels);
    else
        paneOf(side).show(steps);
    showBadges();
}

void ComparisonCanvas::place(Side side) {
    const PanePicture& pane = this->pane(side);
    const ShownPicture& shown = pane.shownNow();
    const QSize size = pane.picture().image.size();
    if (side == Side::Probe) {
        m_probeView->setFirst(shown, size);
        m_blendView->setFirst(shown, size);
    } else {
        m_candidateView->setFirst(shown, size);
        m_blendView->setSecond(shown.image, shown.toScene);
    }
    if (m_fitted)
        fit();
    showScales();
    Q_EMIT picturesChanged();
}

/// What the examiner sees is not what was received, or is although steps are in force.
void ComparisonCanvas::showBadges() {
    const auto badge = [this](Side side) {
        const QList<Adjustment> steps = adjustments(side);
        if (steps.isEmpty() || pane(side).picture().image.isNull())
            return QString();
        if (m_showsOriginals)
            return tr("As received (O shows it adjusted)");
        const bool isComputed = std::any_of(steps.begin(), steps.end(), interpolates);
        //: in a corner of a picture
        return isComputed ? tr("Adjusted, pixels interpolated") : tr("Adjusted");
    };
    const QString probe = badge(Side::Probe), candidate = badge(Side::Candidate);
    m_probeView->setBadge(probe);
    m_candidateView->setBadge(candidate);
    m_blendView->setBadge(blendBadge(probe, candidate));
}

QString ComparisonCanvas::blendBadge(const QString& probe, const QString& candidate) const {
    if (m_look.mode == CompareMode::Flicker)
        return m_flickered ? candidate : probe;
    QStringList both;
    if (!probe.isEmpty())
        //: %1 "Adjusted"
        both << tr("Probe: %1").arg(probe);
    if (!candidate.isEmpty())
        //: %1 "Adjusted"
        both << tr("Candidate: %1").arg(candidate);
    return both.join(u" · "_s);
}

void ComparisonCanvas::setLook(const CanvasLook& look, const QString& stepName) {
    if (look != m_look)
        m_undo.push(new LookStep(*this, look, stepName)); // push() applies it
}

void ComparisonCanvas::apply(const CanvasLook& look) {
    const CanvasLook before = m_look;
    m_look = look;
    for (ComparisonView* view : {m_probeView, m_candidateView, m_blendView})
        view->setGrid(look.grid);
    for (const Side side : {Side::Probe, Side::Candidate})
        if (const Sha256& file = pane(side).picture().file;
            before.adjusted.value(file) != look.adjusted.value(file))
            refresh(side);
    if (before.mode != look.mode) {
        const ViewState state = (before.mode == CompareMode::Split ? m_probeView : m_blendView)->viewState();
        m_stack->setCurrentIndex(look.mode == CompareMode::Split ? 0 : 1);
        m_flickered = false;
        active()->setViewState(state);
        if (m_fitted)
            fit();
    }
    showBlend();
    showScales();
    Q_EMIT lookChanged(m_look);
}

void ComparisonCanvas::showBlend() {
    m_share->setVisible(m_look.mode == CompareMode::Overlay || m_look.mode == CompareMode::Wipe);
    double share = double(m_share->value()) / kShareSteps;
    switch (m_look.mode) {
    case CompareMode::Split:
    case CompareMode::Overlay:
        m_blendCaption->setText(tr("Candidate laid over the probe: an aid only, no ground for an answer"));
        break;
    case CompareMode::Wipe:
        m_blendCaption->setText(tr("Probe left of the border, candidate right of it: an aid only"));
        break;
    case CompareMode::Flicker:
        share = m_flickered ? 1.0 : 0.0;
        m_blendCaption->setText(m_flickered ? tr("Candidate (Space shows the probe)")
                                            : tr("Probe (Space shows the candidate)"));
        break;
    }
    m_blendView->setBlend(m_look.mode, share);
    showBadges();
}

void ComparisonCanvas::flicker() {
    m_flickered = !m_flickered;
    showBlend();
}

void ComparisonCanvas::setLinked(bool linked) {
    m_linked = linked;
    if (linked)
        m_candidateView->setViewState(m_probeView->viewState());
    showScales();
}

ComparisonView* ComparisonCanvas::active() const {
    if (m_look.mode != CompareMode::Split)
        return m_blendView;
    return m_candidateView->hasFocus() ? m_candidateView : m_probeView;
}

ViewState ComparisonCanvas::faceState() const {
    const ComparisonView* view = active();
    const double zoom = std::min(view->width() / kFaceWidth, view->height() / kFaceHeight);
    return {kFaceCentre, std::max(zoom, 0.05)};
}

void ComparisonCanvas::follow(ComparisonView* from, const ViewState& state) {
    if (state.zoom <= 0.0)
        return fit(); // each picture fitted by itself would give two scales
    m_fitted = false;
    for (ComparisonView* view : {m_probeView, m_candidateView, m_blendView})
        if (m_linked && view != from)
            view->setViewState(state);
    showScales();
}

void ComparisonCanvas::follow(ComparisonView* from, std::optional<QPointF> cursor) {
    for (ComparisonView* view : {m_probeView, m_candidateView})
        view->setLinkedCursor(m_linked && view != from ? cursor : std::nullopt);
}

void ComparisonCanvas::zoomIn() {
    active()->zoomIn();
}

void ComparisonCanvas::zoomOut() {
    active()->zoomOut();
}

void ComparisonCanvas::fit() {
    const ViewState state = faceState();
    for (ComparisonView* view : {m_probeView, m_candidateView, m_blendView})
        view->setViewState(state);
    m_fitted = true;
    showScales();
}

void ComparisonCanvas::oneToOne() {
    active()->oneToOne();
}

void ComparisonCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    if (m_fitted)
        fit();
}

} // namespace sl::widgets
