// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace/changelog.h"

#include "engine/store/connection/auditrepository.h"
#include "engine/store/rows/rowsources.h"

#include <algorithm>

namespace sl::workspace {
namespace {

const QString kSystem = QStringLiteral("system");

Result<qint64> lastSequence(store::Database& database) {
    const auto last = store::AuditRepository(database).last();
    if (!last)
        return fail(last);
    return *last ? (*last)->sequence : 0;
}

} // namespace

Result<ChangeLog> ChangeLog::start(store::Database& database, const Clock& clock) {
    auto rows = store::RowTracker::start(database);
    if (!rows)
        return fail(rows);
    return ChangeLog(database, clock, std::move(*rows));
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
    const auto last = lastSequence(m_database);
    if (!last)
        return fail(last);
    const qint64 sequence = *last + (m_entries.rend() - answers);
    if (const auto written = m_rows.writeSources(sequence); !written)
        return fail(written);
    const auto digest = store::RowSources(m_database).digestOf(sequence);
    if (!digest)
        return fail(digest);
    answers->entry.rows = *digest;
    return {};
}

Status ChangeLog::seal(const store::Transaction& transaction) {
    if (const auto signedRows = signRows(); !signedRows)
        return signedRows;
    evidence::AuditLog log(m_database, m_clock);
    for (const auto& [entry, key] : m_entries) {
        const auto appended = log.append(transaction, entry, key ? &*key : nullptr);
        if (!appended)
            return fail(appended);
    }
    m_entries.clear();
    return {};
}

Status signEarlierRows(store::Database& database, const Clock& clock) {
    store::RowSources sources(database);
    const auto areMissing = sources.areMissing();
    if (!areMissing)
        return fail(areMissing);
    if (!*areMissing)
        return {};
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    const auto last = lastSequence(database);
    if (!last)
        return fail(last);
    const auto lines = sources.writeAll(*last + 1);
    if (!lines)
        return fail(lines);
    const auto digest = sources.digestOf(*last + 1);
    if (!digest)
        return fail(digest);
    const auto appended = evidence::AuditLog(database, clock)
                              .append(*transaction, {kSystem,
                                                     evidence::AuditAction::RecordsPredate,
                                                     {},
                                                     {{QStringLiteral("rows"), *lines}},
                                                     *digest});
    if (!appended)
        return fail(appended);
    return transaction->commit();
}

} // namespace sl::workspace
