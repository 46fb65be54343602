// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/report/reportdata.h"
#include "engine/report/reporttexts.h"

#include <QByteArray>
#include <QList>

namespace sl::report {

struct WrittenReport {
    QByteArray pdf;
    QList<int> sectionPages; ///< of the eight sections in their order, from 0
};

/// The report as an unsigned PDF 1.6, A4. Order: purpose and authority; what was searched,
/// with what; limits; differences and other close candidates before similarities; all answers of both
/// examiners; outcome; hashes. Needs a QGuiApplication (offscreen is enough); any thread. Errors:
/// ReportInvalid.
[[nodiscard]] Result<WrittenReport> writePdfReport(const ReportData& data, const ReportTexts& texts);

} // namespace sl::report
