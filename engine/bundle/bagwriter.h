// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bagfile.h"
#include "engine/core/jobs/job.h"

namespace sl::bundle {

/// A folder as RFC 8493 describes a bag (BagIt 1.0) with SHA-256 manifests. The same files give the same
/// bytes, but for the date in bag-info.txt and the line of it in the tag manifest. Blocking.
class BagWriter {
public:
    /// `files`: payload, and files for whoever opens the folder. Their order does not matter.
    BagWriter(QList<BagFile> files, const BagInfo& info);

    /// manifest-sha256.txt, which names each file of the payload with its hash.
    [[nodiscard]] const QByteArray& manifest() const { return m_manifest; }
    [[nodiscard]] qsizetype count() const { return m_files.size(); }

    /// Makes `folder`, which must not be there, with all files or none; each is synced. It is filled beside
    /// its place, with the ending ".part", and renamed; the error tells when that could not be removed. The
    /// job counts the files.
    /// Errors: AlreadyExists, WriteFailed, DiskFull, Cancelled, MediaAltered (not the bytes of that hash),
    /// those of BagFile::read.
    [[nodiscard]] Status write(const QString& folder, Job& job) const;

private:
    [[nodiscard]] Status fill(const QString& folder, Job& job) const;
    QList<BagFile> m_files; ///< the tag manifest last
    QByteArray m_manifest;
};

} // namespace sl::bundle
