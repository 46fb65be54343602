// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sl::evidence {

/// The contents of small files that are attached to a PDF under names that end so. Errors: ReportInvalid.
[[nodiscard]] Result<QList<QByteArray>> attachmentsOf(const QByteArray& pdf, const QString& ending);

} // namespace sl::evidence
