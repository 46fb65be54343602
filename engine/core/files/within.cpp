// SPDX-License-Identifier: Apache-2.0
#include "engine/core/files/within.h"

#include <QFileInfo>

namespace sl {

bool isWithin(const QString& folder, const QString& outer) {
    const QString inside = QFileInfo(folder).canonicalFilePath();
    const QString around = QFileInfo(outer).canonicalFilePath();
    return !inside.isEmpty() && !around.isEmpty() &&
           (inside == around || inside.startsWith(around + QLatin1Char('/')));
}

} // namespace sl
