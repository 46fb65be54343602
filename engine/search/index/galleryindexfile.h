// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/search/index/indexformat.h"
#include "engine/search/scan/gallerysearch.h"

#include <QSet>

#include <functional>
#include <memory>
#include <span>

namespace sl::search {

class MappedRows;

/// The next templates of the gallery, in any number; none: that was all.
using EntrySource = std::function<Result<std::vector<IndexEntry>>()>;

/// gallery.idx: the gallery's templates on disk, ready to be searched as soon as the file is mapped. A cache
/// of the database: when open() says IndexDamaged, rebuild() it; when stamp() is of an earlier state,
/// change() it. After a crash or a failed write the index is the old or the new one, never a mix. Searches
/// given out stay valid, and answer for the state they were given out at, while the index is changed.
/// Changes: one thread at a time, one process.
class GalleryIndexFile {
public:
    /// Errors: NotFound, IndexDamaged (also when it is of another pack: detail says so), FileUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<GalleryIndexFile>> open(const QString& path,
                                                                        const Sha256& pack, int dimension);
    /// Writes a new index and puts it in the place of the old one in the end. `progress` is told how many
    /// templates are written. Errors: Cancelled, those of the source, PackMismatch, InvalidArgument,
    /// DiskFull, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<GalleryIndexFile>>
    rebuild(const QString& path, const IndexStamp& stamp, const EntrySource& source,
            const std::function<void(qint64)>& progress = {}, const CancelToken& cancel = {});
    ~GalleryIndexFile();

    [[nodiscard]] const IndexStamp& stamp() const;
    /// `threads` 0: as many as the processor has.
    [[nodiscard]] std::unique_ptr<GallerySearch> search(int threads = 0) const;

    /// Removes the templates of the portraits `gone`, then adds new ones, in one step. From then on no search
    /// finds what is gone; it leaves the file with the next compact(). `state` and `gallery` are those after
    /// the change. Errors: as for rebuild, IndexDamaged.
    [[nodiscard]] Status change(const QSet<PortraitId>& gone, std::span<const IndexEntry> added,
                                const GalleryState& state, const Sha256& gallery);
    /// Rewrites the file without removed templates and unused space: after an expungement.
    [[nodiscard]] Status compact(const CancelToken& cancel = {});
    [[nodiscard]] qint64 removedTemplates() const;
    [[nodiscard]] qint64 unusedBytes() const; ///< that compact() would give back, beside removed templates
    [[nodiscard]] Status checkAll() const;    ///< reads every byte. Errors: IndexDamaged

private:
    GalleryIndexFile(QString path, std::shared_ptr<const MappedRows> rows);
    [[nodiscard]] Status reload();

    QString m_path;
    std::shared_ptr<const MappedRows> m_rows;
};

} // namespace sl::search
