// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundlefault.h"
#include "engine/core/jobs/cancel.h"
#include "engine/core/sha256.h"

#include <QHash>
#include <QList>

namespace sl::bundle {

/// A bag of strangers: follows no link, opens nothing but files that are in the folder and in a manifest, and
/// reads files of any size in pieces. Blocking.
class BagReader {
public:
    static constexpr qsizetype kMostFiles = 20'000;
    static constexpr qint64 kLargestManifest = 8LL * 1024 * 1024;
    static constexpr qint64 kLargestFile = 4LL * 1024 * 1024 * 1024;
    static constexpr qint64 kLargestTotal = 256LL * 1024 * 1024 * 1024;

    /// Errors: NotFound (no such folder), InvalidArgument (a folder without bagit.txt; a link).
    [[nodiscard]] static Result<BagReader> open(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Whether manifests and files are one another's, byte for byte, and bag-info.txt tells the right size.
    /// Of a folder with more than a bundle may have nothing is read.
    /// Errors: Cancelled.
    [[nodiscard]] Result<QList<BundleFault>> check(const CancelToken& cancel = {}) const;

    [[nodiscard]] bool holds(const QString& path) const { return m_hashes.contains(path); }
    [[nodiscard]] QStringList paths() const; ///< that the manifests name, in order
    [[nodiscard]] Sha256 hashOf(const QString& path) const { return m_hashes.value(path); }
    /// All bytes of a file, which have the hash in its manifest. Errors: NotFound (no manifest names it, or
    /// it is not there), FileUnreadable (a link, no file, larger than `most`), MediaAltered.
    [[nodiscard]] Result<QByteArray> read(const QString& path, qint64 most) const;

private:
    explicit BagReader(QString folder) : m_folder(std::move(folder)) {}
    void readManifest(const QString& name, bool ofPayload);
    void walk();
    [[nodiscard]] bool isPlain(const QString& path) const;
    [[nodiscard]] QString placeOf(const QString& path) const { return m_folder + u'/' + path; }
    [[nodiscard]] Result<QByteArray> bytesOf(const QString& path, qint64 most) const;
    void checkInfo(QList<BundleFault>& faults) const;

    QString m_folder;
    QHash<QString, Sha256> m_hashes; ///< by path; of both manifests
    QHash<QString, qint64> m_sizes;  ///< of the files that are there
    QList<BundleFault> m_faults;     ///< found before a byte of the files is read
};

} // namespace sl::bundle
