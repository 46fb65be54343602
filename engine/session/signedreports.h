// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/casework/report/reportlanguages.h"
#include "engine/casework/report/reportsignatures.h"

namespace sl::session {

using casework::reportLanguages;
using casework::reportToSign;
using casework::SignedReport;
using casework::signedReport;
using casework::signedReports;

} // namespace sl::session
