// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/probefacerow.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/imageview/facechip.h"
#include "widgets/intake/suitability.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sl::widgets {

using namespace Qt::StringLiterals;

ProbeFaceRow::ProbeFaceRow(FaceId face, QWidget* parent)
    : QFrame(parent)
    , m_face(face)
    , m_chip(new FaceChip(kChipSide))
    , m_title(groupTitle({}))
    , m_suitability(new PlainLabel)
    , m_tested(new PlainLabel)
    , m_measures(new FaintLabel)
    , m_reasons(new PlainLabel) {
    setObjectName(u"probePage.row%1"_s.arg(face.value));
    m_chip->setObjectName(u"probePage.face%1"_s.arg(face.value));
    m_chip->setFocusPolicy(Qt::NoFocus);
    m_suitability->setObjectName(u"probePage.suitability%1"_s.arg(face.value));
    m_reasons->setObjectName(u"probePage.reasons%1"_s.arg(face.value));
    m_tested->setObjectName(u"probePage.tested%1"_s.arg(face.value));
    for (QLabel* text : {m_tested, m_reasons})
        text->setWordWrap(true);
    auto* remove = new QToolButton;
    remove->setObjectName(u"probePage.remove%1"_s.arg(face.value));
    remove->setIcon(icon("remove"));
    remove->setAutoRaise(true);
    remove->setMinimumSize(kTarget, kTarget);
    remove->setToolTip(plainToolTip(tr("Take this face out of the probe")));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removed(m_face); });

    auto* words = new QVBoxLayout;
    words->setSpacing(kTight);
    words->addWidget(m_title);
    words->addWidget(m_suitability);
    words->addWidget(m_tested);
    words->addWidget(m_measures);
    words->addWidget(m_reasons);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kUnit, 0, kUnit);
    layout->setSpacing(kWide);
    layout->addWidget(m_chip, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
}

void ProbeFaceRow::setNumber(int number) {
    m_title->setText(tr("Face %1").arg(number));
    m_chip->setAccessibleName(m_title->text());
}

void ProbeFaceRow::setImage(const QImage& image) {
    m_chip->setImage(image);
}

void ProbeFaceRow::setRecord(const FaceRecord& record, const PolicyRecord& policy) {
    const SuitabilityText words = suitabilityTextOf(record, policy);
    m_chip->setWarned(record.damage.any());
    m_suitability->setText(words.sentence);
    m_tested->setText(words.tested);
    m_measures->setText(words.measures);
    m_reasons->setText(words.reasons.isEmpty() ? tr("Nothing measured speaks against a search.")
                                               : words.reasons.join(QLatin1Char('\n')));
}

} // namespace sl::widgets
