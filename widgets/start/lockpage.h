// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/error.h"
#include "widgets/controls/columnpage.h"

class QLineEdit;
class QPushButton;

namespace sl::widgets {

class ErrorPlace;
class FaintLabel;
class Field;

/// Stands before the work of somebody who is logged in and away: their password opens it again. UI thread.
class LockPage : public ColumnPage {
    Q_OBJECT
public:
    explicit LockPage(QWidget* parent = nullptr);

    /// `idleMinutes`: after which the program locked itself; 0 when somebody did it.
    void setPerson(const QString& fullName, int idleMinutes);
    void setBusy(bool busy);
    void report(const Error& error);

Q_SIGNALS:
    void unlockRequested(const QString& password);
    void logOutRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void submit();

    QLabel* m_person;
    QLabel* m_why;
    QLineEdit* m_password;
    Field* m_field;
    QPushButton* m_unlock;
    ErrorPlace* m_error;
};

} // namespace sl::widgets
