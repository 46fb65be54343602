// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/report/internal/sections/reportsection.h"

namespace sl::report {

/// Every answer of everybody, with who gave it and when.
class ReportAnswers : ReportSection {
public:
    using ReportSection::ReportSection;
    void write();

private:
    void examinerLines();
    void answerTable();
};

} // namespace sl::report
