// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/records/gallerystate.h"
#include "engine/store/connection/database.h"

#include <QSet>

#include <optional>

namespace sl::store {

/// Portraits whose template was added, altered or removed after one state and up to another.
struct TemplateChanges {
    QSet<PortraitId> portraits;
    GalleryState upTo;
    bool complete = true; ///< `upTo` is the present state
};

/// The log of changes that triggers keep beside the templates: the last million are known.
class TemplateChangeRepository {
public:
    explicit TemplateChangeRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<GalleryState> state();
    /// At most `limit` changes. Empty when `earlier` is no state that this database went through, or lies too
    /// far back.
    [[nodiscard]] Result<std::optional<TemplateChanges>> after(const GalleryState& earlier,
                                                               const QString& packIdentity, int limit);

private:
    [[nodiscard]] Result<bool> wentThrough(const GalleryState& state);
    Database& m_database;
};

} // namespace sl::store
