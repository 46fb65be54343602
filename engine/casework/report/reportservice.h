// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/casecore.h"
#include "engine/casework/report/reportfile.h"
#include "engine/casework/search/searchview.h"
#include "engine/evidence/pdf/pdfsignature.h"
#include "engine/report/pdfreport.h"
#include "engine/store/case/reportrepository.h"

namespace sl::casework {

/// Gathers the data of a report, has it written, signs and stores it. Blocking: called on a pool thread.
class ReportService {
public:
    explicit ReportService(CaseCore& core) : m_core(core) {}

    [[nodiscard]] Result<ReportFile> preview(const workspace::Actor& actor, SearchId search,
                                             const QString& language);
    /// Errors: InvalidArgument (see checkExportTarget), AnswersMissing (the first examination is not
    /// submitted), SigningFailed, WriteFailed (when the disk is full: recorded, and the log tells).
    [[nodiscard]] Result<ReportFile> exportTo(const workspace::Actor& actor, SearchId search,
                                              const QString& language, const QString& file);
    /// Adds the signature of another of the search's examiners to a stored report. Errors: NotFound,
    /// InvalidArgument (see checkExportTarget), NotPermitted (has not submitted an examination of its
    /// search), AlreadySigned, ReportOutdated, MediaAltered, RecordAltered (the stored file is not what was
    /// signed), SigningFailed, WriteFailed.
    [[nodiscard]] Result<ReportFile> sign(const workspace::Actor& actor, const Sha256& report,
                                          const QString& file);

private:
    /// The purpose of a signature, as it stands in the file and in the log.
    struct Signing {
        QString reason;
        evidence::AuditAction action;
        ReportId follows;                         ///< invalid for a new report
        OutcomeId outcome;                        ///< the one that the report shows
        QList<evidence::SignatureBox> boxes = {}; ///< of a new report
    };
    /// Signs `pdf`, stores it in the case and writes it to `file`.
    [[nodiscard]] Result<ReportFile> deliver(const workspace::Actor& actor, const SearchView& view,
                                             const QByteArray& pdf, const Signing& signing,
                                             const QString& file);
    [[nodiscard]] Result<report::WrittenReport> write(const workspace::Actor& actor, const SearchView& view,
                                                      const QString& language);
    [[nodiscard]] Result<ReportRecord> record(const workspace::Actor& actor, const SearchView& view,
                                              const QByteArray& pdf, const Signing& signing,
                                              store::Delivery& delivery);
    CaseCore& m_core;
};

} // namespace sl::casework
