// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// The error rates that were measured with the model pack, beside the limits of a search.
class ReportErrorCard : ReportSection {
public:
    using ReportSection::ReportSection;
    void write();
};

} // namespace sl::report
