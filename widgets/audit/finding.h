// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"

#include <QStringList>

namespace sl::widgets {

/// What one check found, in translated sentences.
struct Finding {
    enum class State { Good, Unknown, Bad };
    State state = State::Bad;
    QString sentence;
    QStringList details{}; ///< of a hash chain: its head in full
};

[[nodiscard]] Finding findingOf(const session::AuditVerdict& verdict); ///< of one hash chain
[[nodiscard]] Finding findingOf(const session::FilesVerdict& verdict); ///< of the sealed files of one folder
[[nodiscard]] Finding findingOf(const HeadVerdict& verdict);           ///< of one kept head

} // namespace sl::widgets
