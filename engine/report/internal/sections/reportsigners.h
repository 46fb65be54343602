// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"
#include "engine/report/pdfreport.h"

namespace sl::report {

/// Who should sign the report, and the boxes that their signatures show in.
class ReportSigners : ReportSection {
public:
    using ReportSection::ReportSection;
    QList<SignaturePlace> write(); ///< the boxes, empty
};

} // namespace sl::report
