// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/drafts.h"

#include <QFrame>

#include <array>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace sl::widgets {

class ActionTable;

/// The seven steps with words, "not comparable", and the grounds. UI thread.
class AnswerPanel : public QFrame {
    Q_OBJECT
public:
    explicit AnswerPanel(ActionTable& actions, QWidget* parent = nullptr);

    void show(const Draft& draft, bool writable);
    [[nodiscard]] const Draft& draft() const { return m_draft; }
    void setState(const QString& sentence); ///< below the grounds: recorded, or what is missing
    void focusGrounds();

Q_SIGNALS:
    void edited();          ///< the draft has changed
    void answerChosen();    ///< by key or button, after edited()
    void groundsFinished(); ///< the cursor left the grounds

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        QAction* action;
        Answer answer;
    };
    void choose(const Answer& answer);
    void mark();

    QList<Choice> m_choices;
    QPlainTextEdit* m_grounds;
    QLabel* m_state;
    Draft m_draft;
    bool m_writable = false;
};

} // namespace sl::widgets
