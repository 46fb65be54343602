// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/changelog.h"

#include "engine/store/connection/auditrepository.h"
#include "engine/store/rows/rowsources.h"

#include <algorithm>

namespace sl::workspace {
namespace {

const QString kSystem = u"system"_s;

Result<qint64> lastSequence(store::Database& database) {
    SL_TRY(const auto last, store::AuditRepository(database).last());
    return last ? last->sequence : 0;
}

} // namespace

Result<ChangeLog> ChangeLog::start(store::Database& database, const Clock& clock) {
    SL_TRY(auto rows, store::RowTracker::start(database));
    return ChangeLog(database, clock, std::move(rows));
}

void ChangeLog::add(evidence::AuditEntry entry, std::optional<evidence::SigningKey> key) {
    m_entries.push_back({std::move(entry), std::move(key)});
}

Status ChangeLog::signRows() {
    if (m_rows.isEmpty())
        return {};
    if (m_entries.empty())
        add({kSystem, evidence::AuditAction::RecordsChanged, {}, {}}, std::nullopt);
    auto answers = std::find_if(m_entries.rbegin(), m_entries.rend(),
                                [](const Pending& pending) { return pending.key.has_value(); });
    if (answers == m_entries.rend())
        answers = m_entries.rbegin();
    SL_TRY(const auto last, lastSequence(m_database));
    const qint64 sequence = last + (m_entries.rend() - answers);
    SL_CHECK(m_rows.writeSources(sequence));
    SL_TRY(answers->entry.rows, store::RowSources(m_database).digestOf(sequence));
    return {};
}

Status ChangeLog::seal(const store::Transaction& transaction) {
    SL_CHECK(signRows());
    evidence::AuditLog log(m_database, m_clock);
    for (const auto& [entry, key] : m_entries)
        SL_CHECK(log.append(transaction, entry, key ? &*key : nullptr));
    m_entries.clear();
    return {};
}

Status signEarlierRows(store::Database& database, const Clock& clock) {
    store::RowSources sources(database);
    SL_TRY(const bool areMissing, sources.areMissing());
    if (!areMissing)
        return {};
    SL_TRY(auto transaction, store::Transaction::begin(database));
    SL_TRY(const auto last, lastSequence(database));
    SL_TRY(const auto lines, sources.writeAll(last + 1));
    SL_TRY(const auto digest, sources.digestOf(last + 1));
    SL_CHECK(evidence::AuditLog(database, clock)
                 .append(transaction,
                         {kSystem, evidence::AuditAction::RecordsPredate, {}, {{u"rows"_s, lines}}, digest}));
    return transaction.commit();
}

} // namespace sl::workspace
