// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"

#include <QByteArray>

namespace sl::casework {

struct ReportFile {
    QByteArray pdf;
    QList<int> sectionPages;      ///< of the eight sections in their order, from 0
    QList<double> sectionHeights; ///< where their headings stand there, mm from the page's upper edge
    ReportRecord record;          ///< invalid id for a preview
};

} // namespace sl::casework
