// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace sl::widgets {

/// An editor with its label above and a line below that gives a hint, or the fault of the value.
/// The line keeps its place, so that nothing jumps. UI thread.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(const QString& label, QWidget* editor, const QString& hint = {}, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setHint(const QString& hint);
    void setProblem(const QString& sentence); ///< empty: nothing is wrong, the hint is back
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    [[nodiscard]] const QString& problem() const { return m_problem; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showBelow();

    QLabel* m_label;
    QLabel* m_below;
    QWidget* m_editor;
    QString m_hint;
    QString m_problem;
};

/// Puts the keyboard on the first field of `form` that has a problem.
void focusFirstProblem(const QWidget& form);

} // namespace sl::widgets
