// SPDX-License-Identifier: Apache-2.0
#include "engine/core/jobs/executor.h"
#include "engine/store/connection/internal/backup.h"
#include "engine/store/connection/internal/statement.h"
#include "engine/store/connection/transaction.h"
#include "tests/engine/store/tempstore.h"
#include "tests/support/reference.h"

#include <sqlite3.h>

using namespace sl;
using namespace sl::store;

namespace {

QString sql(const char* text) {
    return QString::fromLatin1(text);
}

/// An open, empty database with a table `t (n INTEGER UNIQUE, text TEXT)`.
struct Scratch {
    QTemporaryDir folder;
    QString file = folder.filePath(u"t.sqlite"_s);
    Result<std::unique_ptr<Database>> database = Database::open(file);
    Scratch() {
        if (database)
            created = (*database)->execute(sql("CREATE TABLE t (n INTEGER UNIQUE, text TEXT)"));
    }
    Status created;
    Database& db() { return **database; }
    Status insert(qint64 n) {
        Statement insert(db(), sql("INSERT INTO t (n) VALUES (?)"));
        return insert.bind(n).run();
    }
    Status insertMany(int count) {
        auto transaction = Transaction::begin(db());
        if (!transaction)
            return fail(transaction);
        for (int i = 0; i < count; ++i) {
            if (auto inserted = insert(i); !inserted)
                return inserted;
        }
        return transaction->commit();
    }
    qint64 rows() { return db().integer(sql("SELECT count(*) FROM t")).value_or(-1); }
};

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheSettingsThatEvidenceNeeds() {
        Scratch scratch;
        SL_VERIFY(scratch.database);
        SL_VERIFY(scratch.created);
        QCOMPARE(scratch.db().integer(sql("PRAGMA foreign_keys")).value(), 1);
        QCOMPARE(scratch.db().integer(sql("PRAGMA synchronous")).value(), 2);
        Statement mode(scratch.db(), sql("PRAGMA journal_mode"));
        SL_VERIFY(mode.run());
        QVERIFY(mode.next().value());
        QCOMPARE(mode.text(0), u"wal"_s);
    }

    /// A statement that was made up for one question is not kept for good.
    void preparedStatementsDoNotPileUp() {
        Scratch scratch;
        SL_VERIFY(scratch.created);
        qint64 kept = 0;
        for (int i = 0; i < 3000; ++i) {
            SL_VERIFY(scratch.db().integer(u"SELECT count(*) FROM t WHERE n = %1"_s.arg(i)));
            if (i == 1000)
                kept = sqlite3_memory_used();
        }
        QVERIFY2(sqlite3_memory_used() < kept + kept / 2,
                 qPrintable(u"%1, then %2"_s.arg(kept).arg(sqlite3_memory_used())));
        SL_VERIFY(scratch.insertMany(10));
        QCOMPARE(scratch.rows(), 10);
    }

