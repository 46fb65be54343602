// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/search/searchview.h"
#include "engine/report/reportdata.h"

namespace sl::casework {

/// Collects the data of a report: the search, its examinations and its outcome. Blocking: on a pool thread.
class ReportGathering {
public:
    explicit ReportGathering(CaseCore& core) : m_core(core) {}

    [[nodiscard]] Result<report::ReportData> gather(const workspace::Actor& actor, const SearchView& view);

private:
    [[nodiscard]] Result<report::ProbeFace> probeFace(FaceId id, const QList<FaceId>& probe);
    [[nodiscard]] Result<report::PrintedCandidate> candidate(const CandidateRecord& record,
                                                             const QList<ExaminationRecord>& examinations);
    [[nodiscard]] Result<report::Examiner> examiner(const ExaminationRecord& examination);
    [[nodiscard]] Status addChecklists(report::ReportData& data, const workspace::Actor& actor,
                                       const QList<ExaminationRecord>& examinations);
    [[nodiscard]] Status addSearches(report::ReportData& data);
    [[nodiscard]] Status addSuperseded(report::ReportData& data, const workspace::Actor& actor,
                                       const SearchView& view);
    [[nodiscard]] Status addAuthority(report::ReportData& data, const SearchRecord& search);
    CaseCore& m_core;
};

} // namespace sl::casework
