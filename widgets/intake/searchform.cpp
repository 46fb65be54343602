// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/searchform.h"

#include "widgets/controls/field.h"
#include "widgets/controls/yearbox.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QWheelEvent>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

/// The wheel does not change it, so that scrolling sets no filter.
class SexBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

YearBox* yearBox(const char* name) {
    auto* box = new YearBox(SearchForm::tr("Any year"));
    box->setObjectName(u"probePage."_s + QLatin1String(name));
    return box;
}

} // namespace

SearchForm::SearchForm(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLineEdit)
    , m_sex(new SexBox)
    , m_bornFrom(yearBox("bornFrom"))
    , m_bornTo(yearBox("bornTo"))
    , m_agency(new QLineEdit)
    , m_unrecorded(new QCheckBox(tr("Also persons without this fact")))
    , m_noFilter(new QPushButton(tr("No filter"))) {
    m_label->setObjectName(u"probePage.label"_s);
    m_label->setPlaceholderText(tr("Unknown person 1"));
    m_sex->setObjectName(u"probePage.sex"_s);
    m_sex->addItem(tr("Any"), QString());
    m_sex->addItem(tr("Female"), u"F"_s);
    m_sex->addItem(tr("Male"), u"M"_s);
    m_sex->addItem(tr("Other or unspecified"), u"X"_s);
    m_sex->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setObjectName(u"probePage.agency"_s);
    m_agency->setPlaceholderText(tr("Any agency"));
    m_unrecorded->setObjectName(u"probePage.unrecorded"_s);
    m_unrecorded->setToolTip(plainToolTip(
        tr("Persons whose sex, year of birth or agency is not recorded are compared all the same.")));
    m_noFilter->setObjectName(u"probePage.noFilter"_s);
    m_noFilter->setToolTip(plainToolTip(tr("Remove the filter: the whole gallery is searched.")));
    layOut();
    connect(m_label, &QLineEdit::textChanged, this, &SearchForm::changed);
    connect(m_sex, &QComboBox::currentIndexChanged, this, &SearchForm::changed);
    for (YearBox* box : {m_bornFrom, m_bornTo}) {
        connect(box, &QSpinBox::valueChanged, this, &SearchForm::changed);
        connect(box, &YearBox::edited, this, &SearchForm::changed);
    }
    connect(m_agency, &QLineEdit::textChanged, this, &SearchForm::changed);
    connect(m_unrecorded, &QCheckBox::toggled, this, &SearchForm::changed);
    connect(m_noFilter, &QPushButton::clicked, this, &SearchForm::clearFilter);
    connect(this, &SearchForm::changed, m_noFilter,
            [this] { m_noFilter->setEnabled(!filter().isEmpty() || !problem().isEmpty()); });
    clear();
    m_noFilter->setEnabled(false);
}

void SearchForm::layOut() {
    auto* facts = new QHBoxLayout;
    facts->setSpacing(kUnit);
    facts->addWidget(new Field(tr("Sex on record"), m_sex), 1);
    facts->addWidget(new Field(tr("Agency"), m_agency), 1);
    auto* years = new QHBoxLayout;
    years->setSpacing(kUnit);
    years->addWidget(new Field(tr("Born from"), m_bornFrom));
    years->addWidget(new Field(tr("Born until"), m_bornTo));
    auto* whole = new QHBoxLayout;
    whole->setSpacing(kUnit);
    whole->addWidget(m_unrecorded, 1);
    whole->addWidget(m_noFilter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(new Field(tr("Name of this probe"), m_label));
    layout->addLayout(facts);
    layout->addLayout(years);
    layout->addLayout(whole);
}

QString SearchForm::label() const {
    const QString typed = m_label->text().trimmed();
    return typed.isEmpty() ? m_label->placeholderText() : typed;
}

PersonFilter SearchForm::filter() const {
    return {m_sex->currentData().toString(), m_bornFrom->year(), m_bornTo->year(), m_agency->text().trimmed(),
            m_unrecorded->isChecked()};
}

QString SearchForm::problem() const {
    if (m_bornFrom->isUnfinished() || m_bornTo->isUnfinished())
        return tr("A year of birth is not complete.");
    if (!filter().isSound())
        return tr("“Born from” is later than “Born until”.");
    return {};
}

bool SearchForm::isBlank() const {
    return m_label->text().isEmpty() && problem().isEmpty() && filter() == PersonFilter();
}

void SearchForm::clear() {
    m_label->clear();
    clearFilter();
}

void SearchForm::clearFilter() {
    m_sex->setCurrentIndex(0);
    m_bornFrom->clear();
    m_bornTo->clear();
    m_agency->clear();
    m_unrecorded->setChecked(true);
}

} // namespace sl::widgets
