// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/migrator.h"

#include "engine/store/connection/internal/backup.h"
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
    const QString base = u"%1.v%2"_s.arg(file).arg(version);
    QString name = base + u".bak"_s;
    for (int i = 1; QFile::exists(name); ++i)
        name = u"%1.%2.bak"_s.arg(base).arg(i);
    return name;
}

} // namespace

Schema workspaceSchema() {
    return {u":/sql/workspace"_s, 0x534C5753}; // "SLWS"
}

Schema caseSchema() {
    return {u":/sql/case"_s, 0x534C4353}; // "SLCS"
}

Schema cacheSchema() {
    return {u":/sql/cache"_s, 0x534C4341}; // "SLCA"
}

Result<Migrator> Migrator::load(const Schema& schema) {
    Migrator migrator(schema);
    const QDir folder(schema.folder);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int number = static_cast<int>(migrator.m_steps.size()) + 1;
        if (!name.startsWith(u"%1_"_s.arg(number, 3, 10, QLatin1Char('0'))))
            return fail(ErrorCode::DatabaseFailed, name, u"expected step %1"_s.arg(number));
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::DatabaseFailed, name, file.errorString());
        migrator.m_steps.push_back({name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    if (migrator.m_steps.empty())
        return fail(ErrorCode::DatabaseFailed, schema.folder, u"no migration steps"_s);
    return migrator;
}

Result<MigrationReport> Migrator::migrate(Database& database) const {
    SL_TRY(const auto stored, database.integer(u"PRAGMA user_version"_s));
    const int from = static_cast<int>(stored);
    SL_CHECK(checkKind(database, from));
    MigrationReport report{MigrationOutcome::Current, from, newest(), {}};
    if (from > newest())
        return fail(ErrorCode::SchemaTooNew, database.file(),
                    u"schema %1, this program knows %2"_s.arg(from).arg(newest()));
    if (from == newest())
        return report;
    if (database.mode() == OpenMode::ReadOnly)
        return fail(ErrorCode::SchemaTooOld, database.file(),
                    u"schema %1 is to be upgraded to %2 first"_s.arg(from).arg(newest()));
    report.outcome = from == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
    if (from > 0) {
        report.backupFile = freeBackupName(database.file(), from);
        SL_CHECK(backup(database, report.backupFile));
    }
    for (int version = from + 1; version <= newest(); ++version) {
        SL_CHECK(apply(database, version));
    }
    return report;
}

Status Migrator::checkKind(Database& database, int version) const {
    SL_TRY(const auto id, database.integer(u"PRAGMA application_id"_s));
    SL_TRY(const auto tables, database.integer(u"SELECT count(*) FROM sqlite_master"_s));
    const bool fresh = version == 0 && id == 0 && tables == 0;
    if (!fresh && (version == 0 || id != m_schema.applicationId))
        return fail(ErrorCode::DatabaseCorrupt, database.file(), u"a database of another kind"_s);
    return {};
}

Status Migrator::apply(Database& database, int version) const {
    SL_TRY(auto transaction, Transaction::begin(database));
    QStringList statements = m_steps[static_cast<size_t>(version) - 1].statements;
    statements << u"PRAGMA application_id = %1"_s.arg(m_schema.applicationId)
               << u"PRAGMA user_version = %1"_s.arg(version);
    for (const QString& statement : statements) {
        SL_CHECK(database.execute(statement));
    }
    return transaction.commit();
}

Result<std::unique_ptr<Database>> openDatabase(const QString& file, const Schema& schema,
                                               const OpenOptions& options) {
    SL_TRY(const auto migrator, Migrator::load(schema));
    SL_TRY(auto database, Database::open(file, options));
    SL_CHECK(migrator.migrate(*database));
    return database;
}

} // namespace sl::store
