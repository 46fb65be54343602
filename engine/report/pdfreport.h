// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/report/reportdata.h"
#include "engine/report/reporttexts.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

namespace sl::report {

/// The place on a page that is kept for somebody's signature.
struct SignaturePlace {
    QString login;
    int page = 0; ///< from 0
    QRectF area;  ///< mm, from the page's upper left corner
};

struct WrittenReport {
    QByteArray pdf;
    QList<int> sectionPages;          ///< of the eight sections in their order, from 0
    QList<double> sectionHeights;     ///< where their headings stand there, mm from the page's upper edge
    QList<SignaturePlace> signatures; ///< that the report says it should have
};

/// The report as an unsigned PDF 1.6, A4. Order: purpose and authority; what was searched,
/// with what; limits; differences and other close candidates before similarities; all answers of both
/// examiners; outcome; hashes. Needs a QGuiApplication
/// (offscreen is enough); any thread. Errors: ReportInvalid.
[[nodiscard]] Result<WrittenReport> writePdfReport(const ReportData& data, const ReportTexts& texts);

} // namespace sl::report
