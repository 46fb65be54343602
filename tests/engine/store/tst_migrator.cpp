// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/internal/statement.h"
#include "engine/store/connection/migrator.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

using namespace sl;
using namespace sl::store;

namespace {

constexpr qint32 kTestId = 0x54455354;

QString sql(const char* text) {
    return QString::fromLatin1(text);
}

/// The first `steps` of the schema under data/steps.
class Steps {
public:
    explicit Steps(int steps) {
        const QDir all(QStringLiteral(SL_TEST_DATA "/steps"));
        const QStringList names = all.entryList(QDir::Files, QDir::Name);
        for (const QString& name : names.mid(0, steps))
            QFile::copy(all.filePath(name), m_folder.filePath(name));
    }
    void add(const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    [[nodiscard]] Schema schema() const { return {m_folder.path(), kTestId}; }

private:
    QTemporaryDir m_folder;
};

/// A copy of data/older.sqlite, made by step 1 of the test schema with the rows 'first' and 'second'.
class OlderFile {
public:
    OlderFile() {
        QFile::copy(QStringLiteral(SL_TEST_DATA "/older.sqlite"), path());
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.sqlite"_s); }
    [[nodiscard]] Result<std::unique_ptr<Database>> open(const OpenOptions& options = {}) const {
        return Database::open(path(), options);
    }

private:
    QTemporaryDir m_folder;
};

Result<MigrationReport> migrate(const Schema& schema, Database& database) {
    const auto migrator = Migrator::load(schema);
    if (!migrator)
        return fail(migrator);
    return migrator->migrate(database);
}

QStringList notes(Database& database) {
    QStringList found;
    Statement query(database, sql("SELECT text FROM notes ORDER BY id"));
    if (!query.run())
        return {u"no notes"_s};
    while (query.next().value_or(false))
        found.append(query.text(0));
    return found;
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshFileIsCreated() {
        for (const Schema& schema : {workspaceSchema(), caseSchema()}) {
            test::TempStore store(schema);
            SL_VERIFY(store.result());
            QCOMPARE(store.db().integer(sql("PRAGMA application_id")).value(), schema.applicationId);
            QVERIFY(store.db().integer(sql("PRAGMA user_version")).value() >= 1);
            QCOMPARE(QDir(QFileInfo(store.path()).path()).entryList({sql("*.bak")}).size(), 0);
        }
    }

    void aCurrentFileIsLeftAlone() {
        const OlderFile file;
        const auto database = file.open();
        SL_VERIFY(database);
        const auto report = migrate(Steps(1).schema(), **database);
        SL_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Current);
        QVERIFY(report->backupFile.isEmpty());
    }

    void anOlderFileIsUpgradedWithABackup() {
        const OlderFile file;
        const auto database = file.open();
        SL_VERIFY(database);
        const auto report = migrate(Steps(3).schema(), **database);
        SL_VERIFY(report);
        QCOMPARE(report->outcome, MigrationOutcome::Upgraded);
        QCOMPARE(report->from, 1);
        QCOMPARE(report->to, 3);
        QCOMPARE((*database)->integer(sql("PRAGMA user_version")).value(), 3);
        QCOMPARE(notes(**database), QStringList({sql("first"), sql("second")}));
        QCOMPARE((*database)->integer(sql("SELECT count(*) FROM tags")).value(), 2);
        QCOMPARE((*database)->execute(sql("DELETE FROM notes")).error().code, ErrorCode::NotPermitted);

        QCOMPARE(report->backupFile, file.path() + u".v1.bak"_s);
        const auto older = Database::open(report->backupFile);
        SL_VERIFY(older);
        QCOMPARE((*older)->integer(sql("PRAGMA user_version")).value(), 1);
        QCOMPARE(notes(**older), QStringList({sql("first"), sql("second")}));
    }

    void aFailingStepLeavesTheStepBefore() {
        const OlderFile file;
        const auto database = file.open();
        SL_VERIFY(database);
        Steps steps(2);
        steps.add(sql("003_broken.sql"),
                  "INSERT INTO notes (text) VALUES ('half')\n--\nCREATE TABLE notes (id)\n");
        const auto report = migrate(steps.schema(), **database);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::DatabaseFailed);
        QCOMPARE((*database)->integer(sql("PRAGMA user_version")).value(), 2);
        QCOMPARE(notes(**database), QStringList({sql("first"), sql("second")}));
        // the next try makes another backup, the first stays
        QVERIFY(!migrate(steps.schema(), **database));
        QVERIFY(QFile::exists(file.path() + u".v1.bak"_s));
        QVERIFY(QFile::exists(file.path() + u".v2.bak"_s));
        QVERIFY(!migrate(steps.schema(), **database));
        QVERIFY(QFile::exists(file.path() + u".v2.1.bak"_s));
    }

    void aNewerFileIsRefused() {
        const OlderFile file;
        const auto database = file.open();
        SL_VERIFY(database);
        SL_VERIFY(migrate(Steps(3).schema(), **database));
        const auto report = migrate(Steps(2).schema(), **database);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::SchemaTooNew);
        QCOMPARE(report.error().detail, u"schema 3, this program knows 2"_s);
        QCOMPARE((*database)->integer(sql("PRAGMA user_version")).value(), 3);
    }

    void anotherProgramsFileIsRefused() {
        QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(sql("x.sqlite")));
        SL_VERIFY(database);
        SL_VERIFY((*database)->execute(sql("CREATE TABLE theirs (id)")));
        QCOMPARE(migrate(workspaceSchema(), **database).error().code, ErrorCode::DatabaseCorrupt);
        SL_VERIFY((*database)->execute(sql("PRAGMA user_version = 1")));
        QCOMPARE(migrate(workspaceSchema(), **database).error().code, ErrorCode::DatabaseCorrupt);
    }

    void aCaseIsNotAWorkspace() {
        test::TempStore store(caseSchema());
        SL_VERIFY(store.result());
        QCOMPARE(migrate(workspaceSchema(), store.db()).error().code, ErrorCode::DatabaseCorrupt);
    }

    void aBrokenFileIsRefused() {
        const OlderFile file;
        QFile bytes(file.path());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek(0));
        bytes.write("not a database any more");
        bytes.close();
        const auto opened = openDatabase(file.path(), Steps(3).schema());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DatabaseCorrupt);
    }

    void aReadOnlyFileIsNotUpgraded() {
        const OlderFile file;
        OpenOptions readOnly;
        readOnly.mode = OpenMode::ReadOnly;
        const auto database = file.open(readOnly);
        SL_VERIFY(database);
        QCOMPARE(migrate(Steps(3).schema(), **database).error().code, ErrorCode::SchemaTooOld);
        SL_VERIFY(migrate(Steps(1).schema(), **database));
    }

    void aGapInTheStepsIsRefused() {
        Steps steps(1);
        steps.add(sql("003_late.sql"), "SELECT 1");
        QCOMPARE(Migrator::load(steps.schema()).error().code, ErrorCode::DatabaseFailed);
        QCOMPARE(Migrator::load(Steps(0).schema()).error().code, ErrorCode::DatabaseFailed);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
