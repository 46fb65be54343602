// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/users/roleboxes.h"

#include "widgets/style/spacing.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace sl::widgets {

RoleBoxes::RoleBoxes(const QString& prefix, QWidget* parent) : QWidget(parent) {
    setObjectName(prefix + u".roles"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWide);
    for (const Role role : {Role::Investigator, Role::Examiner, Role::Supervisor, Role::Auditor}) {
        auto* box = new QCheckBox(roleText(role));
        box->setObjectName(prefix + u".role"_s + QString::number(static_cast<int>(role)));
        layout->addWidget(box);
        m_boxes.append({role, box});
    }
    layout->addStretch(1);
}

void RoleBoxes::setRoles(Roles chosen, Roles fixed) {
    for (const auto& [role, box] : std::as_const(m_boxes)) {
        box->setChecked(chosen.testFlag(role));
        box->setEnabled(!fixed.testFlag(role));
    }
}

Roles RoleBoxes::roles() const {
    Roles chosen;
    for (const auto& [role, box] : m_boxes)
        chosen.setFlag(role, box->isChecked());
    return chosen;
}

} // namespace sl::widgets
