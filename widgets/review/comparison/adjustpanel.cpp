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
namespace {
constexpr int kRange = 100;
} // namespace

AdjustPanel::AdjustPanel(QWidget* parent) : QFrame(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    m_probeBrightness =
        add(QStringLiteral("probeBrightness"), tr("Probe: brightness"), tr("Brightness of the probe"));
    m_probeContrast = add(QStringLiteral("probeContrast"), tr("contrast"), tr("Contrast of the probe"));
    m_candidateBrightness = add(QStringLiteral("candidateBrightness"), tr("Candidate: brightness"),
                                tr("Brightness of the candidate"));
    m_candidateContrast =
        add(QStringLiteral("candidateContrast"), tr("contrast"), tr("Contrast of the candidate"));
    auto* reset = new QToolButton;
    reset->setObjectName(QStringLiteral("comparisonPage.resetAdjustment"));
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
    slider->setObjectName(QStringLiteral("comparisonPage.") + name);
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
