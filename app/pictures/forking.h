// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/helper/confine.h"

#include <QByteArray>

#include <functional>

namespace sl::helper {

/// Runs `work` in a process of its own, which is confined first and ends behind it, and gives its one line.
/// A process that ends otherwise, or says anything but one line, has the answer HelperStopped: nothing that a
/// picture does to the process that decodes it reaches the next one. So does one that cannot be confined,
/// where `isConfinable`.
[[nodiscard]] QByteArray inChild(const Confinement& confinement, bool isConfinable,
                                 const std::function<QByteArray()>& work);

/// Whether a child can be confined here.
[[nodiscard]] bool canConfine(const Confinement& confinement);

/// Uses up what is left of this process's heap, of which a child would have to copy each page that it writes
/// to: what a child needs, it then takes anew, in huge pages where the system and glibc's tunables let it.
void leaveHeapToChildren();

} // namespace sl::helper
