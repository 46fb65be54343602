// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/policypanel.h"

#include "widgets/controls/faintlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/settings/policyform.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sl::widgets {

PolicyPanel::PolicyPanel(session::Workspace& workspace, QWidget* parent)
    : ColumnPage(kFormWidth + kPage, parent)
    , m_workspace(workspace)
    , m_form(new PolicyForm(u"policy"_s))
    , m_version(new FaintLabel)
    , m_save(new QPushButton(tr("Set as new version")))
    , m_error(new ErrorPlace) {
    setObjectName(u"policyPanel"_s);
    m_version->setObjectName(u"policy.version"_s);
    m_save->setObjectName(u"policy.save"_s);
    m_save->setEnabled(false);
    const bool supervisor = workspace.login().has(Role::Supervisor);
    m_form->setEnabled(supervisor);
    body()->addWidget(m_version);
    if (!supervisor)
        body()->addWidget(new FaintLabel(tr("Only a supervisor sets the policy.")));
    body()->addSpacing(kUnit);
    body()->addWidget(m_form);
    body()->addWidget(m_error);
    body()->addWidget(m_save, 0, Qt::AlignRight);
    body()->addStretch(1);

    connect(m_form, &PolicyForm::edited, this, [this] { m_save->setEnabled(true); });
    connect(m_save, &QPushButton::clicked, this, &PolicyPanel::save);
    connect(&workspace, &session::Workspace::policyChanged, this, &PolicyPanel::reload);
    reload();
}

void PolicyPanel::reload() {
    m_workspace.policy().then(this, [this](const Result<PolicyRecord>& policy) {
        if (policy)
            list(*policy);
        else
            m_error->report(policy.error());
    });
}

void PolicyPanel::list(const PolicyRecord& policy) {
    m_form->setPolicy(policy);
    m_save->setEnabled(false);
    //: %1 is a number, %2 a login, %3 a date and time
    m_version->setText(tr("Version %1, set by %2 on %3. A search keeps the version it ran under.")
                           .arg(policy.version)
                           .arg(policy.setBy, timeText(policy.setAt)));
}

void PolicyPanel::save() {
    m_error->clear();
    m_save->setEnabled(false);
    m_workspace.setPolicy(m_form->policy()).then(this, [this](const Result<PolicyRecord>& set) {
        if (set) {
            list(*set);
            return;
        }
        m_save->setEnabled(true);
        m_error->report(set.error());
    });
}

} // namespace sl::widgets