    void refusesWhatIsNoDatabase_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("empty") << QByteArray() << ErrorCode::DatabaseCorrupt;
        QTest::newRow("text") << QByteArray(4096, 'x') << ErrorCode::DatabaseCorrupt;
    }
    void refusesWhatIsNoDatabase() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, expected);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto opened = Database::open(file.fileName());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, expected);
        QCOMPARE(opened.error().subject, file.fileName());
    }

    void quickCheckFindsADamagedPage() {
        Scratch scratch;
        SL_VERIFY(scratch.created);
        SL_VERIFY(scratch.insertMany(5000));
        scratch.database = fail(ErrorCode::NotFound);
        QFile file(scratch.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(qint64(2) * 4096));
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        const auto opened = Database::open(scratch.file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DatabaseCorrupt);
        OpenOptions later;
        later.checkUpTo = 4096;
        const auto unchecked = Database::open(scratch.file, later);
        SL_VERIFY(unchecked);
        CancelSource cancel;
        cancel.cancel();
        QCOMPARE((*unchecked)->quickCheck(cancel.token()).error().code, ErrorCode::Cancelled);
        QCOMPARE((*unchecked)->quickCheck().error().code, ErrorCode::DatabaseCorrupt);
    }

    void sayWhatIsMissing() {
        QTemporaryDir folder;
        OpenOptions readOnly;
        readOnly.mode = OpenMode::ReadOnly;
        QCOMPARE(Database::open(folder.filePath(u"no.sqlite"_s), readOnly).error().code, ErrorCode::NotFound);
        QCOMPARE(Database::open(folder.filePath(u"no/no.sqlite"_s)).error().code, ErrorCode::WriteFailed);
        QCOMPARE(Database::open(folder.path()).error().code, ErrorCode::FileIsDirectory);
    }

    void aReadOnlyConnectionCannotWrite() {
        Scratch scratch;
        SL_VERIFY(scratch.created);
        OpenOptions readOnly;
        readOnly.mode = OpenMode::ReadOnly;
        const auto reader = Database::open(scratch.file, readOnly);
        SL_VERIFY(reader);
        const auto written = (*reader)->execute(sql("INSERT INTO t (n) VALUES (1)"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
    }

    void valuesOfEveryKindComeBack() {
        Scratch scratch;
        const QString text = u"Ж\u6f22\U0001F600 \"' %"_s;
        const QDateTime time(QDate(2026, 11, 23), QTime(5, 4, 32, 120), Qt::UTC);
        const std::vector<float> values{0.5F, -1.25F, 3e-38F};
        const QJsonObject object{{u"b"_s, 1.5}, {u"a"_s, QJsonArray{true, QJsonValue()}}};
        Statement query(scratch.db(), sql("SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"));
        query.bind(text).bind(qint64(1) << 62).bind(-0.1).bind(QByteArray("\0\xff", 2)).bind(time);
        query.bind(QDate(1999, 12, 31)).bind(Sha256::of("abc")).bind(object).bind(values).bind(QDateTime());
        query.bind(QString());
        SL_VERIFY(query.run());
        QVERIFY(query.next().value());
        QCOMPARE(query.text(0), text);
        QCOMPARE(query.integer(1), qint64(1) << 62);
        QCOMPARE(query.real(2), -0.1);
        QCOMPARE(query.bytes(3), QByteArray("\0\xff", 2));
        QCOMPARE(query.time(4), time);
        QCOMPARE(query.date(5), QDate(1999, 12, 31));
        QCOMPARE(query.hash(6), Sha256::of("abc"));
        QCOMPARE(query.object(7), object);
        QVERIFY(query.values(8) == values);
        QVERIFY(query.isNull(9) && query.time(9).isNull());
        QVERIFY(!query.isNull(10));
        QVERIFY(!query.next().value());
    }

    void errorsAreTold() {
        Scratch scratch;
        SL_VERIFY(scratch.insert(1));
        const auto twice = scratch.insert(1);
        QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
        QVERIFY2(twice.error().detail.contains(u"t.n"_s), qPrintable(twice.error().detail));
        const auto wrong = scratch.db().execute(sql("SELECT nothing FROM t"));
        QCOMPARE(wrong.error().code, ErrorCode::DatabaseFailed);
    }

    void aFullDiskIsTold() {
        Scratch scratch;
        SL_VERIFY(scratch.db().integer(sql("PRAGMA max_page_count = 4")));
        Statement insert(scratch.db(), sql("INSERT INTO t (text) VALUES (?)"));
        const auto written = insert.bind(QString(100'000, QLatin1Char('x'))).run();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(scratch.rows(), 0);
    }

    void anotherThreadIsRefused() {
        Scratch scratch;
        SerialExecutor executor(u"other"_s);
        const auto answer = executor.run([&] { return scratch.db().integer(sql("SELECT 1")); }).result();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::DatabaseFailed);
    }

    void transactionRollsBackUnlessCommitted() {
        Scratch scratch;
        {
            const auto transaction = Transaction::begin(scratch.db());
            SL_VERIFY(transaction);
            SL_VERIFY(scratch.insert(1));
            QCOMPARE(scratch.rows(), 1);
            QCOMPARE(Transaction::begin(scratch.db()).error().code, ErrorCode::DatabaseFailed);
        }
        QCOMPARE(scratch.rows(), 0);
        auto transaction = Transaction::begin(scratch.db());
        SL_VERIFY(transaction);
        SL_VERIFY(scratch.insert(2));
        SL_VERIFY(transaction->commit());
        QVERIFY(!transaction->commit());
        QCOMPARE(scratch.rows(), 1);
    }

    void aFailedCommitLeavesNothing() {
        Scratch scratch;
        SL_VERIFY(scratch.db().execute(
            sql("CREATE TABLE child (n INTEGER REFERENCES t (n) DEFERRABLE INITIALLY DEFERRED)")));
        auto transaction = Transaction::begin(scratch.db());
        SL_VERIFY(transaction);
        SL_VERIFY(scratch.insert(1));
        SL_VERIFY(scratch.db().execute(sql("INSERT INTO child VALUES (99)")));
        const auto committed = transaction->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::DatabaseFailed);
        QCOMPARE(scratch.rows(), 0);
        auto next = Transaction::begin(scratch.db());
        SL_VERIFY(next);
        SL_VERIFY(next->commit());
    }

    void aReaderSeesCommittedRowsOnlyAndDoesNotBlockTheWriter() {
        Scratch scratch;
        SL_VERIFY(scratch.insert(1));
        OpenOptions readOnly;
        readOnly.mode = OpenMode::ReadOnly;
        const auto reader = Database::open(scratch.file, readOnly);
        SL_VERIFY(reader);
        Statement reading(**reader, sql("SELECT n FROM t"));
        SL_VERIFY(reading.run());
        auto transaction = Transaction::begin(scratch.db());
        SL_VERIFY(transaction);
        SL_VERIFY(scratch.insert(2));
        SL_VERIFY(transaction->commit());
        int seen = 0;
        while (reading.next().value())
            ++seen;
        QCOMPARE(seen, 1);
        QCOMPARE((*reader)->integer(sql("SELECT count(*) FROM t")).value(), 2);
    }

    void aDriveWithoutSharedMemoryIsNamed() {
        for (const int code :
             {SQLITE_IOERR_SHMOPEN, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMLOCK, SQLITE_IOERR_SHMMAP})
            QCOMPARE(errorOfSqlite(code), ErrorCode::DriveUnsuitable);
    }

    void aSecondWriterIsToldThatItIsLocked() {
        Scratch scratch;
        OpenOptions impatient;
        impatient.busyTimeoutMs = 0;
        const auto second = Database::open(scratch.file, impatient);
        SL_VERIFY(second);
        const auto first = Transaction::begin(scratch.db());
        SL_VERIFY(first);
        QCOMPARE(Transaction::begin(**second).error().code, ErrorCode::Locked);
    }

    void closingLeavesOneFile() {
        Scratch scratch;
        SL_VERIFY(scratch.insert(1));
        QVERIFY(QFile::exists(scratch.file + u"-wal"_s));
        scratch.database = fail(ErrorCode::NotFound);
        QCOMPARE(QDir(scratch.folder.path()).entryList(QDir::Files), QStringList(u"t.sqlite"_s));
    }

    void backupIsACompleteCopyWhileAnotherWrites() {
        Scratch scratch;
        SL_VERIFY(scratch.insertMany(1000));
        const auto writer = Database::open(scratch.file);
        SL_VERIFY(writer);
        const auto writing = Transaction::begin(**writer);
        SL_VERIFY(writing);
        SL_VERIFY((*writer)->execute(sql("DELETE FROM t")));
        const QString copy = scratch.folder.filePath(u"copy \u00fc.sqlite"_s);
        SL_VERIFY(backup(scratch.db(), copy));
        QCOMPARE(backup(scratch.db(), copy).error().code, ErrorCode::AlreadyExists);
        QVERIFY(!QFile::exists(copy + u".part"_s));
        const auto opened = Database::open(copy);
        SL_VERIFY(opened);
        QCOMPARE((*opened)->integer(sql("SELECT count(*) FROM t")).value(), 1000);
    }

    void backupIntoAMissingFolderFails() {
        Scratch scratch;
        const QString copy = scratch.folder.filePath(u"no/copy.sqlite"_s);
        QCOMPARE(backup(scratch.db(), copy).error().code, ErrorCode::WriteFailed);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
