// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/literals.h"

#include <QList>
#include <QString>

#include <functional>

namespace sl::test {

/// A copy of the workspace that may be altered, and what lies about of it and of others.
struct Scene {
    QString folder;      ///< of the workspace
    QString earlierCase; ///< its case database before the second examination
    QString earlierOwn;  ///< its database before there was a case
    QString foreignCase; ///< of another workspace of the same agency, under the same number

    [[nodiscard]] QString own() const { return folder + u"/workspace.sqlite"_s; }
    [[nodiscard]] QString ofCase(int number = 1) const {
        return folder + u"/cases/%1/case.sqlite"_s.arg(number);
    }
};

struct Attack {
    const char* name;
    const char* noticedIn; ///< the scope of a verdict: "workspace" or a case number
    std::function<void(const Scene&)> make;
};

[[nodiscard]] QList<Attack> attacks();

} // namespace sl::test
