// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/caserecord.h"
#include "engine/core/records/policyrecord.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sl::session {
class Workspace;
}

namespace sl::widgets {

class ErrorPlace;
class Field;

/// Asks for what the policy wants to know of a new case, and makes it. Mandatory fields are marked, and
/// flagged while they are empty once somebody was in them. Open with open(); deletes itself. UI thread.
class NewCaseDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewCaseDialog(session::Workspace& workspace, QWidget* parent = nullptr);

    void accept() override; ///< makes the case; closes only when that succeeded
    void reject() override; ///< not while that is under way: it cannot be taken back

Q_SIGNALS:
    void created(const sl::CaseRecord& record);

private:
    void layOut();
    void applyPolicy(const PolicyRecord& policy);
    void check();
    [[nodiscard]] CaseRecord request() const;
    [[nodiscard]] bool complete() const;
    void flag(Field* field, bool mandatory, const QString& value, const QObject* editor) const;

    session::Workspace& m_workspace;
    PolicyRecord m_policy;
    QLineEdit* m_number;
    QLineEdit* m_title;
    QComboBox* m_offence;
    QLineEdit* m_legalBasis;
    QLineEdit* m_requester;
    QLineEdit* m_purpose;
    Field* m_numberField;
    Field* m_titleField;
    Field* m_offenceField;
    Field* m_legalBasisField;
    Field* m_requesterField;
    Field* m_purposeField;
    ErrorPlace* m_error;
    QPushButton* m_create;
    QList<const QObject*> m_visited; ///< editors somebody typed in
};

} // namespace sl::widgets
