// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/cancel.h"
#include "engine/core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <limits>
#include <memory>
#include <unordered_map>

class QThread;
struct sqlite3;

namespace sl::store {

struct RowTables;

enum class OpenMode { ReadWrite, ReadOnly };

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite; ///< ReadWrite makes the file when it is missing
    /// Larger files are opened without quickCheck(), which reads them whole: call it later. 0: further
    /// connections.
    qint64 checkUpTo = std::numeric_limits<qint64>::max(); ///< bytes
    int busyTimeoutMs = 10'000; ///< how long to wait for another connection's write
};

/// One SQLite connection: WAL, foreign keys on, synchronous FULL; deleted content is overwritten. Usable on
/// the thread that opened it only; on any other every call fails with DatabaseFailed. The last read-write
/// connection to close leaves one copyable file. A file that canBeWritten() denies is read as it is: nothing
/// is made beside it.
class Database {
public:
    /// Errors: NotFound (read-only and missing), DatabaseCorrupt (not a database, empty or damaged), Locked,
    /// WriteFailed (folder missing or not writable), CopyUnfinished (it cannot be written, and part of it is
    /// still in a write-ahead log), DriveUnsuitable (no shared memory, which the write-ahead log needs),
    /// DatabaseFailed; subject = the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& file,
                                                                const OpenOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }

    /// Runs one statement that gives no rows. Errors: as Statement::run.
    [[nodiscard]] Status execute(const QString& sql);
    /// The first column of the first row as a number, 0 when there is no row.
    [[nodiscard]] Result<qint64> integer(const QString& sql);
    /// Reads the whole file. Errors: DatabaseCorrupt, Cancelled.
    [[nodiscard]] Status quickCheck(const CancelToken& cancel = {});
    /// Writes the WAL back into the file and empties it. Errors: Locked (readers are in the way), DiskFull.
    [[nodiscard]] Status checkpoint();

private:
    friend class Statement;
    friend class Transaction;
    friend class RawStatement;
    friend class RowTracker;
    friend Status backup(Database& database, const QString& file);

    Database(QString file, const OpenOptions& options);
    [[nodiscard]] Status connect(const OpenOptions& options);
    [[nodiscard]] Status configure(const OpenOptions& options);
    [[nodiscard]] Result<sqlite3*> handle() const;
    [[nodiscard]] Status onOwnThread() const;
    [[nodiscard]] Error errorOf(const QSqlError& error, const QString& sql) const;

    /// Prepared queries that no Statement holds now, by their SQL; a few hundred at most.
    [[nodiscard]] QSqlQuery takeQuery(const QString& sql, bool& prepared);
    void giveQuery(const QString& sql, QSqlQuery query);

    QString m_file;
    OpenMode m_mode;
    QString m_connection;
    QThread* m_thread;
    QSqlDatabase m_database;
    std::unordered_multimap<QString, QSqlQuery> m_idle;
    bool m_configured = false;
    bool m_inTransaction = false;
    std::shared_ptr<const RowTables> m_rowTables; ///< read by the first RowTracker
};

/// Whether this account may change the file and make others beside it: not on a disc, in a mounted image or a
/// write-protected copy.
[[nodiscard]] bool canBeWritten(const QString& file);

/// A further connection, read-only, to a file that another connection checks. Errors: as Database::open.
[[nodiscard]] Result<std::unique_ptr<Database>> openReader(const QString& file);

/// What a raw (extended) SQLite result code means: DiskFull, DriveUnsuitable, Locked, DatabaseCorrupt,
/// AlreadyExists (unique), NotPermitted (a trigger forbids it) or DatabaseFailed.
[[nodiscard]] ErrorCode errorOfSqlite(int extendedResultCode);

} // namespace sl::store
