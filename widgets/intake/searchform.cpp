// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/searchform.h"

#include "widgets/common/field.h"
#include "widgets/common/spacing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace sl::widgets {
namespace {

constexpr int kEarliestYear = 1900;
constexpr int kLatestYear = 2100;

/// The lowest value means "any year".
QSpinBox* yearBox(const char* name) {
    auto* box = new QSpinBox;
    box->setObjectName(QStringLiteral("probePage.") + QLatin1String(name));
    box->setRange(kEarliestYear - 1, kLatestYear);
    box->setSpecialValueText(SearchForm::tr("any year"));
    box->setValue(kEarliestYear - 1);
    return box;
}

int yearOf(const QSpinBox* box) {
    return box->value() < kEarliestYear ? 0 : box->value();
}

} // namespace

SearchForm::SearchForm(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLineEdit)
    , m_sex(new QComboBox)
    , m_bornFrom(yearBox("bornFrom"))
    , m_bornTo(yearBox("bornTo"))
    , m_agency(new QLineEdit) {
    m_label->setObjectName(QStringLiteral("probePage.label"));
    m_label->setPlaceholderText(tr("Unknown person 1"));
    m_sex->setObjectName(QStringLiteral("probePage.sex"));
    m_sex->addItem(tr("Any"), QString());
    m_sex->addItem(tr("Female"), QStringLiteral("F"));
    m_sex->addItem(tr("Male"), QStringLiteral("M"));
    m_sex->addItem(tr("Other or unspecified"), QStringLiteral("X"));
    m_agency->setObjectName(QStringLiteral("probePage.agency"));
    m_agency->setPlaceholderText(tr("Any agency"));

    auto* years = new QHBoxLayout;
    years->setSpacing(kUnit);
    years->addWidget(new Field(tr("Born from"), m_bornFrom));
    years->addWidget(new Field(tr("Born until"), m_bornTo));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(new Field(tr("Name of this probe"), m_label));
    layout->addWidget(new Field(tr("Sex on record"), m_sex));
    layout->addLayout(years);
    layout->addWidget(
        new Field(tr("Agency"), m_agency, tr("The list says how many persons a filter leaves out.")));
}

QString SearchForm::label() const {
    const QString typed = m_label->text().trimmed();
    return typed.isEmpty() ? m_label->placeholderText() : typed;
}

PersonFilter SearchForm::filter() const {
    return {m_sex->currentData().toString(), yearOf(m_bornFrom), yearOf(m_bornTo),
            m_agency->text().trimmed()};
}

} // namespace sl::widgets
