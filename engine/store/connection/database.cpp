// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/database.h"

#include "engine/store/connection/internal/statement.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <atomic>

namespace sl::store {
namespace {

Q_LOGGING_CATEGORY(log, "sl.store")

QString nextConnectionName() {
    static std::atomic<quint64> counter = 0;
    return u"sl-store-%1"_s.arg(++counter);
}

Status checkFile(const QString& file, OpenMode mode) {
    const QFileInfo info(file);
    if (info.isDir())
        return fail(ErrorCode::FileIsDirectory, file);
    if (info.exists())
        return info.size() > 0 ? Status() : fail(ErrorCode::DatabaseCorrupt, file, u"empty file"_s);
    if (mode == OpenMode::ReadOnly)
        return fail(ErrorCode::NotFound, file);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return fail(ErrorCode::WriteFailed, file, u"the folder is missing or cannot be written to"_s);
    return {};
}

/// Whether SQLite may take the file for complete and unchanging, so that it needs no file beside it. Errors:
/// CopyUnfinished.
Result<bool> isImmutable(const QString& file, OpenMode mode) {
    if (mode == OpenMode::ReadWrite || canBeWritten(file))
        return false;
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return fail(ErrorCode::CopyUnfinished, file, u"a write-ahead log lies beside it"_s);
    return true;
}

QString immutableUri(const QString& file) {
    auto uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    uri.setQuery(u"immutable=1"_s);
    return uri.toString(QUrl::FullyEncoded);
}

/// More statements than the program has: those built for one question (lists of ids, filters) do not pile
/// up.
constexpr size_t kMostIdle = 256;
constexpr int kStepsBetweenLooks = 10'000; ///< of SQLite's virtual machine: some milliseconds

/// Interrupts what runs on the connection when the token is cancelled.
class CancelledMeanwhile {
public:
    CancelledMeanwhile(sqlite3* connection, CancelToken cancel)
        : m_connection(connection), m_cancel(std::move(cancel)) {
        sqlite3_progress_handler(m_connection, kStepsBetweenLooks, look, this);
    }
    ~CancelledMeanwhile() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }
    CancelledMeanwhile(const CancelledMeanwhile&) = delete;
    CancelledMeanwhile& operator=(const CancelledMeanwhile&) = delete;

private:
    static int look(void* self) {
        return static_cast<CancelledMeanwhile*>(self)->m_cancel.isCancelled() ? 1 : 0;
    }
    sqlite3* m_connection;
    CancelToken m_cancel;
};

} // namespace

