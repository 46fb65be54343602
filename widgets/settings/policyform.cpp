// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/policyform.h"

#include "widgets/controls/field.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr int kMostFillers = 20;
constexpr int kMostInterEye = 400;
constexpr int kMostMonths = 600;

QSpinBox* spin(const QString& name, int lowest, int highest) {
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(lowest, highest);
    return box;
}

QCheckBox* check(const QString& name, const QString& text) {
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    return box;
}

} // namespace

PolicyForm::PolicyForm(const QString& prefix, QWidget* parent)
    : QWidget(parent)
    , m_listLength(spin(prefix + u".listLength"_s, PolicyRecord::kShortestList, PolicyRecord::kLongestList))
    , m_fillers(spin(prefix + u".fillers"_s, 1, kMostFillers))
    , m_interEye(spin(prefix + u".interEye"_s, 1, kMostInterEye))
    , m_retention(spin(prefix + u".retention"_s, 1, kMostMonths))
    , m_offence(check(prefix + u".requireOffence"_s, tr("Offence")))
    , m_legalBasis(check(prefix + u".requireLegalBasis"_s, tr("Legal basis")))
    , m_requester(check(prefix + u".requireRequester"_s, tr("Requested by")))
    , m_checklist(check(prefix + u".checklistRequired"_s,
                        tr("Support, and strong support for different persons, need a complete checklist")))
    , m_probeFirst(
          check(prefix + u".probeFirst"_s, tr("Candidates open when the probe's own checklist is complete")))
    , m_hideScores(
          check(prefix + u".hideScores"_s, tr("Ranks and scores are hidden until every answer is in")))
    , m_offenceTypes(new QLineEdit) {
    m_offenceTypes->setObjectName(prefix + u".offenceTypes"_s);
    m_interEye->setSuffix(tr(" pixels"));
    m_retention->setSuffix(tr(" months"));
    auto* mandatory = new QWidget;
    auto* boxes = new QHBoxLayout(mandatory);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(kWide);
    for (QCheckBox* box : {m_offence, m_legalBasis, m_requester}) {
        boxes->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &PolicyForm::edited);
    }
    boxes->addStretch(1);
    auto* comparing = new QWidget;
    auto* order = new QVBoxLayout(comparing);
    order->setContentsMargins(0, 0, 0, 0);
    order->setSpacing(kTight);
    for (QCheckBox* box : {m_checklist, m_probeFirst, m_hideScores}) {
        order->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &PolicyForm::edited);
    }
    for (QSpinBox* box : {m_listLength, m_fillers, m_interEye, m_retention})
        connect(box, &QSpinBox::valueChanged, this, &PolicyForm::edited);
    connect(m_offenceTypes, &QLineEdit::textEdited, this, &PolicyForm::edited);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kWide);
    grid->addWidget(
        new Field(tr("Length of a candidate list"), m_listLength, tr("Fixed before a search, 2 to 50.")), 0,
        0);
    grid->addWidget(new Field(tr("Others for the second examiner"), m_fillers,
                              tr("About as many as this, most like the supported one.")),
                    0, 1);
    grid->addWidget(new Field(tr("Smallest distance between the eyes"), m_interEye,
                              tr("Below this a probe is called poor.")),
                    1, 0);
    grid->addWidget(new Field(tr("Photos are due for review after"), m_retention), 1, 1);
    grid->addWidget(new Field(tr("A new case must name"), mandatory), 2, 0, 1, 2);
    grid->addWidget(new Field(tr("Offences to choose from"), m_offenceTypes,
                              tr("Separated by commas; leave empty to allow any text.")),
                    3, 0, 1, 2);
    grid->addWidget(new Field(tr("When examiners compare"), comparing), 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setPolicy({});
}

void PolicyForm::setPolicy(const PolicyRecord& policy) {
    const QSignalBlocker silent(this);
    m_listLength->setValue(policy.candidateListLength);
    m_fillers->setValue(policy.secondExaminerFillers);
    m_interEye->setValue(policy.minimumInterEyePixels);
    m_retention->setValue(policy.retentionReviewMonths);
    m_offence->setChecked(policy.requireOffenceType);
    m_legalBasis->setChecked(policy.requireLegalBasis);
    m_requester->setChecked(policy.requireRequester);
    m_checklist->setChecked(policy.checklistRequired);
    m_probeFirst->setChecked(policy.probeFirst);
    m_hideScores->setChecked(policy.hideScores);
    m_offenceTypes->setText(policy.offenceTypes.join(u", "_s));
}

PolicyRecord PolicyForm::policy() const {
    PolicyRecord policy;
    policy.candidateListLength = m_listLength->value();
    policy.secondExaminerFillers = m_fillers->value();
    policy.minimumInterEyePixels = m_interEye->value();
    policy.retentionReviewMonths = m_retention->value();
    policy.requireOffenceType = m_offence->isChecked();
    policy.requireLegalBasis = m_legalBasis->isChecked();
    policy.requireRequester = m_requester->isChecked();
    policy.checklistRequired = m_checklist->isChecked();
    policy.probeFirst = m_probeFirst->isChecked();
    policy.hideScores = m_hideScores->isChecked();
    for (const QString& part : m_offenceTypes->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString type = part.trimmed(); !type.isEmpty() && !policy.offenceTypes.contains(type))
            policy.offenceTypes.append(type);
    }
    return policy;
}

} // namespace sl::widgets
