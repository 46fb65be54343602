// SPDX-License-Identifier: Apache-2.0
#include "widgets/audit/findinglist.h"

#include "widgets/controls/faintlabel.h"
#include "widgets/controls/iconlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>

#include <algorithm>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighest = 180;

QString iconOf(Finding::State state) {
    switch (state) {
    case Finding::State::Good:
        return u"verify"_s;
    case Finding::State::Unknown:
        return u"info"_s;
    case Finding::State::Bad:
        break;
    }
    return u"warning"_s;
}

} // namespace

FindingList::FindingList(QWidget* parent) : QScrollArea(parent), m_rows(new QVBoxLayout) {
    setObjectName(u"auditPage.findings"_s);
    setAccessibleName(tr("What the check found"));
    auto* rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(kUnit, 0, kUnit, 0);
    m_rows->setSpacing(0);
    setWidget(rows);
    setWidgetResizable(true);
    setVisible(false);
}

void FindingList::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(false);
}

void FindingList::display(const QList<Finding>& findings) {
    clear();
    for (const auto state : {Finding::State::Bad, Finding::State::Unknown, Finding::State::Good})
        for (const Finding& finding : findings)
            if (finding.state == state)
                add(finding);
    setVisible(!findings.isEmpty());
    fit();
}

void FindingList::fit() {
    const int wanted = m_rows->hasHeightForWidth() ? m_rows->heightForWidth(viewport()->width())
                                                   : m_rows->sizeHint().height();
    setFixedHeight(std::min(wanted + 2 * frameWidth(), kHighest));
}

void FindingList::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void FindingList::add(const Finding& finding) {
    auto* row = new QFrame;
    row->setObjectName(u"auditPage.verdict"_s);
    auto* text = new PlainLabel(finding.sentence);
    text->setObjectName(u"auditPage.verdictText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->setContentsMargins(0, std::max(0, (kIcon - text->fontMetrics().height()) / 2), 0, 0);
    words->addWidget(text);
    for (const QString& detail : finding.details) {
        auto* line = new FaintLabel(detail);
        line->setObjectName(u"auditPage.verdictDetail"_s);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(line);
    }
    words->addStretch(1);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, kTight, 0, kTight);
    layout->setSpacing(kUnit);
    auto* mark = new IconLabel(iconOf(finding.state), kIcon);
    mark->setObjectName(u"auditPage.verdictIcon"_s);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    m_rows->addWidget(row);
}

} // namespace sl::widgets
