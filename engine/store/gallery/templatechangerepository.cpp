// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/templatechangerepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Result<GalleryState> TemplateChangeRepository::state() {
    Statement query(m_database, u"SELECT sequence, mark FROM template_changes "
                                "ORDER BY sequence DESC LIMIT 1"_s);
    return readOne(query, m_database.file(), [](const Statement& row) {
        return GalleryState{row.integer(0), row.integer(1)};
    });
}

Result<bool> TemplateChangeRepository::wentThrough(const GalleryState& state) {
    Statement query(m_database, u"SELECT count(*) FROM template_changes WHERE sequence = ? AND mark = ?"_s);
    query.bind(state.change).bind(state.mark);
    return readCount(query).map([](int count) { return count > 0; });
}

Result<std::optional<TemplateChanges>>
TemplateChangeRepository::after(const GalleryState& earlier, const QString& packIdentity, int limit) {
    SL_TRY(const auto known, wentThrough(earlier));
    if (!known)
        return std::optional<TemplateChanges>();
    Statement query(m_database, u"SELECT sequence, mark, portrait_id, pack_id = (SELECT id FROM packs "
                                "WHERE identity = ?) FROM template_changes WHERE sequence > ? "
                                "ORDER BY sequence LIMIT ?"_s);
    query.bind(packIdentity).bind(earlier.change).bind(limit);
    TemplateChanges changes{{}, earlier, true};
    int count = 0;
    const auto read = readEach(query, [&](const Statement& row) {
        ++count;
        changes.upTo = {row.integer(0), row.integer(1)};
        if (row.flag(3))
            changes.portraits.insert(row.id<PortraitId>(2));
        return true;
    });
    if (!read)
        return fail(read);
    changes.complete = count < limit;
    return changes;
}

} // namespace sl::store
