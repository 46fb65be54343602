// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sl {

/// The literal u""_s makes a QString in all of Second Look.
using namespace Qt::StringLiterals;

} // namespace sl
