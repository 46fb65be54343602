// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/clock.h"
#include "engine/core/jobs/cancel.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/result.h"
#include "engine/search/calibration/calibration.h"
#include "engine/search/scan/gallerysearch.h"

#include <QBitArray>
#include <QMutex>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace sl::store {
class Database;
}

namespace sl::workspace {

class DatabaseThread;
class TraitsOnDemand;
class GalleryIndexKeeper;

/// A model pack as the gallery's templates know it.
struct GalleryPack {
    QString identity;  ///< ModelPack::identity(); empty: none
    int dimension = 0; ///< values of a template
    bool operator==(const GalleryPack&) const = default;
};

/// The hash that names a pack in gallery.idx and in a search: GallerySearch::pack().
[[nodiscard]] Sha256 packStamp(const QString& identity);

/// The gallery as a search sees it: index, calibration and the facts for filters belong together. Immutable;
/// any thread.
class GallerySnapshot {
public:
    struct Exclusion {
        QBitArray persons; ///< for search::SearchRequest::excludedPersons; empty when nobody is left out
        // persons with a template
        int removed = 0;               ///< persons whom the filter leaves out
        int unrecorded = 0;            ///< as in SearchRecord
        QList<FilterPartCounts> parts; ///< of each part that asks
    };

    [[nodiscard]] const search::GallerySearch& search() const { return *m_search; }
    [[nodiscard]] const search::Calibration& calibration() const { return m_calibration; }
    [[nodiscard]] const Sha256& hash() const { return m_hash; } ///< SearchRecord::galleryHash
    [[nodiscard]] const QString& packIdentity() const { return m_packIdentity; }
    [[nodiscard]] int persons() const; ///< with a template of the pack
    [[nodiscard]] int templates() const;
    /// Blocking: the first call with a filter reads the persons. Errors: those of the database.
    [[nodiscard]] Result<Exclusion> excludedBy(const PersonFilter& filter) const;

private:
    friend class GalleryIndex;
    std::shared_ptr<const search::GallerySearch> m_search;
    search::Calibration m_calibration;
    Sha256 m_hash;
    QString m_packIdentity;
    std::shared_ptr<TraitsOnDemand> m_traits;
};

/// Keeps the newest snapshot, over gallery.idx beside the workspace database; reads the database through
/// connections of its own. It asks which pack is in use each time. Thread-safe; current(),
/// expunge() and tidy() block, so call them from a worker.
class GalleryIndex {
public:
    /// Called while the index is written, on the thread that waits for it: templates or changes.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    /// `writer` is the workspace's, and caches calibrations; `packInUse` is called on any thread.
    GalleryIndex(DatabaseThread& writer, std::shared_ptr<const Clock> clock,
                 std::function<GalleryPack()> packInUse);
    ~GalleryIndex();

    /// The snapshot of `pack` to search, loaded when there is none. Errors: NoModelPack, PackChanged (another
    /// pack is in use, or came into use meanwhile), GalleryEmpty, Cancelled, PackMismatch, DiskFull,
    /// WriteFailed, those of opening the database.
    [[nodiscard]] Result<std::shared_ptr<const GallerySnapshot>>
    current(const GalleryPack& pack, const CancelToken& cancel = {}, const Progress& progress = {});
    /// The snapshot of `pack` if it is loaded, else null; never blocks on loading.
    [[nodiscard]] std::shared_ptr<const GallerySnapshot> loaded(const GalleryPack& pack) const;
    /// After enrolment, removal or a change of the pack: the next current() loads again; earlier
    /// snapshots stay as they are.
    void invalidate();
    /// After a removal was committed: when this returns, codes and templates of whoever was removed are no
    /// longer in gallery.idx. Implies invalidate(). Errors: WriteFailed, those of the database.
    [[nodiscard]] Status expunge();
    /// Gives back what the file does not use, if that is worth it; searches go on meanwhile.
    [[nodiscard]] Status tidy(const CancelToken& cancel = {});
    /// A search over `snapshot` found the index damaged: it is deleted, and the next current() writes it
    /// again.
    [[nodiscard]] Status discard(const std::shared_ptr<const GallerySnapshot>& snapshot);

private:
    [[nodiscard]] Result<std::shared_ptr<const GallerySnapshot>>
    load(const GalleryPack& pack, const CancelToken& cancel, const Progress& progress);
    [[nodiscard]] Status calibrate(GallerySnapshot& snapshot, store::Database& reader,
                                   const CancelToken& cancel) const;

    DatabaseThread& m_writer;
    const QString m_file;
    std::shared_ptr<const Clock> m_clock;
    const std::function<GalleryPack()> m_packInUse;
    QMutex m_loading;                             ///< one load at a time; guards m_keeper
    std::unique_ptr<GalleryIndexKeeper> m_keeper; ///< of gallery.idx
    mutable QMutex m_mutex;                       ///< guards what follows
    quint64 m_generation = 0;                     ///< raised by invalidate()
    std::shared_ptr<const GallerySnapshot> m_current;
};

} // namespace sl::workspace
