// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace sl::widgets {

class Field;

/// Asks for a new password, twice, and for the old one where that is not known yet. UI thread.
class PasswordForm : public QWidget {
    Q_OBJECT
public:
    enum class Asks { OldAndNew, New };
    explicit PasswordForm(Asks asks, QWidget* parent = nullptr);

    bool check(); ///< flags what is wrong, beside each field
    [[nodiscard]] QString oldPassword() const;
    [[nodiscard]] QString newPassword() const;

private:
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_repeat;
    Field* m_oldField;
    Field* m_newField;
    Field* m_repeatField;
};

} // namespace sl::widgets
