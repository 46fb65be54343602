// SPDX-License-Identifier: Apache-2.0
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "engine/store/rows/rowtracker.h"

#include "engine/store/connection/database.h"
#include "engine/store/rows/internal/rowtables.h"
#include "engine/store/rows/internal/sourcewriter.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <utility>

namespace sl::store {

struct RowTracker::Noted {
    Database& database;
    sqlite3* connection;
    std::shared_ptr<const RowTables> tables;
    std::map<std::pair<const RowTable*, QByteArray>, std::vector<RawValue>> rows = {};
    bool isIncomplete = false; ///< memory ran out while noting
};

namespace {

using Value = int (*)(sqlite3*, int, sqlite3_value**);

RawValue valueAt(sqlite3* connection, Value read, int place) {
    sqlite3_value* value = nullptr;
    if (read(connection, place, &value) != SQLITE_OK || !value)
        return {};
    return RawValue::of(value);
}

std::vector<RawValue> keyIn(sqlite3* connection, Value read, const RowTable& table) {
    std::vector<RawValue> key;
    for (const int place : table.keyPlaces)
        key.push_back(valueAt(connection, read, place));
    return key;
}

bool isSame(sqlite3* connection, const RowTable& table) {
    return std::all_of(table.places.begin(), table.places.end(), [&](int place) {
        return valueAt(connection, sqlite3_preupdate_old, place) ==
               valueAt(connection, sqlite3_preupdate_new, place);
    });
}

} // namespace

RowTracker::RowTracker(std::unique_ptr<Noted> noted) : m_noted(std::move(noted)) {}
RowTracker::RowTracker(RowTracker&& other) noexcept = default;

RowTracker::~RowTracker() {
    stop();
}

void RowTracker::stop() {
    if (m_noted)
        sqlite3_preupdate_hook(m_noted->connection, nullptr, nullptr);
}

Result<RowTracker> RowTracker::start(Database& database) {
    SL_TRY(auto* const connection, database.handle());
    if (!database.m_rowTables) {
        SL_TRY(auto tables, coveredTables(database));
        database.m_rowTables = std::make_shared<const RowTables>(std::move(tables));
    }
    auto noted = std::make_unique<Noted>(Noted{database, connection, database.m_rowTables});
    const auto note = [](void* argument, sqlite3* changed, int operation, const char*, const char* name,
                         sqlite3_int64, sqlite3_int64) {
        auto& noting = *static_cast<Noted*>(argument);
        const auto* table = noting.tables->find(name);
        if (!table)
            return;
        try {
            if (operation == SQLITE_UPDATE && isSame(changed, *table))
                return;
            for (const auto& [read, without] :
                 {std::pair<Value, int>{sqlite3_preupdate_old, SQLITE_INSERT},
                  std::pair<Value, int>{sqlite3_preupdate_new, SQLITE_DELETE}}) {
                if (operation == without)
                    continue;
                auto key = keyIn(changed, read, *table);
                noting.rows.try_emplace({table, quotedKey(key)}, std::move(key));
            }
        } catch (const std::exception&) { // no exception may pass through SQLite
            noting.isIncomplete = true;
        }
    };
    sqlite3_preupdate_hook(connection, note, noted.get());
    return RowTracker(std::move(noted));
}

bool RowTracker::isEmpty() const {
    return m_noted->rows.empty() && !m_noted->isIncomplete;
}

Result<qint64> RowTracker::writeSources(qint64 sequence) {
    stop();
    if (m_noted->isIncomplete)
        return fail(ErrorCode::OutOfMemory, m_noted->database.file());
    SourceWriter writer(m_noted->database, sequence);
    for (const auto& [row, key] : m_noted->rows)
        SL_CHECK(writer.write(*row.first, row.second, key));
    m_noted->rows.clear();
    return writer.lines();
}

} // namespace sl::store
