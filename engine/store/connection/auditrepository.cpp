// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/auditrepository.h"

#include "engine/core/canonicaljson.h"
#include "engine/store/connection/internal/rows.h"

namespace sl::store {
namespace {

const QString kColumns = u"sequence, at, actor, action, subject, details, previous, hash, signature, rows"_s;

/// A value that is not a hash must not be read as an absent one.
Sha256 hashOrOther(const Statement& row, int column) {
    const Sha256 hash = row.hash(column);
    return hash.isNull() && !row.isNull(column) ? Sha256::of(row.bytes(column)) : hash;
}

/// Text that this program did not write must not be read as the details that it resembles.
QJsonObject detailsOrOther(const Statement& row, int column) {
    const QJsonObject details = row.object(column);
    const QByteArray text = row.text(column).toUtf8();
    if (text == canonicalJson(details) || text == canonicalJson(details, NumberSpelling::BeforeRfc8785))
        return details;
    return {{u"text"_s, row.text(column)}};
}

AuditRecord readRecord(const Statement& row) {
    return {.sequence = row.integer(0),
            .at = row.time(1),
            .actor = row.text(2),
            .action = row.text(3),
            .subject = row.text(4),
            .details = detailsOrOther(row, 5),
            .previous = hashOrOther(row, 6),
            .hash = row.hash(7),
            .signature = row.bytes(8),
            .rows = hashOrOther(row, 9)};
}

/// "%text%" with LIKE's own signs escaped.
QString containsPattern(QString text) {
    text.replace(QLatin1Char('\\'), u"\\\\"_s);
    text.replace(QLatin1Char('%'), u"\\%"_s);
    text.replace(QLatin1Char('_'), u"\\_"_s);
    return QLatin1Char('%') + text + QLatin1Char('%');
}

const QString kContains =
    u"(actor LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\')"_s;

QString placesFor(const QStringList& values) {
    return QStringList(values.size(), u"?"_s).join(QLatin1Char(','));
}

void bindContains(Statement& statement, const QString& text) {
    if (text.isEmpty())
        return;
    const QString pattern = containsPattern(text);
    statement.bind(pattern).bind(pattern).bind(pattern);
}

} // namespace

Status AuditRepository::append(const AuditRecord& record) {
    Statement insert(m_database,
                     u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns));
    insert.bind(record.sequence).bind(record.at).bind(record.actor).bind(record.action).bind(record.subject);
    insert.bind(record.details).bind(record.previous).bind(record.hash).bind(record.signature);
    insert.bind(record.rows);
    return insert.run();
}

Result<QString> AuditRepository::columns() {
    SL_TRY(const auto known,
           m_database.integer(u"SELECT count(*) FROM pragma_table_info('audit') WHERE name = 'rows'"_s));
    QString columns = kColumns;
    if (known == 0)
        columns.replace(u"rows"_s, u"NULL"_s);
    return columns;
}

Result<std::optional<AuditRecord>> AuditRepository::last() {
    SL_TRY(const auto columns, this->columns());
    Statement query(m_database, u"SELECT %1 FROM audit ORDER BY sequence DESC LIMIT 1"_s.arg(columns));
    return readFirst(query, readRecord);
}

Result<std::optional<AuditRecord>> AuditRepository::last(const QString& action, const QString& subject) {
    SL_TRY(const auto columns, this->columns());
    Statement query(m_database, u"SELECT %1 FROM audit WHERE action = ? AND (? = '' OR subject = ?) "
                                "ORDER BY sequence DESC LIMIT 1"_s.arg(columns));
    query.bind(action).bind(subject).bind(subject);
    return readFirst(query, readRecord);
}

Result<qint64> AuditRepository::count() {
    return m_database.integer(u"SELECT count(*) FROM audit"_s);
}

Result<qint64> AuditRepository::countAfter(qint64 sequence, const QString& action) {
    Statement query(m_database, u"SELECT count(*) FROM audit WHERE sequence > ? AND action = ?"_s);
    query.bind(sequence).bind(action);
    return readOne(query, {}, [](const Statement& row) { return row.integer(0); });
}

Result<QList<QDateTime>> AuditRepository::timesSince(const QStringList& ends, const QString& subject,
                                                     const QString& action) {
    qint64 after = 0;
    for (const QString& end : ends) {
        Statement newest(m_database, u"SELECT coalesce(max(sequence), 0) FROM audit "
                                     "WHERE subject = ? AND action = ?"_s);
        newest.bind(subject).bind(end);
        SL_TRY(const auto sequence, readOne(newest, {}, [](const Statement& row) { return row.integer(0); }));
        after = qMax(after, sequence);
    }
    Statement query(m_database, u"SELECT at FROM audit WHERE subject = ? AND action = ? "
                                "AND sequence > ? ORDER BY sequence"_s);
    query.bind(subject).bind(action).bind(after);
    return readAll(query, [](const Statement& row) { return row.time(0); });
}

Result<QList<AuditRecord>> AuditRepository::ofActions(const QStringList& actions) {
    SL_TRY(const auto columns, this->columns());
    Statement query(m_database, u"SELECT %1 FROM audit WHERE action IN (%2) ORDER BY sequence"_s.arg(
                                    columns, placesFor(actions)));
    for (const QString& action : actions)
        query.bind(action);
    return readAll(query, readRecord);
}

Result<QList<AuditRecord>> AuditRepository::range(qint64 firstSequence, int limit) {
    SL_TRY(const auto columns, this->columns());
    Statement query(m_database,
                    u"SELECT %1 FROM audit WHERE sequence >= ? ORDER BY sequence LIMIT ?"_s.arg(columns));
    query.bind(firstSequence).bind(limit);
    return readAll(query, readRecord);
}

Status AuditRepository::forEach(qint64 firstSequence, const std::function<bool(const AuditRecord&)>& visit) {
    SL_TRY(const auto columns, this->columns());
    Statement query(m_database, u"SELECT %1 FROM audit WHERE sequence >= ? ORDER BY sequence"_s.arg(columns));
    query.bind(firstSequence);
    return readEach(query, [&](const Statement& row) { return visit(readRecord(row)); });
}

Result<QList<AuditRecord>> AuditRepository::query(const QString& text, int offset, int limit,
                                                  const QStringList& actions) {
    SL_TRY(const auto columns, this->columns());
    const QString ofActions = actions.isEmpty() ? u"true"_s : u"action IN (%1)"_s.arg(placesFor(actions));
    Statement query(m_database,
                    u"SELECT %1 FROM audit WHERE %2 AND %3 ORDER BY sequence DESC LIMIT ? OFFSET ?"_s.arg(
                        columns, text.isEmpty() ? u"true"_s : kContains, ofActions));
    bindContains(query, text);
    for (const QString& action : actions)
        query.bind(action);
    query.bind(limit).bind(offset);
    return readAll(query, readRecord);
}

Result<qint64> AuditRepository::count(const QString& text) {
    Statement query(m_database,
                    u"SELECT count(*) FROM audit WHERE %1"_s.arg(text.isEmpty() ? u"true"_s : kContains));
    bindContains(query, text);
    return readOne(query, {}, [](const Statement& row) { return row.integer(0); });
}

} // namespace sl::store
