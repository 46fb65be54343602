// SPDX-License-Identifier: Apache-2.0
#include "engine/store/connection/internal/backup.h"

#include "engine/core/files/durablefile.h"
#include "engine/store/connection/database.h"

#include <QFile>

#include <sqlite3.h>

namespace sl::store {
namespace {

struct CloseConnection {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

Status copyInto(sqlite3* source, const QString& file) {
    sqlite3* opened = nullptr;
    const int open = sqlite3_open_v2(file.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const Connection target(opened);
    if (open != SQLITE_OK)
        return fail(errorOfSqlite(open), file, u"cannot be made"_s);
    auto* copy = sqlite3_backup_init(target.get(), "main", source, "main");
    if (!copy)
        return fail(errorOfSqlite(sqlite3_extended_errcode(target.get())), file,
                    QString::fromUtf8(sqlite3_errmsg(target.get())));
    const int stepped = sqlite3_backup_step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const int code = stepped != SQLITE_DONE ? stepped : finished;
        return fail(errorOfSqlite(code), file, QString::fromUtf8(sqlite3_errstr(code)));
    }
    return {};
}

} // namespace

Status backup(Database& database, const QString& file) {
    SL_CHECK(database.onOwnThread());
    if (QFile::exists(file))
        return fail(ErrorCode::AlreadyExists, file);
    SL_TRY(const auto source, database.handle());

    const QString part = file + u".part"_s;
    if (QFile::exists(part) && !QFile::remove(part))
        return fail(ErrorCode::WriteFailed, part);
    auto copied = copyInto(source, part);
    if (copied)
        copied = syncFile(part);
    if (copied)
        copied = replaceFile(part, file);
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace sl::store
