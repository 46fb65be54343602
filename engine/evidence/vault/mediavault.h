// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/sha256.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sl::evidence {

class IncomingFile;

/// Content-addressed store of sealed files: root/ab/<sha256>[suffix], read-only, written through a temporary
/// file and rename, synced to disk before seal() returns. Any thread; any number of vaults on one root.
class MediaVault {
public:
    explicit MediaVault(QString root, QString suffix = {});

    struct Sealed {
        Sha256 sha256;
        qint64 bytes = 0;
        bool wasThere = false; ///< the same bytes had been sealed before
    };

    /// Hashes and copies the file at `path`, read once. Errors: NotFound, FileIsDirectory, FileUnreadable
    /// (also pipes and devices), FileEmpty, DiskFull, WriteFailed, MediaAltered (sealed before, and changed
    /// since).
    [[nodiscard]] Result<Sealed> seal(const QString& path) const;
    /// Errors: FileEmpty, DiskFull, WriteFailed, MediaAltered.
    [[nodiscard]] Result<Sealed> sealBytes(const QByteArray& bytes) const;
    /// The bytes, checked against the hash. Errors: MediaMissing, FileUnreadable, MediaAltered.
    [[nodiscard]] Result<QByteArray> read(const Sha256& sha256) const;
    [[nodiscard]] QString pathOf(const Sha256& sha256) const;
    /// Hashes of the files whose hash begins with these two hex digits; of all files when empty.
    [[nodiscard]] QList<Sha256> sealed(const QString& digits = {}) const;
    [[nodiscard]] Status remove(const Sha256& sha256) const; ///< expungement of portraits only
    /// Removes files that a killed process left unfinished; gives their number. Only while nobody else seals
    /// into this root: when the workspace or case has just been locked. Errors: WriteFailed.
    [[nodiscard]] Result<int> removeLeftovers() const;

private:
    [[nodiscard]] Result<Sealed> place(IncomingFile file, const Sealed& sealed) const;

    QString m_root, m_suffix;
};

} // namespace sl::evidence
