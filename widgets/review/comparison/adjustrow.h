// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/records/adjustment.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace sl::widgets {

/// One kind of step with its values: sliders that say them, a choice, or a switch; and a button that takes
/// the step back. UI thread.
class AdjustRow : public QWidget {
    Q_OBJECT
public:
    explicit AdjustRow(AdjustmentKind kind, QWidget* parent = nullptr);

    void show(const QList<Adjustment>& steps); ///< emits nothing

Q_SIGNALS:
    void changed(const sl::Adjustment& step);
    void reset();
    void held(bool isHeld); ///< a slider, by the mouse

private:
    void addSwitch();
    void addChoice();
    void addSliders();
    [[nodiscard]] QSlider* addSlider(int line, const QString& name, const QString& text,
                                     const AdjustmentRange& range, QLabel*& value);
    void addName(int line, const QString& text, QWidget* buddy);
    void slide(QSlider* moved);
    void sayValues();
    [[nodiscard]] QString named(const QString& what) const; ///< objectName of a part

    AdjustmentKind m_kind;
    QGridLayout* m_grid;
    QCheckBox* m_switch = nullptr;
    QComboBox* m_choice = nullptr;
    QSlider *m_first = nullptr, *m_second = nullptr;
    QLabel *m_firstValue = nullptr, *m_secondValue = nullptr;
    QToolButton* m_reset;
};

} // namespace sl::widgets
