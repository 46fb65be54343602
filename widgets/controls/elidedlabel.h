// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sl::widgets {

/// One line of text that is cut with an ellipsis where there is no room; the whole text is the tool tip then,
/// below the note if there is one. UI thread.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);
    void setText(const QString& text);
    void setNote(const QString& note); ///< more on the text: tool tip and accessible description
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateToolTip();

    Qt::TextElideMode m_mode;
    QString m_text;
    QString m_note;
};

} // namespace sl::widgets
