// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/tamper/attacks.h"

#include "engine/evidence/audit/auditlog.h"
#include "engine/store/connection/auditrepository.h"
#include "engine/store/connection/transaction.h"
#include "engine/store/rows/rowsources.h"
#include "engine/store/rows/rowtracker.h"
#include "tests/engine/tamper/tampering.h"

#include <QDir>
#include <QFile>

#include <tuple>

namespace sl::test {
namespace {

using namespace Qt::StringLiterals;
using evidence::AuditAction;

std::function<void(const Scene&)> inCase(const QStringList& statements) {
    return [statements](const Scene& scene) {
        Tampering hand(scene.ofCase());
        for (const auto& statement : statements)
            hand.run(statement);
    };
}

std::function<void(const Scene&)> inOwn(const QStringList& statements) {
    return [statements](const Scene& scene) {
        Tampering hand(scene.own());
        for (const auto& statement : statements)
            hand.run(statement);
    };
}

/// The last row goes, and its line loses its salt, which nobody signs.
std::function<void(const Scene&)> deleteForgotten(const QString& table) {
    return inCase({u"DELETE FROM %1 WHERE id = (SELECT max(id) FROM %1)"_s.arg(table),
                   u"UPDATE row_sources SET salt = NULL WHERE record = '%1' AND sequence = "
                   "(SELECT max(sequence) FROM row_sources WHERE record = '%1')"_s.arg(table)});
}

void put(const QString& from, const QString& to) {
    for (const auto& rest : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(to + rest);
    QFile::copy(from, to);
}

void swapCases(const Scene& scene) {
    QFile::rename(scene.ofCase(1), scene.folder + u"/aside"_s);
    QFile::rename(scene.ofCase(2), scene.ofCase(1));
    QFile::rename(scene.folder + u"/aside"_s, scene.ofCase(2));
}

/// A row, its line and every hash behind it, made to agree again; only the keys are missing.
void forgeConsistently(const Scene& scene) {
    Tampering hand(scene.ofCase());
    const auto sequence =
        hand.value(u"SELECT max(sequence) FROM row_sources WHERE record = 'answers'"_s).toLongLong();
    hand.run(u"UPDATE answers SET step = -step WHERE id = (SELECT max(id) FROM answers)"_s);
    hand.run(u"UPDATE row_sources SET digest = randomblob(32) WHERE record = 'answers' AND sequence = ?"_s,
             {sequence});
    const auto database = store::Database::open(scene.ofCase());
    auto records = store::AuditRepository(**database).range(sequence, 1000);
    Sha256 previous = records->first().previous;
    for (auto& record : *records) {
        record.rows = *store::RowSources(**database).digestOf(record.sequence);
        record.previous = previous;
        previous = record.hash = evidence::auditHash(record);
        hand.run(u"UPDATE audit SET rows = ?, previous = ?, hash = ? WHERE sequence = ?"_s,
                 {record.rows.isNull() ? QVariant() : record.rows.hex(), record.previous.hex(),
                  record.hash.hex(), record.sequence});
    }
}

/// As the program writes what it does by itself: with the right line and hashes, but no key.
std::function<void(const Scene&)> coverUnsigned(AuditAction action) {
    return [action](const Scene& scene) {
        const Tampering hand(scene.ofCase()); // no trigger is in the way
        const auto database = store::Database::open(scene.ofCase());
        auto transaction = store::Transaction::begin(**database);
        auto rows = store::RowTracker::start(**database);
        std::ignore = (*database)->execute(
            u"UPDATE answers SET step = -step WHERE id = (SELECT max(id) FROM answers)"_s);
        const auto last = store::AuditRepository(**database).last();
        const qint64 sequence = (*last)->sequence + 1;
        std::ignore = rows->writeSources(sequence);
        evidence::AuditEntry entry{u"system"_s, action, {}, {}};
        entry.rows = *store::RowSources(**database).digestOf(sequence);
        const SystemClock clock;
        std::ignore = evidence::AuditLog(**database, clock).append(*transaction, entry);
        std::ignore = transaction->commit();
    };
}

} // namespace

QList<Attack> attacks() {
    const auto lastEntries = u"DELETE FROM %1 WHERE sequence > (SELECT max(sequence) - 4 FROM audit)"_s;
    return {
        {"a row deleted", "1", inCase({u"DELETE FROM answers WHERE id = (SELECT max(id) FROM answers)"_s})},
        {"the newest answer deleted and its line forgotten", "1", deleteForgotten(u"answers"_s)},
        {"the outcome deleted and its line forgotten", "1", deleteForgotten(u"outcomes"_s)},
        {"the table of lines dropped", "1", inCase({u"DROP TABLE row_sources"_s})},
        {"a row inserted", "1",
         inCase({u"INSERT INTO outcomes SELECT id + 1, search_id, kind, leads, awaits_third, grounds, "
                 "reached_at FROM outcomes ORDER BY id DESC LIMIT 1"_s})},
        {"a row with a line of its own inserted", "1",
         inCase({u"INSERT INTO outcomes SELECT id + 1, search_id, kind, leads, awaits_third, grounds, "
                 "reached_at FROM outcomes ORDER BY id DESC LIMIT 1"_s,
                 u"INSERT INTO row_sources SELECT (SELECT max(sequence) FROM audit), record, "
                 "CAST(row + 1 AS TEXT), digest, fields, salt FROM row_sources WHERE record = 'outcomes' "
                 "ORDER BY sequence DESC LIMIT 1"_s})},
        {"two rows exchanged", "1",
         inCase({u"UPDATE answers SET id = -id WHERE id IN (1, 2)"_s,
                 u"UPDATE answers SET id = 3 + id WHERE id IN (-1, -2)"_s})},
        {"a table emptied", "1", inCase({u"DELETE FROM reports"_s})},
        {"a table replaced by a view", "1",
         inCase({u"ALTER TABLE outcomes RENAME TO old"_s, u"CREATE VIEW outcomes AS SELECT * FROM old"_s})},
        {"bytes moved between columns", "1",
         inCase({u"UPDATE case_info SET title = offence_type, offence_type = title"_s})},
        {"a text as a blob", "1", inCase({u"UPDATE case_info SET title = CAST(title AS BLOB)"_s})},
        {"a log emptied", "1", inCase({u"DELETE FROM audit"_s})},
        {"a log emptied with its lines", "1", inCase({u"DELETE FROM audit"_s, u"DELETE FROM row_sources"_s})},
        {"a log cut at its end", "1",
         inCase({lastEntries.arg(u"row_sources"_s), lastEntries.arg(u"audit"_s)})},
        {"a log cut at its start", "1",
         inCase(
             {u"DELETE FROM audit WHERE sequence < 4"_s, u"DELETE FROM row_sources WHERE sequence < 4"_s})},
        {"all lines deleted", "1", inCase({u"DELETE FROM row_sources"_s, u"UPDATE audit SET rows = NULL"_s})},
        {"a line altered", "1",
         inCase({u"UPDATE row_sources SET digest = randomblob(32) WHERE record = 'answers'"_s})},
        {"a salt given to an older line", "1",
         inCase({u"UPDATE row_sources SET salt = randomblob(16) WHERE salt IS NULL"_s})},
        {"a row, its line and the log, without the keys", "1", forgeConsistently},
        {"a row covered by an entry that nobody signed", "1", coverUnsigned(AuditAction::RecordsChanged)},
        {"a row covered as if it were older", "1", coverUnsigned(AuditAction::RecordsPredate)},
        {"a case put back to an older state", "1",
         [](const Scene& scene) { put(scene.earlierCase, scene.ofCase()); }},
        {"a case of another workspace", "1",
         [](const Scene& scene) { put(scene.foreignCase, scene.ofCase()); }},
        {"two cases exchanged", "1", swapCases},
        {"the workspace put back to an older state", "workspace",
         [](const Scene& scene) { put(scene.earlierOwn, scene.own()); }},
        {"the workspace's log emptied", "workspace",
         inOwn({u"DELETE FROM audit"_s, u"DELETE FROM row_sources"_s})},
        {"the workspace's log but for its first entry", "workspace",
         inOwn({u"DELETE FROM audit WHERE sequence > 1"_s, u"DELETE FROM row_sources WHERE sequence > 1"_s})},
        {"more roles", "workspace", inOwn({u"UPDATE users SET roles = 15 WHERE login = 'bob'"_s})},
        {"a disabled user enabled", "workspace", inOwn({u"UPDATE users SET disabled_at = NULL"_s})},
        {"a user inserted", "workspace",
         inOwn({u"INSERT INTO users SELECT 99, 'ghost', full_name, roles, certificate, key_store, "
                "authority_store, created_at, NULL, NULL FROM users WHERE login = 'ruiz'"_s})},
        {"two portraits' pictures exchanged", "workspace",
         inOwn({u"UPDATE portraits SET sha256 = CASE id WHEN 1 THEN (SELECT sha256 FROM portraits WHERE id = "
                u"2) "
                "ELSE (SELECT sha256 FROM portraits WHERE id = 1) END WHERE id IN (1, 2)"_s})},
        {"a template overwritten", "workspace",
         inOwn({u"UPDATE templates SET float32 = (SELECT float32 FROM templates WHERE portrait_id = 1) "
                "WHERE portrait_id = 2"_s})},
        {"a case removed altogether", "workspace",
         [](const Scene& scene) {
             Tampering(scene.own()).run(u"DELETE FROM cases WHERE number = '2'"_s);
             QDir(scene.folder + u"/cases/2"_s).removeRecursively();
         }},
        {"a case removed altogether, its line forgotten", "workspace",
         [](const Scene& scene) {
             inOwn({u"DELETE FROM cases WHERE number = '2'"_s,
                    u"UPDATE row_sources SET salt = NULL WHERE record = 'cases' AND sequence = "
                    "(SELECT max(sequence) FROM row_sources WHERE record = 'cases')"_s})(scene);
             QDir(scene.folder + u"/cases/2"_s).removeRecursively();
         }},
    };
}

} // namespace sl::test
