// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

namespace sl::widgets {

/// A year of birth that may be left empty: empty means any. Typed, or stepped with keys and arrows; the wheel
/// does not change it, so that scrolling sets nothing. UI thread.
class YearBox : public QSpinBox {
    Q_OBJECT
public:
    explicit YearBox(const QString& placeholder, QWidget* parent = nullptr);

    [[nodiscard]] int year() const; ///< 0: any
    /// The year is half typed; year() still gives the one before.
    [[nodiscard]] bool isUnfinished() const { return !hasAcceptableInput(); }

    void clear() override; ///< any year

Q_SIGNALS:
    void edited(); ///< at every change of the text, finished or not

protected:
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] int valueFromText(const QString& text) const override;
    [[nodiscard]] QString textFromValue(int value) const override;
    void stepBy(int steps) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace sl::widgets
