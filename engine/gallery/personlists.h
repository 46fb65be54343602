// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/executor.h"
#include "engine/gallery/persondirectory.h"

namespace sl::gallery {

/// Answers which persons fit a query, from a directory that is read once and kept until the gallery changes,
/// and other questions that look at all of it. Has a read connection and a thread of its own, so that
/// pictures and pages never wait for it. Any thread.
class PersonLists {
public:
    explicit PersonLists(QString databaseFile) : m_file(std::move(databaseFile)) {}
    ~PersonLists(); ///< stops what runs

    /// All that fit, in list order. Errors: Cancelled, those of opening and reading the database.
    [[nodiscard]] Future<QList<PersonId>> list(const PersonQuery& query, const CancelToken& cancel);
    [[nodiscard]] Future<QStringList> agencies(); ///< by name, each once
    /// Runs `task`, which gets the Database and returns a Result: for questions about the whole gallery.
    template <class Task>
    auto read(Task task) -> QFuture<std::invoke_result_t<Task, store::Database&>> {
        return m_executor.run(
            [this, task = std::move(task)]() mutable -> std::invoke_result_t<Task, store::Database&> {
                SL_CHECK(open());
                return task(*m_database);
            });
    }
    void invalidate(); ///< the gallery changed

private:
    // on the executor's thread
    [[nodiscard]] Status open();
    [[nodiscard]] Result<std::shared_ptr<const PersonDirectory>> directory();
    [[nodiscard]] Result<QList<PersonId>> find(const PersonQuery& query);

    const QString m_file;
    CancelSource m_stopping;
    std::unique_ptr<store::Database> m_database;
    std::shared_ptr<const PersonDirectory> m_directory;
    SerialExecutor m_executor{u"person-lists"_s};
};

} // namespace sl::gallery
