// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/galleryfilterbar.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/controls/yearbox.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRestMs = 150;
constexpr int kFieldWidth = 96;

QLineEdit* lineEdit(const char* name, const QString& label, const QString& placeholder) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(placeholder);
    edit->setClearButtonEnabled(true);
    edit->setMinimumHeight(kTarget);
    return edit;
}

YearBox* yearBox(const char* name, const QString& label, const QString& any) {
    auto* box = new YearBox(any);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setMinimumHeight(kTarget);
    box->setFixedWidth(kFieldWidth);
    return box;
}

} // namespace

GalleryFilterBar::GalleryFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_text(lineEdit("galleryPage.text", tr("Name or number"), tr("Name or number")))
    , m_sex(new QComboBox)
    , m_bornFrom(yearBox("galleryPage.bornFrom", tr("Born from"), tr("any", "year of birth")))
    , m_bornTo(yearBox("galleryPage.bornTo", tr("Born to"), tr("any", "year of birth")))
    , m_agency(lineEdit("galleryPage.agency", tr("Agency"), tr("Any agency")))
    , m_rest(new QTimer(this)) {
    m_text->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_sex->setObjectName(u"galleryPage.sex"_s);
    m_sex->setAccessibleName(tr("Sex"));
    m_sex->setMinimumHeight(kTarget);
    m_sex->addItem(tr("Any sex"), QString());
    m_sex->addItem(tr("Female"), u"F"_s);
    m_sex->addItem(tr("Male"), u"M"_s);
    m_sex->addItem(tr("Another"), u"X"_s);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_sex);
    layout->addWidget(new PlainLabel(tr("Born")));
    layout->addWidget(m_bornFrom);
    layout->addWidget(new PlainLabel(tr("to", "between two years")));
    layout->addWidget(m_bornTo);
    layout->addWidget(m_agency, 1);

    for (QLineEdit* edit : {m_text, m_agency})
        connect(edit, &QLineEdit::textChanged, this, &GalleryFilterBar::announceSoon);
    for (YearBox* box : {m_bornFrom, m_bornTo})
        connect(box, &QSpinBox::valueChanged, this, &GalleryFilterBar::announceSoon);
    connect(m_sex, &QComboBox::currentIndexChanged, this, &GalleryFilterBar::announceSoon);
    connect(m_rest, &QTimer::timeout, this, [this] { Q_EMIT queryChanged(query()); });
}

void GalleryFilterBar::announceSoon() {
    m_rest->start();
}

PersonQuery GalleryFilterBar::query() const {
    PersonQuery query;
    query.text = m_text->text().trimmed();
    query.filter.sex = m_sex->currentData().toString();
    query.filter.bornFrom = m_bornFrom->year();
    query.filter.bornTo = m_bornTo->year();
    query.filter.agency = m_agency->text().trimmed();
    return query;
}

bool GalleryFilterBar::isRestricting() const {
    const PersonQuery now = query();
    return !now.text.isEmpty() || !now.filter.isEmpty();
}

void GalleryFilterBar::clear() {
    m_text->clear();
    m_sex->setCurrentIndex(0);
    m_bornFrom->clear();
    m_bornTo->clear();
    m_agency->clear();
}

void GalleryFilterBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace sl::widgets
