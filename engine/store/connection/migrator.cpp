// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/migrator.h"

#include "engine/store/connection/transaction.h"

#include <QDir>
#include <QFile>

namespace sl::store {
namespace {

QStringList splitStatements(const QString& sql) {
    QStringList statements(QString{});
    for (const QString& line : sql.split(QLatin1Char('\n'))) {
        if (line.trimmed() == QLatin1String("--"))
            statements.append(QString());
        else
            statements.last() += line + QLatin1Char('\n');
    }
    statements.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

QString freeBackupName(const QString& file, int version) {
    const QString base = QStringLiteral("%1.v%2").arg(file).arg(version);
    QString name = base + QStringLiteral(".bak");
    for (int i = 1; QFile::exists(name); ++i)
        name = QStringLiteral("%1.%2.bak").arg(base).arg(i);
    return name;
}

} // namespace

Schema workspaceSchema() {
    return {QStringLiteral(":/sql/workspace"), 0x534C5753}; // "SLWS"
}

Schema caseSchema() {
    return {QStringLiteral(":/sql/case"), 0x534C4353}; // "SLCS"
}

Schema cacheSchema() {
    return {QStringLiteral(":/sql/cache"), 0x534C4341}; // "SLCA"
}

Result<Migrator> Migrator::load(const Schema& schema) {
    Migrator migrator(schema);
    const QDir folder(schema.folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const int number = static_cast<int>(migrator.m_steps.size()) + 1;
        if (!name.startsWith(QStringLiteral("%1_").arg(number, 3, 10, QLatin1Char('0'))))
            return fail(ErrorCode::DatabaseFailed, name, QStringLiteral("expected step %1").arg(number));
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::DatabaseFailed, name, file.errorString());
        migrator.m_steps.push_back({name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    if (migrator.m_steps.empty())
        return fail(ErrorCode::DatabaseFailed, schema.folder, QStringLiteral("no migration steps"));
    return migrator;
}

Result<MigrationReport> Migrator::migrate(Database& database) const {
    const auto stored = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!stored)
        return fail(stored);
    const int from = static_cast<int>(*stored);
    if (auto kind = checkKind(database, from); !kind)
        return fail(kind);
    MigrationReport report{MigrationOutcome::Current, from, newest(), {}};
    if (from > newest())
        return fail(ErrorCode::SchemaTooNew, database.file(),
                    QStringLiteral("schema %1, this program knows %2").arg(from).arg(newest()));
    if (from == newest())
        return report;
    if (database.mode() == OpenMode::ReadOnly)
        return fail(ErrorCode::NotPermitted, database.file(),
                    QStringLiteral("schema %1 is to be upgraded to %2 first").arg(from).arg(newest()));
    report.outcome = from == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
    if (from > 0) {
        report.backupFile = freeBackupName(database.file(), from);
        if (auto copied = backup(database, report.backupFile); !copied)
            return fail(copied);
    }
    for (int version = from + 1; version <= newest(); ++version) {
        if (auto applied = apply(database, version); !applied)
            return fail(applied);
    }
    return report;
}

Status Migrator::checkKind(Database& database, int version) const {
    const auto id = database.integer(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return fail(id);
    const auto tables = database.integer(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return fail(tables);
    const bool fresh = version == 0 && *id == 0 && *tables == 0;
    if (!fresh && (version == 0 || *id != m_schema.applicationId))
        return fail(ErrorCode::DatabaseCorrupt, database.file(),
                    QStringLiteral("a database of another kind"));
    return {};
}

Status Migrator::apply(Database& database, int version) const {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    QStringList statements = m_steps[static_cast<size_t>(version) - 1].statements;
    statements << QStringLiteral("PRAGMA application_id = %1").arg(m_schema.applicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString& statement : statements) {
        if (auto ran = database.execute(statement); !ran)
            return ran;
    }
    return transaction->commit();
}

Result<std::unique_ptr<Database>> openDatabase(const QString& file, const Schema& schema,
                                               const OpenOptions& options) {
    const auto migrator = Migrator::load(schema);
    if (!migrator)
        return fail(migrator);
    auto database = Database::open(file, options);
    if (!database)
        return database;
    if (const auto migrated = migrator->migrate(**database); !migrated)
        return fail(migrated);
    return database;
}

} // namespace sl::store
