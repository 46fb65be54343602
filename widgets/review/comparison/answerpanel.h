// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/review/comparison/drafts.h"

#include <QFrame>

#include <array>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace sl::widgets {

class ActionTable;

/// The seven steps with words, "not comparable", and the grounds. After an answer the cursor is in the
/// grounds, whatever the answer: the next key is text. UI thread.
class AnswerPanel : public QFrame {
    Q_OBJECT
public:
    explicit AnswerPanel(ActionTable& actions, QWidget* parent = nullptr);

    void show(const Draft& draft, bool writable);
    void clear(); ///< nothing to answer
    /// The answer that is shown, with its item; empty when there is none.
    [[nodiscard]] const std::optional<Draft>& draft() const { return m_draft; }
    void setState(const QString& sentence); ///< below the grounds: recorded, or what is missing
    void focusGrounds();
    /// Below what the examiner wrote, or in place of `earlier`, which was written so before.
    void writeGrounds(const QString& text, const QString& earlier);

Q_SIGNALS:
    void edited(const sl::widgets::Draft& draft); ///< as it is now
    void groundsFinished();                       ///< the cursor left the grounds

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        QAction* action;
        Answer answer;
    };
    void choose(const Answer& answer);
    void mark();
    [[nodiscard]] bool isHeldAnswerKey(const QEvent& event);

    QList<Choice> m_choices;
    QPlainTextEdit* m_grounds;
    QLabel* m_state;
    std::optional<Draft> m_draft;
    bool m_writable = false;
    bool m_answerKeyHeld = false; ///< no key was pressed again since the answer
};

} // namespace sl::widgets
