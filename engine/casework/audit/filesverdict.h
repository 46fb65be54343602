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
    bool isChecked = true;   ///< else nothing is known about the files: the records could not be read
    QList<Error> problems{}; ///< MediaMissing, MediaAltered (subject: the file), first why it is not checked

    [[nodiscard]] bool intact() const { return problems.isEmpty(); }
    [[nodiscard]] bool differs() const { return problems.size() > (isChecked ? 0 : 1); }
};

} // namespace sl::casework
