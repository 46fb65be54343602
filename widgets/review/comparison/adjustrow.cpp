// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/adjustrow.h"

#include "widgets/controls/elidedlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/adjustmenttext.h"
#include "widgets/text/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 112;
constexpr int kValueWidth = 48;

/// Where a slider stands without the step.
int restOf(const AdjustmentRange& range) {
    return range.neutral.value_or(range.lowest);
}

} // namespace

AdjustRow::AdjustRow(AdjustmentKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_grid(new QGridLayout(this)), m_reset(new QToolButton) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kTight);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, kNameWidth);
    m_grid->setColumnMinimumWidth(2, kValueWidth);
    m_grid->setColumnStretch(1, 1);
    if (!ruleOf(kind).value.name)
        addSwitch();
    else if (!adjustmentChoices(kind).isEmpty())
        addChoice();
    else
        addSliders();
    m_reset->setObjectName(named(u"reset"_s));
    m_reset->setIcon(icon("clear"));
    m_reset->setAutoRaise(true);
    m_reset->setMinimumSize(kTarget, kTarget);
    //: %1 "Gamma"
    const QString says = tr("Take this step back: %1").arg(adjustmentName(kind));
    m_reset->setToolTip(plainToolTip(says));
    m_reset->setAccessibleName(says);
    connect(m_reset, &QToolButton::clicked, this, &AdjustRow::reset);
    m_grid->addWidget(m_reset, 0, 3);
    show({});
}

QString AdjustRow::named(const QString& what) const {
    return u"comparisonPage.adjust.%1.%2"_s.arg(nameOf(m_kind), what);
}

void AdjustRow::addName(int line, const QString& text, QWidget* buddy) {
    auto* name = new ElidedLabel;
    name->setText(text);
    buddy->setAccessibleName(text);
    m_grid->addWidget(name, line, 0);
}

void AdjustRow::addSwitch() {
    m_switch = new QCheckBox;
    m_switch->setObjectName(named(u"switch"_s));
    m_switch->setMinimumHeight(kTarget);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT changed({m_kind, 0, 0});
        else
            Q_EMIT reset();
    });
    addName(0, adjustmentName(m_kind), m_switch);
    m_grid->addWidget(m_switch, 0, 1);
    setFocusProxy(m_switch);
}

void AdjustRow::addChoice() {
    m_choice = new QComboBox;
    m_choice->setObjectName(named(u"choice"_s));
    m_choice->setMinimumHeight(kTarget);
    m_choice->addItem(tr("As it is"));
    m_choice->addItems(adjustmentChoices(m_kind));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index > 0)
            Q_EMIT changed({m_kind, index - 1, 0});
        else
            Q_EMIT reset();
    });
    addName(0, adjustmentName(m_kind), m_choice);
    m_grid->addWidget(m_choice, 0, 1, 1, 2);
    setFocusProxy(m_choice);
}

void AdjustRow::addSliders() {
    const auto& [value, second] = ruleOf(m_kind);
    const bool isLevels = m_kind == AdjustmentKind::Levels;
    //: the value of a pixel that becomes black
    m_first = addSlider(0, u"first"_s, isLevels ? tr("Levels: black") : adjustmentName(m_kind), value,
                        m_firstValue);
    if (second.name)
        //: the value of a pixel that becomes white
        m_second = addSlider(1, u"second"_s, isLevels ? tr("Levels: white") : tr("Sharpening: radius"),
                             second, m_secondValue);
    setFocusProxy(m_first);
}

QSlider* AdjustRow::addSlider(int line, const QString& name, const QString& text,
                              const AdjustmentRange& range, QLabel*& value) {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(named(name));
    slider->setRange(range.lowest, range.highest);
    slider->setMinimumHeight(kTarget);
    slider->setToolTip(plainToolTip(text));
    value = new PlainLabel;
    value->setObjectName(named(name + u"Value"_s));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(slider, &QSlider::valueChanged, this, [this, slider] { slide(slider); });
    connect(slider, &QSlider::sliderPressed, this, [this] { Q_EMIT held(true); });
    connect(slider, &QSlider::sliderReleased, this, [this] { Q_EMIT held(false); });
    addName(line, text, slider);
    m_grid->addWidget(slider, line, 1);
    m_grid->addWidget(value, line, 2);
    return slider;
}

void AdjustRow::slide(QSlider* moved) {
    if (m_kind == AdjustmentKind::Levels) { // black stays below white
        const QSignalBlocker quietFirst(m_first), quietSecond(m_second);
        if (moved == m_first)
            m_first->setValue(std::min(m_first->value(), m_second->value() - 1));
        else
            m_second->setValue(std::max(m_second->value(), m_first->value() + 1));
    }
    sayValues();
    const Adjustment step{m_kind, m_first->value(), m_second ? m_second->value() : 0};
    if (!isNeutral(step) || m_reset->isEnabled())
        Q_EMIT changed(step);
}

void AdjustRow::sayValues() {
    m_firstValue->setText(adjustmentValueText(m_kind, m_first->value()));
    if (m_second)
        m_secondValue->setText(QString::number(m_second->value()));
}

void AdjustRow::show(const QList<Adjustment>& steps) {
    const auto there = std::find_if(steps.begin(), steps.end(),
                                    [this](const Adjustment& step) { return step.kind == m_kind; });
    const bool isInForce = there != steps.end();
    m_reset->setEnabled(isInForce);
    if (m_switch) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(isInForce);
    } else if (m_choice) {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(isInForce ? there->value + 1 : 0);
    } else {
        const auto& [value, second] = ruleOf(m_kind);
        const QSignalBlocker quietFirst(m_first);
        m_first->setValue(isInForce ? there->value : restOf(value));
        if (m_second) {
            const QSignalBlocker quietSecond(m_second);
            m_second->setValue(isInForce ? there->second : restOf(second));
        }
        sayValues();
    }
}

} // namespace sl::widgets
