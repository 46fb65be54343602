// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/adjustpanel.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRange = 100;
} // namespace

AdjustPanel::AdjustPanel(QWidget* parent) : QFrame(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    m_probeBrightness = add(u"probeBrightness"_s, tr("Probe: brightness"), tr("Brightness of the probe"));
    m_probeContrast = add(u"probeContrast"_s, tr("contrast"), tr("Contrast of the probe"));
    m_candidateBrightness =
        add(u"candidateBrightness"_s, tr("Candidate: brightness"), tr("Brightness of the candidate"));
    m_candidateContrast = add(u"candidateContrast"_s, tr("contrast"), tr("Contrast of the candidate"));
    auto* reset = new QToolButton;
    reset->setObjectName(u"comparisonPage.resetAdjustment"_s);
    reset->setText(tr("Reset"));
    reset->setToolTip(plainToolTip(tr("Show both pictures as they are.")));
    reset->setMinimumHeight(kTarget);
    connect(reset, &QToolButton::clicked, this, [this] {
        show({}, {});
        Q_EMIT changed(tr("Reset brightness and contrast"));
    });
    layout->addWidget(reset);
}

QSlider* AdjustPanel::add(const QString& name, const QString& text, const QString& what) {
    auto* label = new PlainLabel(text);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(u"comparisonPage."_s + name);
    slider->setAccessibleName(what);
    slider->setToolTip(plainToolTip(what));
    slider->setRange(-kRange, kRange);
    label->setBuddy(slider);
    connect(slider, &QSlider::valueChanged, this, [this, what] { Q_EMIT changed(what); });
    layout()->addWidget(label);
    layout()->addWidget(slider);
    return slider;
}

void AdjustPanel::show(const Adjustment& probe, const Adjustment& candidate) {
    const std::pair<QSlider*, int> values[] = {{m_probeBrightness, probe.brightness},
                                               {m_probeContrast, probe.contrast},
                                               {m_candidateBrightness, candidate.brightness},
                                               {m_candidateContrast, candidate.contrast}};
    for (const auto& [slider, value] : values) {
        const QSignalBlocker quiet(slider);
        slider->setValue(value);
    }
}

Adjustment AdjustPanel::probe() const {
    return {m_probeBrightness->value(), m_probeContrast->value()};
}

Adjustment AdjustPanel::candidate() const {
    return {m_candidateBrightness->value(), m_candidateContrast->value()};
}

} // namespace sl::widgets
