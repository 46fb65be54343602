// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/adjustmenttext.h"

#include "engine/core/literals.h"
#include "engine/core/records/adjustment.h"

#include <QCoreApplication>
#include <QLocale>

namespace sl::widgets {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sl::widgets::Adjustments)
public:
    static QString name(AdjustmentKind kind) {
        switch (kind) {
        case AdjustmentKind::Field:
            return tr("One field");
        case AdjustmentKind::PixelAspect:
            return tr("Width of a pixel");
        case AdjustmentKind::Mirror:
            return tr("Mirrored");
        case AdjustmentKind::Rotation:
            return tr("Rotation");
        case AdjustmentKind::Grey:
            return tr("Grey");
        case AdjustmentKind::Channel:
            return tr("One colour");
        case AdjustmentKind::Brightness:
            return tr("Brightness");
        case AdjustmentKind::Contrast:
            return tr("Contrast");
        case AdjustmentKind::Gamma:
            return tr("Gamma");
        case AdjustmentKind::Levels:
            return tr("Levels");
        case AdjustmentKind::Sharpening:
            return tr("Sharpening");
        }
        Q_UNREACHABLE();
    }

    static QStringList choices(AdjustmentKind kind) {
        if (kind == AdjustmentKind::Field)
            return {tr("Upper lines"), tr("Lower lines")};
        if (kind == AdjustmentKind::Channel)
            return {tr("Red"), tr("Green"), tr("Blue")};
        return {};
    }

    static QString text(const Adjustment& step) {
        const auto first = adjustmentValueText(step.kind, step.value);
        if (step.kind == AdjustmentKind::Levels)
            //: %1 becomes black, %2 becomes white: values of a pixel from 0 to 255
            return tr("Levels: black %1, white %2").arg(first).arg(step.second);
        if (step.kind == AdjustmentKind::Sharpening)
            //: %1 "120 %", %2 a number of pixels
            return tr("Sharpening: %1, radius %2 px").arg(first).arg(step.second);
        const bool hasValue = ruleOf(step.kind).value.name;
        //: %1 the name of a step on a picture, %2 its value
        return hasValue ? tr("%1: %2").arg(name(step.kind), first) : name(step.kind);
    }

    static QString degrees(int value) { return tr("%1°").arg(value); }
    static QString share(int value) { return tr("%1 %").arg(value); }
};

} // namespace

QString adjustmentName(AdjustmentKind kind) {
    return Words::name(kind);
}

QStringList adjustmentChoices(AdjustmentKind kind) {
    return Words::choices(kind);
}

QString adjustmentValueText(AdjustmentKind kind, int value) {
    const QLocale locale;
    if (const auto choices = Words::choices(kind); !choices.isEmpty())
        return choices.value(value);
    switch (kind) {
    case AdjustmentKind::PixelAspect:
        return locale.toString(value / 1000.0, 'f', 3);
    case AdjustmentKind::Gamma:
        return locale.toString(value / 100.0, 'f', 2);
    case AdjustmentKind::Rotation:
        return Words::degrees(value);
    case AdjustmentKind::Sharpening:
        return Words::share(value);
    case AdjustmentKind::Brightness:
    case AdjustmentKind::Contrast:
        return value > 0 ? u'+' + QString::number(value) : QString::number(value);
    default:
        return QString::number(value);
    }
}

QString adjustmentText(const Adjustment& adjustment) {
    return Words::text(adjustment);
}

} // namespace sl::widgets
