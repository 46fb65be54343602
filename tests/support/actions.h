// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/actiontable.h"

#include <QByteArray>

#include <algorithm>

namespace sl::test {

/// The action of this objectName; aborts when there is none.
inline QAction* actionCalled(const widgets::ActionTable& table, const char* name) {
    const QList<QAction*> actions = table.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->objectName() == QLatin1String(name);
    });
    if (found == actions.end())
        qFatal("no action of the name %s", name);
    return *found;
}

/// The area of the commands whose names begin with this word; aborts when there is none.
inline widgets::Area areaCalled(const char* name) {
    const auto specs = widgets::ActionTable::specs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const widgets::ActionSpec& spec) {
        return QByteArray(spec.objectName).startsWith(QByteArray(name) + '.');
    });
    if (found == specs.end())
        qFatal("no area of the name %s", name);
    return found->area;
}

/// The commands by the names that users' scripts and tests know them by.
class Actions : public widgets::ActionTable {
public:
    using ActionTable::action;
    using ActionTable::ActionTable;
    [[nodiscard]] QAction* action(const char* name) const { return actionCalled(*this, name); }
};

} // namespace sl::test
