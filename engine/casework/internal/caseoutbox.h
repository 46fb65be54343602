// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/ids.h"
#include "engine/core/result.h"

namespace sl::workspace {
class Change;
}

namespace sl::casework {

class CaseCore;

/// Lets the workspace's copies (CaseIndex) follow a case. A change notes in its own transaction what it
/// changed; the case commits first, the copies follow. Copying again changes nothing, so a program that was
/// stopped anywhere in between continues with the same entries. Blocking: called on a worker thread.
class CaseOutbox {
public:
    explicit CaseOutbox(CaseCore& core) : m_core(core) {}

    [[nodiscard]] static Status note(const workspace::Change& change, ExaminationId examination);
    [[nodiscard]] static Status note(const workspace::Change& change, SearchId search);

    /// Copies what is noted. An entry goes when its copy is committed.
    [[nodiscard]] Status drain();
    /// drain() after an operation was committed: a copy that fails stays noted for the next drain or
    /// opening, and is never that operation's answer. Tells that the lists changed.
    void follow();
    /// Copies the whole case, noted or not. For its opening, before anything else is done in it.
    [[nodiscard]] Status rebuild();

private:
    [[nodiscard]] Status removeUpTo(qint64 entry);
    CaseCore& m_core;
};

} // namespace sl::casework
