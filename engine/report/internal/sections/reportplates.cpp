// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/sections/reportplates.h"

#include "engine/report/internal/drawing/markedpicture.h"

namespace sl::report {
namespace {

constexpr double kSide = 84; ///< mm, of each face
constexpr double kSecond = PageFlow::kTextWidth - kSide;
constexpr double kFrame = 38; ///< mm, the longer side of a whole picture
constexpr double kPlateHeight = 152;
constexpr double kYear = 365.25;

FlowPiece picture(const QImage& image, double width, double height) {
    return {.text = {}, .style = TextStyle::Body, .image = image, .imageWidth = width, .imageHeight = height};
}

} // namespace

void ReportPlates::write(const PrintedCandidate& printed) {
    const Plate& plate = *printed.plate;
    m_flow.need(kPlateHeight);
    m_flow.text(say("plate.heading", {number(printed.candidate.rank), printed.candidate.personExternalId}),
                TextStyle::Strong);
    m_flow.row(
        {FlowCell{0, kSide, {picture(plate.probe.face.convertToFormat(QImage::Format_RGB32), kSide, 0)}},
         FlowCell{
             kSecond, kSide, {picture(plate.portrait.face.convertToFormat(QImage::Format_RGB32), kSide, 0)}}},
        0);
    QString left = say("plate.probe", {number(plate.probeFace), plate.probe.name});
    m_flow.row({FlowCell{0, kSide, {FlowPiece{left, TextStyle::Strong}}},
                FlowCell{kSecond,
                         kSide,
                         {FlowPiece{say("plate.portrait", {plate.portrait.name}), TextStyle::Strong}}}},
               0);
    const auto cell = [&](double at, const PlateSide& side) {
        return QList<FlowCell>{{at, kFrame, {picture(markedPicture(side.frame, side.mark), kFrame, kFrame)}},
                               {at + kFrame + 2, kSide - kFrame - 2, facts(side)}};
    };
    m_flow.row(cell(0, plate.probe) + cell(kSecond, plate.portrait), 1);
    const QString gap =
        !plate.daysApart ? say("plate.gapUnknown")
        : *plate.daysApart < 2 * kYear
            ? say("plate.gapDays", {number(*plate.daysApart)})
            : say("plate.gapYears", {m_locale.toString(double(*plate.daysApart) / kYear, 'f', 1)});
    m_flow.text(say("plate.how") + u' ' + gap, TextStyle::Small);
    m_flow.space(3);
}

QList<FlowPiece> ReportPlates::facts(const PlateSide& side) const {
    const double perMm = side.scale > 0 ? side.face.width() / kSide / side.scale : 0;
    const QString taken = side.taken.isEmpty()     ? say("document.notRecorded")
                          : side.isTakenAsFileSays ? say("searched.unverified", {side.taken})
                                                   : side.taken;
    return {{say("searched.takenAt", {taken}), TextStyle::Small},
            {say("plate.pixels", {m_locale.toString(perMm, 'f', perMm < 10 ? 1 : 0)}), TextStyle::Small},
            {say(side.scale > 1 ? "plate.interpolated" : "plate.reduced"), TextStyle::Small},
            {say("searched.sha256", {side.sha256.hex()}), TextStyle::Hash}};
}

} // namespace sl::report
