// SPDX-License-Identifier: Apache-2.0
#include "engine/casework/report/reportlanguages.h"

#include "engine/report/reporttexts.h"

namespace sl::casework {

QStringList reportLanguages() {
    return report::ReportTexts::languages();
}

} // namespace sl::casework