ErrorCode errorOfSqlite(int extendedResultCode) {
    switch (extendedResultCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::AlreadyExists;
    case SQLITE_CONSTRAINT_TRIGGER:
        return ErrorCode::NotPermitted;
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMLOCK:
    case SQLITE_IOERR_SHMMAP:
        return ErrorCode::DriveUnsuitable;
    default:
        break;
    }
    switch (extendedResultCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return ErrorCode::WriteFailed;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, const OpenOptions& options) {
    SL_CHECK(checkFile(file, options.mode));
    std::unique_ptr<Database> database(new Database(file, options));
    SL_CHECK(database->connect(options));
    SL_CHECK(database->configure(options));
    if (QFileInfo(file).size() <= options.checkUpTo) {
        SL_CHECK(database->quickCheck());
    }
    return database;
}

bool canBeWritten(const QString& file) {
    const QFileInfo info(file);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<std::unique_ptr<Database>> openReader(const QString& file) {
    OpenOptions options;
    options.mode = OpenMode::ReadOnly;
    options.checkUpTo = 0;
    return Database::open(file, options);
}

Database::Database(QString file, const OpenOptions& options)
    : m_file(std::move(file))
    , m_mode(options.mode)
    , m_connection(nextConnectionName())
    , m_thread(QThread::currentThread()) {}

Database::~Database() {
    if (!onOwnThread())
        qCCritical(log) << m_file << "is closed on another thread than the one that opened it";
    m_idle.clear();
    if (m_configured && m_mode == OpenMode::ReadWrite) {
        if (auto written = checkpoint(); !written)
            qCWarning(log) << "the write-ahead log stays beside" << m_file << written.error().toString();
    }
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::connect(const OpenOptions& options) {
    SL_TRY(const bool immutable, isImmutable(m_file, options.mode));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(immutable ? immutableUri(m_file) : m_file);
    QStringList connectOptions{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeoutMs)};
    if (options.mode == OpenMode::ReadOnly)
        connectOptions << u"QSQLITE_OPEN_READONLY"_s;
    if (immutable)
        connectOptions << u"QSQLITE_OPEN_URI"_s;
    m_database.setConnectOptions(connectOptions.join(QLatin1Char(';')));
    if (!m_database.open())
        return fail(errorOf(m_database.lastError(), u"open"_s));
    return {};
}

Status Database::configure(const OpenOptions& options) {
    const bool writes = options.mode == OpenMode::ReadWrite;
    {
        Statement journal(*this, writes ? u"PRAGMA journal_mode = WAL"_s : u"PRAGMA journal_mode"_s);
        SL_CHECK(journal.run());
        SL_CHECK(journal.next());
        if (writes && journal.text(0) != QLatin1String("wal"))
            return fail(ErrorCode::DriveUnsuitable, m_file, u"no WAL: "_s + journal.text(0));
    }
    // recursive_triggers: without it INSERT OR REPLACE would delete rows past the triggers that forbid it;
    // secure_delete: what is expunged is overwritten, not only no longer listed
    for (const auto& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
        SL_CHECK(execute(pragma));
    }
    m_configured = true;
    return {};
}

Status Database::quickCheck(const CancelToken& cancel) {
    SL_TRY(const auto connection, handle());
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled, m_file); // a small file is read before the first look
    const CancelledMeanwhile watch(connection, cancel);
    Statement check(*this, u"PRAGMA quick_check(1)"_s);
    auto ran = check.run();
    const auto row = ran ? check.next() : Result<bool>(fail(ran));
    if (!row)
        return cancel.isCancelled() ? fail(ErrorCode::Cancelled, m_file) : fail(row);
    if (check.text(0) != QLatin1String("ok"))
        return fail(ErrorCode::DatabaseCorrupt, m_file, check.text(0));
    return {};
}

Result<sqlite3*> Database::handle() const {
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(ErrorCode::DatabaseFailed, m_file, u"the driver shows no SQLite handle"_s);
    return *static_cast<sqlite3* const*>(handle.constData());
}

Status Database::onOwnThread() const {
    if (QThread::currentThread() == m_thread)
        return {};
    return fail(ErrorCode::DatabaseFailed, m_file, u"used on a thread that did not open it"_s);
}

Error Database::errorOf(const QSqlError& error, const QString& sql) const {
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {isNumber ? errorOfSqlite(code) : ErrorCode::DatabaseFailed, m_file,
            u"%1 (%2) in: %3"_s.arg(error.databaseText(), error.nativeErrorCode(), sql.simplified())};
}

Status Database::execute(const QString& sql) {
    return Statement(*this, sql).run();
}

Result<qint64> Database::integer(const QString& sql) {
    Statement query(*this, sql);
    SL_CHECK(query.run());
    SL_TRY(const auto row, query.next());
    return row ? query.integer(0) : 0;
}

Status Database::checkpoint() {
    SL_TRY(const auto busy, integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    if (busy != 0)
        return fail(ErrorCode::Locked, m_file, u"another connection reads from the write-ahead log"_s);
    return {};
}

QSqlQuery Database::takeQuery(const QString& sql, bool& prepared) {
    const auto idle = m_idle.find(sql);
    prepared = idle != m_idle.end();
    if (!prepared)
        return QSqlQuery(m_database);
    auto query = std::move(idle->second);
    m_idle.erase(idle);
    return query;
}

void Database::giveQuery(const QString& sql, QSqlQuery query) {
    query.finish();
    if (m_idle.size() >= kMostIdle)
        m_idle.erase(m_idle.begin());
    m_idle.emplace(sql, std::move(query));
}

} // namespace sl::store
