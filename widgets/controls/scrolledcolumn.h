// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace sl::widgets {

/// A part of a column that takes the height it would like while there is room, and is scrolled when the
/// window is small: what stands below it always stays in reach. UI thread.
class ScrolledColumn : public QScrollArea {
    Q_OBJECT
public:
    /// Takes ownership of `content`, which is as wide as the column.
    explicit ScrolledColumn(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace sl::widgets
