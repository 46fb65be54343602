// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/sha256.h"
#include "engine/store/connection/database.h"

#include <QByteArray>
#include <QList>

namespace sl::store {

/// Small pictures of portraits in the workspace's cache database, which may be lost at any time.
class ThumbnailRepository {
public:
    static constexpr int kKept = 100'000; ///< more drop the oldest

    struct Key {
        PortraitId portrait;
        Sha256 sha256; ///< of the portrait's file: a thumbnail of another file is not found
        int side = 0;  ///< in pixels
    };

    explicit ThumbnailRepository(Database& database, int kept = kKept) : m_database(database), m_kept(kept) {}

    [[nodiscard]] Result<QByteArray> find(const Key& key); ///< NotFound
    [[nodiscard]] Status put(const Key& key, const QByteArray& jpeg);
    [[nodiscard]] Status removeAll(PortraitId portrait); ///< of every side

private:
    Database& m_database;
    int m_kept;
};

} // namespace sl::store
