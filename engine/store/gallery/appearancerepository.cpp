// SPDX-License-Identifier: Apache-2.0
#include "engine/store/gallery/appearancerepository.h"

#include "engine/store/connection/internal/rows.h"

namespace sl::store {

Status AppearanceRepository::put(const Appearance& appearance) {
    Statement put(m_database, u"INSERT OR REPLACE INTO appearances (person_id, case_number, search_id, "
                              "rank, at) VALUES (?, ?, ?, ?, ?)"_s);
    put.bind(appearance.person).bind(appearance.caseNumber).bind(appearance.search).bind(appearance.rank);
    return put.bind(appearance.at).run();
}

Result<QList<Appearance>> AppearanceRepository::ofPerson(PersonId person) {
    Statement query(m_database, u"SELECT person_id, case_number, search_id, rank, at FROM appearances "
                                "WHERE person_id = ? ORDER BY at DESC, case_number, search_id DESC"_s);
    query.bind(person);
    return readAll(query, [](const Statement& row) {
        return Appearance{.person = row.id<PersonId>(0),
                          .caseNumber = row.text(1),
                          .search = row.id<SearchId>(2),
                          .rank = row.number(3),
                          .at = row.time(4)};
    });
}

} // namespace sl::store
