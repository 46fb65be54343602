// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// What else was on offer for the probe in the tracks that its frames are of.
class ReportTracks : ReportSection {
public:
    using ReportSection::ReportSection;
    void write(const PrintedTrack& track);

private:
    void offeredRow(const QStringList& texts, TextStyle style);
};

} // namespace sl::report
