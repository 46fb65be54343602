// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "widgets/controls/columnpage.h"
#include "widgets/start/demooffer.h"

class QLineEdit;
class QPushButton;

namespace sl::widgets {

class ErrorPlace;
class Field;

/// The log-in: it unlocks the user's signing key. UI thread.
class LoginPage : public ColumnPage {
    Q_OBJECT
public:
    explicit LoginPage(QWidget* parent = nullptr);

    void setWorkspace(const QString& agency, const QString& folder);
    /// The users of a demo, passwords included; empty for every other workspace.
    void showAccounts(const QList<DemoOffer::Account>& accounts);
    void setLogin(const QString& login); ///< the password is emptied and has the focus next
    void expectAnother();                ///< the login is selected, so that typing replaces it
    void setBusy(bool busy);
    void report(const Error& error);

Q_SIGNALS:
    void loginRequested(const QString& login, const QString& password);
    void otherWorkspaceRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    QLabel* m_agency;
    QLabel* m_folder;
    QLineEdit* m_login;
    QLineEdit* m_password;
    Field* m_loginField;
    Field* m_passwordField;
    QPushButton* m_enter;
    ErrorPlace* m_error;
    QVBoxLayout* m_accounts;
};

} // namespace sl::widgets
