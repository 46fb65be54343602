// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratesresults.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/settings/rates/ratetablemodel.h"
#include "widgets/style/spacing.h"
#include "widgets/style/tablelook.h"
#include "widgets/text/format.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStringListModel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

QLabel* wrapped(const char* name) {
    auto* label = new PlainLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RatesResults::RatesResults(QWidget* form, QWidget* parent)
    : QTabWidget(parent)
    , m_rates(new RateTableModel(this))
    , m_about(wrapped("rates.about"))
    , m_failures(new QStringListModel(this))
    , m_failureCount(wrapped("rates.failureCount")) {
    setObjectName(u"rates.results"_s);
    setDocumentMode(true);
    auto* scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(form);
    addTab(scrolled, tr("Pictures"));
    addTab(makeRates(), tr("Rates"));
    addTab(makeFailures(), tr("Without a face"));
    for (const int place : {1, 2})
        setTabEnabled(place, false);
}

QWidget* RatesResults::makeRates() {
    auto* table = new QTreeView;
    table->setObjectName(u"rates.table"_s);
    table->setAccessibleName(tr("Error rates"));
    table->setModel(m_rates);
    showAsTable(*table);
    table->installEventFilter(this);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(RateTableModel::Measure, QHeaderView::Stretch);
    for (const auto column : {RateTableModel::Share, RateTableModel::Trials})
        table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kUnit, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_about);
    layout->addWidget(table, 1);
    return page;
}

QWidget* RatesResults::makeFailures() {
    auto* list = new QListView;
    list->setObjectName(u"rates.failures"_s);
    list->setAccessibleName(tr("Pictures without a face"));
    list->setModel(m_failures);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTextElideMode(Qt::ElideMiddle);
    list->installEventFilter(this);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, kUnit, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_failureCount);
    layout->addWidget(list, 1);
    return page;
}

bool RatesResults::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTabWidget::eventFilter(watched, event);
}

void RatesResults::showMeasured(const evaluation::MeasuredCard& measured) {
    const auto& scores = measured.scores;
    m_rates->setMeasured(measured);
    //: %1 is the name of a model pack, %2 to %5 are numbers
    m_about->setText(
        tr("Measured with %1: %2 persons in %3 pictures, compared with %4 persons (%5 templates). The "
           "rates hold for pictures like these.")
            .arg(scores.packName, countText(qint64(scores.persons.size())), countText(scores.pictures),
                 countText(scores.galleryPersons), countText(scores.galleryTemplates)));
    m_failures->setStringList(scores.failures);
    //: %1 and %2 are numbers of pictures
    m_failureCount->setText(
        tr("In %1 of %2 pictures no face was found. A search with such a picture counts as missed.")
            .arg(countText(scores.failures.size()), countText(scores.pictures)));
    setTabEnabled(1, true);
    setTabEnabled(2, true);
    setCurrentIndex(1);
}

void RatesResults::showCard(const ErrorCardRecord& card) {
    m_rates->setCard(card);
    //: %1 is the name of a model pack, %2 to %5 are numbers
    m_about->setText(
        tr("Measured with %1: %2 persons in %3 pictures, %4 of them without a face, searched in a "
           "gallery of %5 persons.")
            .arg(card.packName, countText(card.persons), countText(card.pictures), countText(card.failures),
                 countText(card.galleryPersons)));
    setTabEnabled(1, true);
    setTabEnabled(2, false);
}

} // namespace sl::widgets
