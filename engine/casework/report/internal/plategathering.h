// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/report/reportdata.h"

namespace sl::casework {

/// Adds plates to the candidates that are supported or close: those that somebody answered with anything from
/// limited support for different persons upwards. Blocking: on a pool thread.
class PlateGathering {
public:
    explicit PlateGathering(CaseCore& core) : m_core(core) {}

    /// A portrait that has left the gallery since gets no plate. Errors: those of decodeImage, MediaMissing,
    /// MediaAltered.
    [[nodiscard]] Status addTo(report::ReportData& data);

private:
    [[nodiscard]] Result<report::PlateSide> probe(const report::ProbeFace& face, const QList<FaceId>& shown,
                                                  int side);
    [[nodiscard]] Result<report::PlateSide> portrait(const CandidateRecord& candidate, int side);
    CaseCore& m_core;
};

} // namespace sl::casework
