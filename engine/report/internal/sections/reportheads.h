// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// How far the audit logs went, as text and code that can be compared with the logs later.
class ReportHeads : ReportSection {
public:
    using ReportSection::ReportSection;
    void write();
};

} // namespace sl::report
