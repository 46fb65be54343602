// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/actiontable.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace sl::widgets {

/// Connects commands to the page that carries them out. Pages share commands, so a page answers only while it
/// is visible. `actions` and `page` outlive the scope; the connections end with the page. UI thread.
class ActionScope {
public:
    ActionScope(const ActionTable& actions, QWidget& page) : m_actions(actions), m_page(page) {}

    template <class Slot>
    void whileVisible(Command command, Slot slot) const {
        QObject::connect(m_actions.action(command), &QAction::triggered, &m_page,
                         [page = &m_page, slot = std::move(slot)] {
                             if (page->isVisible())
                                 slot();
                         });
    }

private:
    const ActionTable& m_actions;
    QWidget& m_page;
};

} // namespace sl::widgets
