// SPDX-License-Identifier: Apache-2.0
#include "engine/report/video/internal/reporttracks.h"

#include "engine/report/internal/video/framechecks.h"

#include <algorithm>
#include <array>

namespace sl::report {
namespace {

constexpr qsizetype kMostRows = 60;                         ///< of one track; all of them are attached
constexpr double kTrackHead = 30, kRowHeight = 4.2;         ///< mm
constexpr double kMostTogether = 110;                       ///< mm that are not broken over pages
constexpr std::array kColumns{0.0, 22.0, 52.0, 72.0, 96.0}; ///< mm

/// The kept ones and, up to that many, the best of the others; by frame.
QList<OfferedFrame> printedOf(const PrintedTrack& track) {
    QList<OfferedFrame> rows = track.offered;
    if (rows.size() <= kMostRows)
        return rows;
    std::stable_sort(rows.begin(), rows.end(), [](const OfferedFrame& a, const OfferedFrame& b) {
        return std::pair(a.isKept, a.worth) > std::pair(b.isKept, b.worth);
    });
    rows.resize(kMostRows);
    std::stable_sort(rows.begin(), rows.end(), [](const OfferedFrame& a, const OfferedFrame& b) {
        return a.record.value(u"frame"_s).toInteger() < b.record.value(u"frame"_s).toInteger();
    });
    return rows;
}

} // namespace

void ReportTracks::write(const PrintedTrack& track) {
    const auto rows = printedOf(track);
    m_flow.need(std::min(kTrackHead + double(rows.size()) * kRowHeight, kMostTogether));
    m_flow.text(say("frames.offered", {number(track.number), track.video.originalName}), TextStyle::Strong);
    paragraph("frames.offeredIntro", {number(track.sightings), number(track.offered.size())});
    for (const PrintedJoin& join : track.joins)
        paragraph(join.isJoined ? "frames.joined" : "frames.parted",
                  {number(join.number), join.video, join.saidBy, time(join.saidAt)});
    offeredRow({say("frames.number"), say("frames.time"), say("frames.shortType"), say("frames.worth"),
                say("frames.became")},
               TextStyle::Label);
    m_flow.rule();
    for (const OfferedFrame& offered : rows) {
        const auto became = offered.probeFace > 0 ? say("frames.isProbe", {number(offered.probeFace)})
                            : offered.isKept      ? say("frames.isKept")
                                                  : say("frames.isRow");
        offeredRow({frameNumber(offered.record), timeInFile(offered.record),
                    offered.record.value(u"type"_s).toString(),
                    m_locale.toString(offered.worth * 100, 'f', 1), became},
                   TextStyle::Small);
    }
    if (rows.size() < track.offered.size())
        paragraph("frames.moreOffered", {number(track.offered.size() - rows.size())});
    m_flow.space(2);
}

void ReportTracks::offeredRow(const QStringList& texts, TextStyle style) {
    QList<FlowCell> cells;
    for (size_t i = 0; i < kColumns.size(); ++i) {
        const double end = i + 1 < kColumns.size() ? kColumns.at(i + 1) : PageFlow::kTextWidth;
        cells << FlowCell{kColumns.at(i), end - kColumns.at(i) - 1, {FlowPiece{texts.at(int(i)), style}}};
    }
    m_flow.row(cells, 0);
}

} // namespace sl::report
