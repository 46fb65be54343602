// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/report/internal/pageflow.h"
#include "engine/report/reporttexts.h"

#include <QByteArray>
#include <QPainter>

#include <functional>

namespace sl::report {

/// A text that lies in the file.
struct PageAttachment {
    QString name;
    QByteArray text;
};

/// What stands on every page, and in what the file says of itself.
struct PageFrame {
    QString title;   ///< of the file
    QString header;  ///< above, on the right
    QString agency;  ///< above, on the left
    QString version; ///< of the program
    QPainter::RenderHint hint = QPainter::Antialiasing;
    QList<PageAttachment> attachments = {};
};

/// An unsigned PDF 1.6, A4, of what `fill` lays out. Errors: ReportInvalid (`subject`).
[[nodiscard]] Result<QByteArray> writePages(const PageFrame& frame, const ReportTexts& texts,
                                            const QString& subject,
                                            const std::function<void(PageFlow&)>& fill);

} // namespace sl::report
