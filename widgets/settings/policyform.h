// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/policyrecord.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace sl::widgets {

/// The rules of an agency as fields. Object names begin with `prefix`. UI thread.
class PolicyForm : public QWidget {
    Q_OBJECT
public:
    explicit PolicyForm(const QString& prefix, QWidget* parent = nullptr);

    void setPolicy(const PolicyRecord& policy);
    [[nodiscard]] PolicyRecord policy() const;

Q_SIGNALS:
    void edited();

private:
    QSpinBox* m_listLength;
    QSpinBox* m_fillers;
    QSpinBox* m_interEye;
    QSpinBox* m_retention;
    QCheckBox* m_offence;
    QCheckBox* m_legalBasis;
    QCheckBox* m_requester;
    QCheckBox *m_checklist, *m_probeFirst, *m_hideScores;
    QLineEdit* m_offenceTypes;
};

} // namespace sl::widgets
