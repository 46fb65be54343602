// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustmentrecord.h"
#include "engine/store/connection/database.h"

namespace sl::store {

// The steps on the pictures of one answer.

/// Expects a transaction. Errors: NotPermitted (the examination is submitted).
[[nodiscard]] Status insertAdjustments(Database& database, qint64 answer,
                                       const QList<AdjustedPicture>& pictures);
/// The probe's pictures first, then by file.
[[nodiscard]] Result<QList<AdjustedPicture>> adjustmentsOf(Database& database, qint64 answer);

} // namespace sl::store
