// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QHBoxLayout;

namespace sl::widgets {

/// Shown while a place is empty: an icon, what belongs here, and the commands that bring it. UI thread.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// `title` is a short phrase, `sentence` says what belongs here and what to do.
    EmptyState(const QString& iconName, const QString& title, const QString& sentence,
               QWidget* parent = nullptr);

    void setText(const QString& title, const QString& sentence);
    void addCommand(QAction* action);               ///< as a button with text; disabled with the action
    void offerOnly(const QList<QAction*>& actions); ///< of those that were added

private:
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

} // namespace sl::widgets
