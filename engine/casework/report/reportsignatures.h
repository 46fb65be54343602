// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/search/searchview.h"

namespace sl::casework {

/// One exported report with the signatures that were added to it since.
struct SignedReport {
    QList<ReportId> files;     ///< as exported, then with one more signature each
    ReportRecord newest;       ///< the file with all signatures
    QStringList signedBy;      ///< logins, in the order they signed
    QStringList unsignedBy;    ///< logins of examiners who submitted, and have not signed it
    bool showsOutcome = false; ///< the outcome in it is the decision, so all answers are in it
};

/// The exported reports of a search, oldest first.
[[nodiscard]] QList<SignedReport> signedReports(const SearchView& view);

/// The one that has this file, or had it before another signature. `report` is one of the view's.
[[nodiscard]] SignedReport signedReport(const SearchView& view, ReportId report);

/// The newest report that this person examined and has not signed; empty: there is none.
[[nodiscard]] std::optional<SignedReport> reportToSign(const SearchView& view, const QString& login);

} // namespace sl::casework
