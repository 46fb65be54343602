// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// The frames of videos that probe faces are from: which, when, how they were decoded, and how to check it.
class ReportFrames : ReportSection {
public:
    using ReportSection::ReportSection;
    void write();

private:
    void video(const MediaRecord& video);
    void clock(const MediaRecord& video);
    void clockHistory(const MediaRecord& video);
    void contactStrip(const QList<int>& faces); ///< numbers of probe faces, from 1
    void frame(int face);
    [[nodiscard]] QString clockLine(const PrintedFrame& frame) const;
    [[nodiscard]] QString typeLine(const QJsonObject& record) const;
    [[nodiscard]] QString coloursLine(const QJsonObject& record) const;
    [[nodiscard]] QString stateLine(const QJsonObject& record) const;
    [[nodiscard]] QString choiceLine(const ProbeFace& face) const;
};

} // namespace sl::report
