// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/core/records/videorecord.h"
#include "engine/report/reportdata.h"

namespace sl::casework {

/// Adds to the probe's faces the frames of videos that they are from, what else their tracks had on
/// offer, who joined and parted those, and what people read of the clocks in the pictures. Blocking: on a
/// pool thread.
class FrameGathering {
public:
    explicit FrameGathering(CaseCore& core) : m_core(core) {}

    /// Errors: RecordAltered (a record of a frame that is none), those of the store.
    [[nodiscard]] Status addTo(report::ReportData& data);

private:
    struct Origin {
        MediaRecord video;
        VideoTrackRecord track;
        QList<report::PrintedJoin> joins = {};
    };
    [[nodiscard]] Result<QList<Origin>> tracks();
    static void addJoin(QList<Origin>& origins, const TrackJoinRecord& join);
    [[nodiscard]] Status addFrame(report::ReportData& data, int face, const QList<Origin>& tracks);
    [[nodiscard]] Status addTaken(report::ProbeFace& face, const QList<Origin>& tracks);
    [[nodiscard]] Status addClocks(report::ReportData& data);

    CaseCore& m_core;
};

} // namespace sl::casework
