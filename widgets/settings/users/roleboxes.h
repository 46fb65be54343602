// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/userrecord.h"

#include <QWidget>

class QCheckBox;

namespace sl::widgets {

/// A box for each role. Object names begin with `prefix`. UI thread.
class RoleBoxes : public QWidget {
    Q_OBJECT
public:
    explicit RoleBoxes(const QString& prefix, QWidget* parent = nullptr);

    void setRoles(Roles chosen, Roles fixed = {}); ///< the fixed ones cannot be changed
    [[nodiscard]] Roles roles() const;

private:
    QList<std::pair<Role, QCheckBox*>> m_boxes;
};

} // namespace sl::widgets
