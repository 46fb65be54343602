// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl::workspace {

/// The account of this process, as an audit log names it when nobody logged in: "account:NAME@COMPUTER", by
/// the process's effective user id, which no environment variable changes. No login holds a colon, so that it
/// is never taken for one. Any thread.
[[nodiscard]] QString computerAccount();

} // namespace sl::workspace
