// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace sl::widgets {

/// A page of text and fields: one column of readable width in the middle, scrolled when the window is small.
/// UI thread.
class ColumnPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnPage(int width, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    QVBoxLayout* m_body;
};

/// The title of a page or, smaller, of a group on it: the one bold weight.
[[nodiscard]] QLabel* pageTitle(const QString& text);
[[nodiscard]] QLabel* groupTitle(const QString& text);

} // namespace sl::widgets
