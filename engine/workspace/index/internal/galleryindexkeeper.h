// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/search/index/galleryindexfile.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/index/galleryindex.h"

#include <functional>
#include <memory>

namespace sl::workspace {

/// Keeps gallery.idx up to date with the workspace database. Blocking; one thread at a time.
///
/// The index says which state of the gallery it is of, down to the change (GalleryState). Present: used as it
/// is. An earlier state of this database: the changes since are applied. Anything else (missing, damaged, of
/// another pack, of a history that is not this database's): rewritten from the database. A crash anywhere
/// leaves an index of the old or the new state, and the next call continues from there.
class GalleryIndexKeeper {
public:
    using Progress = GalleryIndex::Progress;

    explicit GalleryIndexKeeper(QString file) : m_file(std::move(file)) {}

    /// Brings the index to the state that `reader` sees; a read transaction is open there. Errors: Cancelled,
    /// PackMismatch, InvalidArgument, DiskFull, WriteFailed, those of the database.
    [[nodiscard]] Status follow(store::Database& reader, const GalleryPack& pack, const Progress& progress,
                                const CancelToken& cancel);
    /// TemplateRepository::galleryHash() of the state followed to; read from the index when it is known
    /// there.
    [[nodiscard]] Result<Sha256> galleryHash(store::Database& reader, const GalleryPack& pack);
    /// Over the state followed to; stays valid, and as it is, while the index moves on.
    [[nodiscard]] std::unique_ptr<search::GallerySearch> search() const { return m_index->search(); }

    /// Writes the index without what was removed, if anything was or if the file is more than half unused.
    /// True when it did. Errors: Cancelled, DiskFull, WriteFailed, IndexDamaged.
    [[nodiscard]] Result<bool> compact(const CancelToken& cancel);
    /// Nothing of a template that `reader` does not see is in the file any more when this returns: what is
    /// gone is taken out of the index, or the index deleted when that does not go. Errors: WriteFailed (not
    /// deleted).
    [[nodiscard]] Status expunge(store::Database& reader, const GalleryPack& pack);
    [[nodiscard]] Status discard(); ///< deletes the index

private:
    void openFor(const GalleryPack& pack);
    [[nodiscard]] Result<bool> catchUp(store::Database& reader, const GalleryPack& pack,
                                       const GalleryState& present, const Progress& progress,
                                       const CancelToken& cancel);
    [[nodiscard]] Status rebuild(store::Database& reader, const GalleryPack& pack,
                                 const GalleryState& present, const Progress& progress,
                                 const CancelToken& cancel);

    const QString m_file;
    std::unique_ptr<search::GalleryIndexFile> m_index;
};

} // namespace sl::workspace
