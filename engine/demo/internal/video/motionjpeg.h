// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace sl::demo {

/// Pictures in JPEG, each `size` pixels, as an AVI file of Motion JPEG with an index.
[[nodiscard]] QByteArray motionJpeg(const QList<QByteArray>& frames, QSize size, int perSecond,
                                    const QByteArray& comment);

} // namespace sl::demo
