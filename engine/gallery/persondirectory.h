// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/core/records/personrecord.h"
#include "engine/core/result.h"
#include "engine/store/connection/database.h"
#include "engine/workspace/index/traitkinds.h"

#include <QList>
#include <QStringList>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace sl::gallery {

/// Every person of the gallery in list order (external id, code units) with what the filters look at, 16
/// bytes each: with it a list of a million persons takes milliseconds, where the database would need seconds
/// for every letter typed. Immutable; any thread.
class PersonDirectory {
public:
    /// Blocking: about a second for a million persons. Errors: Cancelled, those of the store.
    [[nodiscard]] static Result<std::shared_ptr<const PersonDirectory>> read(store::Database& reader,
                                                                             const CancelToken& cancel);

    [[nodiscard]] QStringList agencies() const; ///< each once, in no order
    /// In list order; the query's text, `after` and limit are ignored. `among`: leaves out everybody
    /// else.
    [[nodiscard]] QList<PersonId> matching(const PersonQuery& query,
                                           const std::optional<QList<PersonId>>& among) const;

private:
    struct Entry {
        PersonId id;
        quint32 kind = 0;      ///< in m_kinds
        quint16 birthYear = 0; ///< 0: not recorded
    };
    static_assert(kLatestBirthYear <= std::numeric_limits<quint16>::max());

    std::vector<Entry> m_entries;
    workspace::TraitKinds m_kinds;
    qint64 m_highestId = 0;
};

} // namespace sl::gallery
