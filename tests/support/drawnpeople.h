// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/demo/internal/drawing/peopledrawer.h"
#include "engine/demo/internal/drawing/syntheticjpeg.h"

#include <QDir>
#include <QFile>

namespace sl::test {

/// Writes a portrait of somebody who does not exist, for tests that need faces and no ../shared.
inline void drawPortrait(const demo::PeopleDrawer& people, int person, int portrait, const QString& path) {
    QDir().mkpath(QFileInfo(path).path());
    const auto jpeg = demo::syntheticJpeg(people.portrait(person, portrait), {});
    QFile file(path);
    if (!jpeg || !file.open(QIODevice::WriteOnly) || file.write(*jpeg) != jpeg->size())
        qFatal("cannot draw %s", qPrintable(path));
}

} // namespace sl::test
