// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/database.h"

namespace sl::store {

/// While it lives, everything that is read is the state of the moment when it was taken, whatever others
/// commit. For connections that no other task reads.
class Snapshot {
public:
    /// Errors: DatabaseFailed (one is taken already), those of the store.
    [[nodiscard]] static Result<Snapshot> take(Database& database);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Database& database) : m_database(&database) {}
    Database* m_database; ///< null once moved from
};

} // namespace sl::store
