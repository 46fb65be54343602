// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/workspace.h"
#include "widgets/settings/users/passwordform.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace sl::widgets {

class ErrorPlace;

/// Asks for a new password and sets it; stays open when that is refused. Open with open(); deletes itself. UI
/// thread.
class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    /// The user's own password, with the old one as the proof.
    [[nodiscard]] static PasswordDialog* change(session::Workspace& workspace, const QString& login,
                                                QWidget* parent);
    /// The user's own password after a reset, with the temporary password as the proof.
    [[nodiscard]] static PasswordDialog* choose(session::Workspace& workspace, const QString& login,
                                                const QString& temporary, QWidget* parent);
    /// Another user's password, by a supervisor: until they choose their own.
    [[nodiscard]] static PasswordDialog* reset(session::Workspace& workspace, const UserRecord& user,
                                               QWidget* parent);
    void accept() override; ///< sets the password; closes only when that succeeded
    void reject() override; ///< not while that is under way: it cannot be taken back

Q_SIGNALS:
    void passwordSet(const QString& password);

private:
    struct Words {
        QString title, sentence, accept;
    };
    PasswordDialog(const Words& words, PasswordForm::Asks asks, QWidget* parent);
    void answer(const Status& set, const QString& password);

    PasswordForm* m_form;
    ErrorPlace* m_error;
    QPushButton* m_accept;
    std::function<void(const QString& oldPassword, const QString& password)> m_set;
};

} // namespace sl::widgets
