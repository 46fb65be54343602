// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/workspace/environment.h"

namespace sl::session {

using workspace::Environment;
using workspace::kShortestPassword;

} // namespace sl::session
