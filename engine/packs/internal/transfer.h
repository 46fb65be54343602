// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"
#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QCryptographicHash>
#include <QFile>

namespace sl::packs {

/// Reports the bytes of many files as one progress of the job.
class ByteProgress {
public:
    explicit ByteProgress(Job& job) : m_job(job) {}

    void expect(qint64 bytes); ///< adds to the total
    void add(qint64 bytes, const QString& name);
    /// Waits while the job is paused. Errors: Cancelled.
    [[nodiscard]] Status goOn() const;

private:
    Job& m_job;
    qint64 m_expected = 0;
};

/// A new file that is hashed while it is written and never grows beyond `limit` bytes.
class LimitedFile {
public:
    /// `name` is what errors and progress call it.
    LimitedFile(const QString& path, QString name, qint64 limit, ByteProgress& progress);

    /// Errors: WriteFailed, AlreadyExists.
    [[nodiscard]] Status open();
    /// Errors: Cancelled, DiskFull, WriteFailed, `tooLarge` (with the limit) when it would grow beyond it.
    [[nodiscard]] Status write(const char* bytes, qint64 count, ErrorCode tooLarge);
    /// The finished file, synced to disk. Errors: DiskFull, WriteFailed.
    [[nodiscard]] Result<Sha256> close();

private:
    [[nodiscard]] tl::unexpected<Error> writeFailed() const;

    QFile m_file;
    QString m_name;
    qint64 m_limit;
    qint64 m_written = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    ByteProgress& m_progress;
};

/// Copies a file of this machine. Errors: NotFound, FileUnreadable, FileIsDirectory, those of LimitedFile
/// (ModelPackInvalid when it is over `limit`).
[[nodiscard]] Result<Sha256> copyFile(const QString& from, const QString& to, qint64 limit,
                                      ByteProgress& progress);

} // namespace sl::packs
