// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/migrator.h"

#include <QDir>
#include <QTemporaryDir>

namespace sl::test {

/// A folder with a fresh database of one schema, gone after the test.
class TempStore {
public:
    explicit TempStore(const store::Schema& schema) : m_schema(schema) { m_database = open(); }

    [[nodiscard]] store::Database& db() { return **m_database; }
    [[nodiscard]] const Result<std::unique_ptr<store::Database>>& result() const { return m_database; }
    [[nodiscard]] QString path(const QString& name = u"a.sqlite"_s) const { return m_folder.filePath(name); }
    [[nodiscard]] Result<std::unique_ptr<store::Database>>
    open(const store::OpenOptions& options = {}) const {
        return store::openDatabase(path(), m_schema, options);
    }
    void reopen() {
        m_database = fail(ErrorCode::NotFound);
        m_database = open();
    }

private:
    QTemporaryDir m_folder;
    store::Schema m_schema;
    Result<std::unique_ptr<store::Database>> m_database;
};

} // namespace sl::test
