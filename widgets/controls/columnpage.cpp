// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/columnpage.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QLabel>

namespace sl::widgets {
namespace {

constexpr qreal kPageTitlePoints = 15.0;
constexpr qreal kGroupTitlePoints = 11.0;

QLabel* title(const QString& text, qreal points) {
    auto* label = new PlainLabel(text);
    QFont font = label->font();
    font.setPointSizeF(points);
    font.setBold(true);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnPage::ColumnPage(int width, QWidget* parent) : QScrollArea(parent), m_body(new QVBoxLayout) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* column = new QWidget;
    column->setMaximumWidth(width);
    column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    column->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kUnit);
    auto* page = new QWidget;
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(kPage, kPage, kPage, kPage);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    setWidget(page);
}

QLabel* pageTitle(const QString& text) {
    return title(text, kPageTitlePoints);
}

QLabel* groupTitle(const QString& text) {
    return title(text, kGroupTitlePoints);
}

} // namespace sl::widgets
