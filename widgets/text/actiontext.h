// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::widgets {

/// "Answer given" for the action "answer.given" of an audit entry, translated. An action that this version
/// does not know keeps its stored name.
[[nodiscard]] QString auditActionText(const QString& action);

/// The actor of an entry for people: a login as it is, the program and the computer's account in words.
[[nodiscard]] QString auditActorText(const QString& actor);

} // namespace sl::widgets
