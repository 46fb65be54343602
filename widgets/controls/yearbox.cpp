// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/yearbox.h"

#include "engine/core/personfilter.h"

#include <QLineEdit>
#include <QWheelEvent>

namespace sl::widgets {
namespace {

constexpr int kAny = kEarliestBirthYear - 1;
constexpr int kFirstStep = 1980; ///< stepping begins among the years that are looked for

} // namespace

YearBox::YearBox(const QString& placeholder, QWidget* parent) : QSpinBox(parent) {
    setRange(kAny, kLatestBirthYear);
    setValue(kAny);
    setGroupSeparatorShown(false);
    lineEdit()->setPlaceholderText(placeholder);
    connect(lineEdit(), &QLineEdit::textChanged, this, &YearBox::edited);
}

int YearBox::year() const {
    return value() == kAny ? 0 : value();
}

void YearBox::clear() {
    setValue(kAny);
}

QValidator::State YearBox::validate(QString& text, int& position) const {
    if (text.trimmed().isEmpty())
        return QValidator::Acceptable;
    const auto state = QSpinBox::validate(text, position);
    const bool isAny = state == QValidator::Acceptable && QSpinBox::valueFromText(text) == kAny;
    return isAny ? QValidator::Invalid : state; // its number is not for typing
}

int YearBox::valueFromText(const QString& text) const {
    return text.trimmed().isEmpty() ? kAny : QSpinBox::valueFromText(text);
}

QString YearBox::textFromValue(int value) const {
    return value == kAny ? QString() : QSpinBox::textFromValue(value);
}

void YearBox::stepBy(int steps) {
    if (value() == kAny)
        setValue(kFirstStep);
    else
        QSpinBox::stepBy(steps);
}

void YearBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace sl::widgets
