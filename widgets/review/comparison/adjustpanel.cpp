// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/adjustpanel.h"

#include "engine/core/records/adjustment.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/scrolledcolumn.h"
#include "widgets/review/canvas/panepicture.h"
#include "widgets/review/comparison/adjustrow.h"
#include "widgets/review/comparison/histogramview.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/adjustmenttext.h"
#include "widgets/text/plaintext.h"
#include "widgets/text/wording.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelWidth = 336; ///< as wide as the answers, whose place it takes
/// What is needed most comes first.
constexpr AdjustmentKind kOrder[] = {
    AdjustmentKind::Brightness, AdjustmentKind::Contrast, AdjustmentKind::Gamma,      AdjustmentKind::Levels,
    AdjustmentKind::Sharpening, AdjustmentKind::Grey,     AdjustmentKind::Channel,    AdjustmentKind::Mirror,
    AdjustmentKind::Rotation,   AdjustmentKind::Field,    AdjustmentKind::PixelAspect};
static_assert(std::size(kOrder) == kAdjustmentKinds);

} // namespace

AdjustPanel::AdjustPanel(ComparisonCanvas& canvas, QWidget* parent)
    : QFrame(parent)
    , m_canvas(canvas)
    , m_probe(sideButton(Side::Probe, tr("Probe")))
    , m_candidate(sideButton(Side::Candidate, tr("Candidate")))
    , m_histogram(new HistogramView)
    , m_order(new FaintLabel)
    , m_resetAll(new QToolButton) {
    setObjectName(u"comparisonPage.adjustPanel"_s);
    setFixedWidth(kPanelWidth);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    buildHead(*layout);
    m_histogram->setObjectName(u"comparisonPage.histogram"_s);
    layout->addWidget(m_histogram, 1, 0, 1, 4);
    layout->addWidget(new ScrolledColumn(makeRows()), 2, 0, 1, 4);
    m_order->setObjectName(u"comparisonPage.adjustOrder"_s);
    layout->addWidget(m_order, 3, 0, 1, 4);
    layout->setRowStretch(4, 1);
    auto* sentence = new FaintLabel(leadSentence());
    sentence->setObjectName(u"comparisonPage.adjustLeadSentence"_s);
    layout->addWidget(sentence, 5, 0, 1, 4);
    connect(&canvas, &ComparisonCanvas::lookChanged, this, &AdjustPanel::follow);
    connect(&canvas, &ComparisonCanvas::picturesChanged, this, &AdjustPanel::followPictures);
    choose(Side::Probe);
}

void AdjustPanel::buildHead(QGridLayout& layout) {
    auto* sides = new QButtonGroup(this);
    sides->addButton(m_probe);
    sides->addButton(m_candidate);
    m_resetAll->setObjectName(u"comparisonPage.resetAdjustments"_s);
    m_resetAll->setText(tr("Reset"));
    m_resetAll->setToolTip(plainToolTip(tr("Take back every step on this picture.")));
    m_resetAll->setMinimumHeight(kTarget);
    connect(m_resetAll, &QToolButton::clicked, this,
            [this] { m_canvas.adjust(m_side, {}, tr("Take back every step")); });
    auto* close = new QToolButton;
    close->setObjectName(u"comparisonPage.closeAdjustments"_s);
    close->setIcon(icon("close"));
    close->setToolTip(plainToolTip(tr("Back to the answers; the steps stay in force.")));
    close->setAccessibleName(tr("Back to the answers"));
    close->setMinimumSize(kTarget, kTarget);
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &AdjustPanel::closed);
    layout.addWidget(m_probe, 0, 0);
    layout.addWidget(m_candidate, 0, 1);
    layout.addWidget(m_resetAll, 0, 2);
    layout.addWidget(close, 0, 3);
    layout.setColumnStretch(0, 1);
    layout.setColumnStretch(1, 1);
}

QToolButton* AdjustPanel::sideButton(Side side, const QString& text) {
    auto* button = new QToolButton;
    button->setObjectName(side == Side::Probe ? u"comparisonPage.adjustProbe"_s
                                              : u"comparisonPage.adjustCandidate"_s);
    button->setText(text);
    button->setCheckable(true);
    button->setMinimumHeight(kTarget);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, side] { choose(side); });
    return button;
}

QWidget* AdjustPanel::makeRows() {
    auto* rows = new QWidget;
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const AdjustmentKind kind : kOrder) {
        auto* row = new AdjustRow(kind);
        connect(row, &AdjustRow::changed, this, [this](const Adjustment& step) {
            adjust(withAdjustment(m_canvas.adjustments(m_side), step), step.kind);
        });
        connect(row, &AdjustRow::reset, this,
                [this, kind] { adjust(withoutAdjustment(m_canvas.adjustments(m_side), kind), kind); });
        connect(row, &AdjustRow::held, &m_canvas, &ComparisonCanvas::setDragging);
        layout->addWidget(row);
        m_rows.append(row);
    }
    return rows;
}

void AdjustPanel::focusFirst() {
    m_rows.first()->setFocus(Qt::OtherFocusReason);
}

void AdjustPanel::choose(Side side) {
    m_side = side;
    (side == Side::Probe ? m_probe : m_candidate)->setChecked(true);
    follow();
    followPictures();
}

void AdjustPanel::adjust(const QList<Adjustment>& steps, AdjustmentKind kind) {
    const QString name = adjustmentName(kind);
    //: a step that can be undone; %1 "Gamma"
    m_canvas.adjust(m_side, steps,
                    m_side == Side::Probe ? tr("%1 of the probe").arg(name)
                                          : tr("%1 of the candidate").arg(name));
}

void AdjustPanel::follow() {
    const QList<Adjustment> steps = m_canvas.adjustments(m_side);
    const bool hasPicture = !m_canvas.pane(m_side).picture().image.isNull();
    QStringList order;
    for (const Adjustment& step : steps)
        order << adjustmentText(step);
    for (AdjustRow* row : m_rows) {
        row->show(steps);
        row->setEnabled(hasPicture);
    }
    m_resetAll->setEnabled(!steps.isEmpty());
    m_order->setText(steps.isEmpty() ? tr("No step is in force: the picture is shown as it was received.")
                                     : tr("In this order: %1.").arg(order.join(u" · "_s)));
}

void AdjustPanel::followPictures() {
    m_histogram->show(m_canvas.pane(m_side).shownNow().histogram);
}

} // namespace sl::widgets
