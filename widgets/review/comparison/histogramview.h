// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

namespace sl::widgets {

/// How bright the pixels of a picture are, from black on the left to white on the right. UI thread.
class HistogramView : public QWidget {
    Q_OBJECT
public:
    explicit HistogramView(QWidget* parent = nullptr);

    void show(const std::array<int, 256>& counts);
    [[nodiscard]] const std::array<int, 256>& counts() const { return m_counts; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 256> m_counts{};
};

} // namespace sl::widgets
