// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/result.h"
#include "engine/workspace/users/actor.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sl::casework {

class CaseCore;

/// One page of a report as a picture.
struct PagePicture {
    int page = 1; ///< from 1
    QByteArray png;
};

/// Writes pictures of a report's pages to a folder, with an entry in the case's log that names each file and
/// its hash. Blocking: called on a pool thread.
class PageExport {
public:
    explicit PageExport(CaseCore& core) : m_core(core) {}

    /// Writes "NAME page 3.png" for each page, and their SHA-256 to "NAME SHA256SUMS.txt" in the form that
    /// sha256sum checks. Replaces nothing. Gives the names of the pictures. The signed entry is committed
    /// before the first file is written; what could not be written is told in the log too. Errors: those of
    /// ReviewService::mayLookAt() and AuditService::requireIntact(), InvalidArgument (no page, or `name`
    /// is a path), ExportRefused (the folder lies in the workspace or the case), AlreadyExists, WriteFailed,
    /// DiskFull.
    [[nodiscard]] Result<QStringList> write(const workspace::Actor& actor, SearchId search,
                                            const QList<PagePicture>& pages, const QString& folder,
                                            const QString& name);

private:
    struct File {
        QString name;
        QByteArray bytes;
    };
    [[nodiscard]] Status checkFolder(const QString& folder, const QList<File>& files);
    [[nodiscard]] Status record(const workspace::Actor& actor, SearchId search, const QString& folder,
                                const QList<File>& files);
    [[nodiscard]] Status recordFailure(const QString& folder, const Error& problem);

    CaseCore& m_core;
};

} // namespace sl::casework
