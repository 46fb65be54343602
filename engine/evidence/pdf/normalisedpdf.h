// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace sl::evidence {

/// The same document with its objects in the order in which they are reached from the catalogue, the given
/// time as that of its creation, and nothing else of when or by which run it was written: the same document
/// gives the same bytes. Not for signed files. Errors: ReportInvalid.
[[nodiscard]] Result<QByteArray> normalisedPdf(const QByteArray& pdf, const QDateTime& createdAt);

} // namespace sl::evidence
