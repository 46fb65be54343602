// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/reviewrecord.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sl::widgets {

class ErrorPlace;
class Triage;
struct Ui;

/// The answer to the selected candidates of the grid, with its one reason, and what is still missing
/// or went wrong. Asks before an answer is replaced. UI thread.
class TriageBar : public QWidget {
    Q_OBJECT
public:
    /// All must outlive this.
    TriageBar(Triage& triage, Ui& ui, QWidget* parent = nullptr);

private:
    void begin(Answer answer); ///< chooses it and asks for the grounds
    void draw();
    void answer();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString replaceSentence() const;

    Triage& m_triage;
    Ui& m_ui;
    ErrorPlace* m_errors;
    QLabel* m_count;
    QComboBox* m_answers;
    QLineEdit* m_grounds;
    QToolButton* m_answer;
    QLabel* m_state;
};

} // namespace sl::widgets
