// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "engine/core/literals.h"
#include "engine/core/sha256.h"

#include <QString>

namespace sl::casework {

/// The result of `audit verify` for one log.
struct AuditVerdict {
    QString scope; ///< "workspace" or the case number
    bool intact = true;
    bool isChecked = true; ///< false: it could not be read, so nothing is known; never intact then
    qint64 entries = 0;
    Sha256 head;
    qint64 firstBad = 0;  ///< sequence of the first bad entry
    qint64 predating = 0; ///< records from before entries answered for them; checked since then only
    Error problem;
};

/// The action of the row that stands for entries of the review in a list that leaves them out.
inline const QString kReviewWithheld = u"review"_s;

struct AuditQuery {
    QString caseNumber; ///< empty: the workspace log
    QString text;       ///< in actor, action or subject; empty: all
    int offset = 0;
    int limit = 200; ///< newest first
};

} // namespace sl::casework
