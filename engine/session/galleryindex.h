// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/clock.h"
#include "engine/core/executor.h"
#include "engine/core/records/searchrecord.h"
#include "engine/core/result.h"
#include "engine/search/calibration.h"
#include "engine/search/gallerysearch.h"

#include <QBitArray>
#include <QMutex>
#include <QString>

#include <memory>
#include <vector>

namespace sl::store {
class Database;
}

namespace sl::session {

/// The gallery as a search sees it: index, calibration and what filters look at belong together. Immutable;
/// any thread.
class GallerySnapshot {
public:
    struct Exclusion {
        QBitArray persons; ///< for search::SearchRequest::excludedPersons; empty when nobody is left out
        int removed = 0;   ///< persons with a template that the filter leaves out
    };

    [[nodiscard]] const search::GallerySearch& search() const { return *m_search; }
    [[nodiscard]] const search::Calibration& calibration() const { return m_calibration; }
    [[nodiscard]] const Sha256& hash() const { return m_hash; } ///< SearchRecord::galleryHash
    [[nodiscard]] const QString& packIdentity() const { return m_packIdentity; }
    [[nodiscard]] int persons() const; ///< with a template of the pack
    [[nodiscard]] int templates() const;
    /// A record that lacks what the filter asks for (no sex, no year of birth) is left out.
    [[nodiscard]] Exclusion excludedBy(const SearchFilter& filter) const;

private:
    friend class GalleryIndex;
    struct Traits {
        PersonId person;
        int birthYear = 0;
        QString sex, agency;
    };
    std::unique_ptr<search::GallerySearch> m_search;
    search::Calibration m_calibration;
    Sha256 m_hash;
    QString m_packIdentity;
    std::vector<Traits> m_traits; ///< persons with a template, by id
};

/// Keeps the snapshot of the pack in use; reads the workspace database through a connection of its own.
/// Thread-safe; current() blocks while it loads, so call it from a worker.
class GalleryIndex {
public:
    /// `database` is the workspace's write connection and is only used on `writer`, to cache calibrations.
    GalleryIndex(SerialExecutor& writer, store::Database& database, std::shared_ptr<const Clock> clock);

    /// The pack in use: ModelPack::identity() and its template dimension. An empty identity: none.
    void setPack(const QString& packIdentity, int dimension);
    /// The snapshot to search, loaded when there is none. Errors: NoModelPack, GalleryEmpty, Cancelled, those
    /// of opening the database.
    [[nodiscard]] Result<std::shared_ptr<const GallerySnapshot>> current(const CancelToken& cancel = {});
    /// The snapshot if it is loaded, else null; never blocks on loading.
    [[nodiscard]] std::shared_ptr<const GallerySnapshot> loaded() const;
    /// After enrolment or removal: the next current() loads anew; snapshots given out stay as they are.
    void invalidate();

private:
    struct Pack {
        QString identity;
        int dimension = 0;
    };
    [[nodiscard]] Result<std::shared_ptr<const GallerySnapshot>> load(const Pack& pack,
                                                                      const CancelToken& cancel) const;
    [[nodiscard]] static Status readTraits(GallerySnapshot& snapshot, store::Database& reader,
                                           const std::vector<search::IndexEntry>& entries);
    [[nodiscard]] Status calibrate(GallerySnapshot& snapshot, store::Database& reader,
                                   const std::vector<search::IndexEntry>& trials,
                                   const CancelToken& cancel) const;

    SerialExecutor& m_writer;
    store::Database& m_database;
    const QString m_file;
    std::shared_ptr<const Clock> m_clock;
    QMutex m_loading;       ///< one load at a time
    mutable QMutex m_mutex; ///< guards what follows
    Pack m_pack;
    quint64 m_generation = 0; ///< raised by setPack() and invalidate()
    std::shared_ptr<const GallerySnapshot> m_current;
};

} // namespace sl::session
