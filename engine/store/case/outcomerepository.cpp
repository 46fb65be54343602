// SPDX-License-Identifier: Apache-2.0
#include "engine/store/case/outcomerepository.h"

#include "engine/core/records/names.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns = u"search_id, kind, leads, awaits_third, grounds, reached_at"_s;
const QString kSelect = u"SELECT %1, id FROM outcomes WHERE search_id = ? "_s.arg(kColumns);

OutcomeRecord readOutcome(const Statement& row) {
    OutcomeRecord outcome{.search = row.id<SearchId>(0),
                          .kind = enumOf<OutcomeKind>(row.text(1), kOutcomeNames),
                          .leads = {},
                          .awaitsThird = row.flag(3),
                          .grounds = row.text(4),
                          .reachedAt = row.time(5),
                          .id = row.id<OutcomeId>(6)};
    for (const auto& lead : row.array(2))
        outcome.leads.append(CandidateId{lead.toInteger()});
    return outcome;
}

} // namespace

Status OutcomeRepository::append(const OutcomeRecord& outcome) {
    QJsonArray leads;
    for (const CandidateId lead : outcome.leads)
        leads.append(lead.value);
    Statement insert(m_database, u"INSERT INTO outcomes (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
    insert.bind(outcome.search).bind(outcomeName(outcome.kind)).bind(leads);
    return insert.bind(outcome.awaitsThird).bind(outcome.grounds).bind(outcome.reachedAt).run();
}

Result<std::optional<OutcomeRecord>> OutcomeRepository::latest(SearchId search) {
    Statement query(m_database, kSelect + u"ORDER BY id DESC LIMIT 1"_s);
    query.bind(search);
    return readFirst(query, readOutcome);
}

Result<QList<OutcomeRecord>> OutcomeRepository::history(SearchId search) {
    Statement query(m_database, kSelect + u"ORDER BY id"_s);
    query.bind(search);
    return readAll(query, readOutcome);
}

} // namespace sl::store
