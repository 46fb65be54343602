// SPDX-License-Identifier: Apache-2.0
#include "engine/session/reportlanguages.h"

#include "engine/report/reporttexts.h"

namespace sl::session {

QStringList reportLanguages() {
    return report::ReportTexts::languages();
}

} // namespace sl::session
