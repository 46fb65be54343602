// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/store/connection/database.h"

#include <QStringList>

#include <vector>

namespace sl::store {

/// A numbered set of steps: files NNN_name.sql in `folder`, from 001 without gaps. A file's statements are
/// separated by lines that hold nothing but "--" (so that triggers, which contain ";", stay whole).
struct Schema {
    QString folder; ///< a directory or resource path
    qint32 applicationId =
        0; ///< PRAGMA application_id, so that another program's file is never taken for ours
};

[[nodiscard]] Schema workspaceSchema();
[[nodiscard]] Schema caseSchema();
[[nodiscard]] Schema cacheSchema(); ///< what can be made again: thumbnails

enum class MigrationOutcome { Created, Current, Upgraded };

struct MigrationReport {
    MigrationOutcome outcome = MigrationOutcome::Current;
    int from = 0;       ///< user_version before
    int to = 0;         ///< and after
    QString backupFile; ///< copy made before an upgrade: FILE.v<from>.bak
};

/// Brings a database to the newest step, one transaction per step; a failing step leaves the file at the step
/// before.
class Migrator {
public:
    /// Errors: DatabaseFailed (a gap, or no step at all).
    [[nodiscard]] static Result<Migrator> load(const Schema& schema);

    [[nodiscard]] int newest() const { return static_cast<int>(m_steps.size()); }
    /// Errors: SchemaTooNew (made by a newer program), DatabaseCorrupt (not a database of this kind),
    /// SchemaTooOld (read-only and not at the newest step), and those of backup() and Statement::run.
    [[nodiscard]] Result<MigrationReport> migrate(Database& database) const;

private:
    struct Step {
        QString name;
        QStringList statements;
    };
    explicit Migrator(Schema schema) : m_schema(std::move(schema)) {}
    [[nodiscard]] Status checkKind(Database& database, int version) const;
    [[nodiscard]] Status apply(Database& database, int version) const;

    Schema m_schema;
    std::vector<Step> m_steps;
};

/// Opens a file and brings it to the newest schema. Errors: those of Database::open and Migrator::migrate.
[[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const QString& file, const Schema& schema,
                                                             const OpenOptions& options = {});

} // namespace sl::store
