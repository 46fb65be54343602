// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace sl::widgets {

/// A problem in words, until it is closed. UI thread.
class ErrorRow : public QFrame {
    Q_OBJECT
public:
    explicit ErrorRow(const QString& sentence, QWidget* parent = nullptr);
    [[nodiscard]] const QString& sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sentence;
};

} // namespace sl::widgets
