// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/pdfreport.h"
#include "engine/session/casesession.h"
#include "engine/session/internal/casecore.h"

namespace sl::session {

/// Gathers what a report says, has it written, signs and stores it. Blocking: called on a pool thread.
class ReportService {
public:
    explicit ReportService(CaseCore& core) : m_core(core) {}

    [[nodiscard]] Result<ReportFile> preview(const Actor& actor, SearchId search, const QString& language);
    /// Errors: AnswersMissing (the first examination is not submitted), SigningFailed, WriteFailed.
    [[nodiscard]] Result<ReportFile> exportTo(const Actor& actor, SearchId search, const QString& language,
                                              const QString& file);

private:
    [[nodiscard]] Result<report::WrittenReport> write(const Actor& actor, const SearchView& view,
                                                      const QString& language);
    [[nodiscard]] Result<ReportRecord> record(const Actor& actor, const SearchView& view,
                                              const QByteArray& pdf);
    CaseCore& m_core;
};

} // namespace sl::session
