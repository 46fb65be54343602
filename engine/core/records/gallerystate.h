// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sl {

/// A moment in the history of the gallery's templates: the last change, numbered, and a random number drawn
/// with that change. Two states are equal only if they are the same moment of the same history: a database
/// restored from a copy and changed again counts on with other marks.
struct GalleryState {
    qint64 change = 0;
    qint64 mark = 0;
    bool operator==(const GalleryState&) const = default;
};

} // namespace sl
