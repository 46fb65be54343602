// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <memory>

namespace sl::store {

class Database;

/// Notes which covered rows (see uncovered.h) a transaction inserts, changes or deletes, whatever writes
/// them: statements, triggers, cascades, replacements. One at a time per Database, on its thread.
class RowTracker {
public:
    /// Notes from now on. Errors: those of the store.
    [[nodiscard]] static Result<RowTracker> start(Database& database);
    RowTracker(RowTracker&& other) noexcept;
    RowTracker& operator=(RowTracker&&) = delete;
    ~RowTracker();

    [[nodiscard]] bool isEmpty() const;
    /// Ends noting and gives every noted row its line in row_sources: that the audit entry `sequence` answers
    /// for the content it has now. Gives the number of lines. Errors: those of the store.
    [[nodiscard]] Result<qint64> writeSources(qint64 sequence);

private:
    struct Noted;
    explicit RowTracker(std::unique_ptr<Noted> noted);
    void stop();
    std::unique_ptr<Noted> m_noted; ///< its address is the hook's argument
};

} // namespace sl::store
