// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/snapshot.h"

#include <tuple>
#include <utility>

namespace sl::store {

Result<Snapshot> Snapshot::take(Database& database) {
    SL_CHECK(database.execute(u"BEGIN"_s));
    Snapshot taken(database);
    // SQLite chooses the moment when it first reads
    SL_CHECK(database.integer(u"SELECT count(*) FROM sqlite_master"_s));
    return taken;
}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

/// Nothing was written, so nothing is lost when ending it fails.
Snapshot::~Snapshot() {
    if (m_database)
        std::ignore = m_database->execute(u"ROLLBACK"_s);
}

} // namespace sl::store
