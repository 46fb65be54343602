// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/casecontext.h"

#include <QWidget>

#include <array>

namespace sl::widgets {

class ActionTable;
class NavButton;

constexpr int kStepCount = 5;

/// The five steps of a case, with how far each is. UI thread.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(const ActionTable& actions, QWidget* parent = nullptr);
    void setCurrent(Step step);
    void setStates(const std::array<QString, kStepCount>& states);
    [[nodiscard]] QString state(Step step) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<NavButton*, kStepCount> m_buttons{};
};

} // namespace sl::widgets
