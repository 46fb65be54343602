// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/future.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace sl::widgets {

/// Draws pages (from 0) of a PDF at 300 dots per inch and writes them into `folder` as "NAME page 3.png",
/// with their SHA-256 in "NAME SHA256SUMS.txt", in the form that sha256sum checks; gives the names of the
/// pictures. Replaces nothing. `records`: folders that take no exports, links followed. On Qt's global pool.
/// Errors: InvalidArgument (the folder lies in one of them), AlreadyExists, WriteFailed, ReportInvalid.
[[nodiscard]] Future<QStringList> writePagePictures(const QByteArray& pdf, const QList<int>& pages,
                                                    const QString& folder, const QString& name,
                                                    const QStringList& records);

} // namespace sl::widgets
