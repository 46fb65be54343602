// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/searchrecord.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/index/traitkinds.h"

#include <QBitArray>

#include <QMutex>

#include <memory>
#include <vector>

namespace sl::workspace {

/// The effect of a filter on a gallery; the bits are PersonId::value.
struct FilterEffect {
    struct Part {
        FilterPart part;
        QBitArray differ, unrecorded; ///< as in FilterPartCounts
    };

    QBitArray leftOut;       ///< and ids that nobody has
    QBitArray unrecorded;    ///< as in SearchRecord
    std::vector<Part> parts; ///< those that ask
};

/// The facts that filters compare, of every person of the gallery: six bytes each. Immutable.
class GalleryTraits {
public:
    [[nodiscard]] static Result<GalleryTraits> read(store::Database& reader);

    [[nodiscard]] FilterEffect effectOf(const PersonFilter& filter) const;

private:
    static constexpr quint32 kNobody = 0; ///< stands for an id that nobody has

    TraitKinds m_kinds;
    std::vector<quint32> m_kindOf;      ///< by id: the number in m_kinds plus one, or kNobody
    std::vector<quint16> m_birthYearOf; ///< by id; 0: not recorded
};

/// Traits that are read when a filter first asks for them. Thread-safe.
class TraitsOnDemand {
public:
    explicit TraitsOnDemand(QString databaseFile) : m_file(std::move(databaseFile)) {}
    /// Blocking. Errors: those of the database.
    [[nodiscard]] Result<std::shared_ptr<const GalleryTraits>> read();

private:
    const QString m_file;
    QMutex m_mutex;
    std::shared_ptr<const GalleryTraits> m_traits;
};

} // namespace sl::workspace
