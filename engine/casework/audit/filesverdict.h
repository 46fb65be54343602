// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QString>

namespace sl::casework {

/// The result of reading all sealed files of the workspace or of one case.
struct FilesVerdict {
    QString scope;           ///< "workspace" or the case number
    qint64 files = 0;        ///< that were read
    QList<Error> problems{}; ///< MediaMissing, MediaAltered (subject: the file), or why nothing could be read

    [[nodiscard]] bool intact() const { return problems.isEmpty(); }
};

} // namespace sl::casework
