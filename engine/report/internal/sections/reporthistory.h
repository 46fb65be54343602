// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// What else was done: the other searches of the case, and the answers that were replaced.
class ReportHistory : ReportSection {
public:
    using ReportSection::ReportSection;
    void searches();
    void supersededAnswers();
};

} // namespace sl::report
