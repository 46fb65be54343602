// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/field.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace sl::widgets {

Field::Field(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent), m_label(new PlainLabel), m_below(new PlainLabel), m_editor(editor), m_hint(hint) {
    m_label->setBuddy(editor);
    m_below->setObjectName(editor->objectName() + u".below"_s);
    m_below->setWordWrap(true);
    m_below->setMinimumHeight(m_below->fontMetrics().height());
    m_below->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_below);
    layout->addStretch(1); // beside a taller neighbour, label and editor stay on one line with it
    setFocusProxy(editor);
    setLabel(label);
    showBelow();
}

void Field::setLabel(const QString& label) {
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setHint(const QString& hint) {
    m_hint = hint;
    showBelow();
}

void Field::setProblem(const QString& sentence) {
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    showBelow();
}

void Field::showBelow() {
    const ThemeColours colours = themeColours(palette());
    QPalette ink = m_below->palette();
    ink.setColor(QPalette::WindowText, hasProblem() ? colours.warning : colours.faint);
    m_below->setPalette(ink);
    m_below->setText(hasProblem() ? m_problem : m_hint);
    m_editor->setAccessibleDescription(m_below->text());
}

void Field::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showBelow();
    QWidget::changeEvent(event);
}

void focusFirstProblem(const QWidget& form) {
    for (Field* field : form.findChildren<Field*>())
        if (field->hasProblem())
            return field->setFocus();
}

} // namespace sl::widgets
