// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sl::evidence {

/// The contents of small files that are attached to a PDF, by the end of their names. Errors: ReportInvalid.
[[nodiscard]] Result<QList<QByteArray>> attachmentsOf(const QByteArray& pdf, const QString& ending);

} // namespace sl::evidence
