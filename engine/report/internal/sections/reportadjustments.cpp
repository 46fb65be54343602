// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportadjustments.h"

#include "engine/core/records/adjustment.h"

#include <array>

namespace sl::report {
namespace {

constexpr double kSide = 62; ///< mm, of each face
constexpr double kSecond = kSide + 4;

constexpr std::array kStepKeys{"adjusted.field",      "adjusted.pixelAspect", "adjusted.mirror",
                               "adjusted.rotation",   "adjusted.grey",        "adjusted.channel",
                               "adjusted.brightness", "adjusted.contrast",    "adjusted.gamma",
                               "adjusted.levels",     "adjusted.sharpening"};
static_assert(kStepKeys.size() == kAdjustmentKinds);
constexpr std::array kLines{"adjusted.upperLines", "adjusted.lowerLines"};
constexpr std::array kColours{"adjusted.red", "adjusted.green", "adjusted.blue"};

QList<FlowPiece> face(const QImage& image) {
    return {{.text = {},
             .style = TextStyle::Body,
             .image = image.convertToFormat(QImage::Format_RGB32),
             .imageWidth = kSide,
             .imageHeight = 0}};
}

} // namespace

QString ReportAdjustments::adjustmentValue(const Adjustment& step) const {
    switch (step.kind) {
    case AdjustmentKind::Field:
        return say(kLines.at(size_t(step.value)));
    case AdjustmentKind::Channel:
        return say(kColours.at(size_t(step.value)));
    case AdjustmentKind::PixelAspect:
        return m_locale.toString(step.value / 1000.0, 'f', 3);
    case AdjustmentKind::Gamma:
        return m_locale.toString(step.value / 100.0, 'f', 2);
    default:
        return number(step.value);
    }
}

QString ReportAdjustments::adjustmentLine(const Adjustment& step) const {
    QStringList values;
    if (step.kind != AdjustmentKind::Mirror && step.kind != AdjustmentKind::Grey)
        values << adjustmentValue(step);
    if (step.kind == AdjustmentKind::Levels || step.kind == AdjustmentKind::Sharpening)
        values << number(step.second);
    const QString line = say(kStepKeys.at(size_t(step.kind)), values);
    return interpolates(step) ? line + u' ' + say("adjusted.interpolated") : line;
}

void ReportAdjustments::write(const PrintedCandidate& printed) {
    if (printed.adjusted.isEmpty())
        return;
    m_flow.need(40);
    m_flow.text(say("adjusted.heading", {number(printed.candidate.rank), printed.candidate.personExternalId}),
                TextStyle::Strong);
    m_flow.text(say("adjusted.intro"), TextStyle::Small);
    for (const auto& one : printed.adjusted)
        picture(one);
    m_flow.space(3);
}

void ReportAdjustments::picture(const PrintedAdjustment& printed) {
    const AdjustedPicture& adjusted = printed.picture;
    const bool isProbe = adjusted.side == PictureSide::Probe;
    m_flow.space(1);
    m_flow.need(printed.received.isNull() ? 20 : kSide + 30);
    m_flow.text(
        say(isProbe ? "adjusted.probe" : "adjusted.portrait", {m_texts.part(printed.part), printed.name}),
        TextStyle::Label);
    if (!printed.received.isNull()) {
        m_flow.row(
            {FlowCell{0, kSide, face(printed.received)}, FlowCell{kSecond, kSide, face(printed.adjusted)}},
            0);
        m_flow.text(say("adjusted.how"), TextStyle::Small);
    }
    m_flow.text(say("searched.sha256", {adjusted.picture.hex()}), TextStyle::Hash);
    m_flow.text(say("adjusted.before", {adjusted.before.hex()}), TextStyle::Hash);
    int place = 0;
    for (const auto& step : adjusted.steps) {
        const QString what = say("adjusted.step", {number(++place), adjustmentLine(step.adjustment)});
        m_flow.row({FlowCell{0,
                             PageFlow::kTextWidth,
                             {FlowPiece{what, TextStyle::Small},
                              FlowPiece{say("adjusted.after", {step.after.hex()}), TextStyle::Hash}}}},
                   0.4);
    }
}

} // namespace sl::report
