// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/canvas/panefacts.h"

#include "widgets/controls/elidedlabel.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/imageview/imageview.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"
#include "widgets/text/picturenotes.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QLocale>

#include <cmath>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLevelWithin = 0.5; ///< degrees of turn that nobody sees

} // namespace

PaneFacts::PaneFacts(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_day(new ElidedLabel)
    , m_scale(new FaintLabel)
    , m_facts(new ElidedLabel) {
    m_day->setObjectName(u"paneFacts.day"_s);
    m_day->setText(title);
    m_scale->setWordWrap(false);
    m_scale->setObjectName(u"paneFacts.scale"_s);
    m_facts->setObjectName(u"paneFacts.facts"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(kUnit);
    line->addWidget(m_day, 1);
    line->addWidget(m_scale);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_facts);
}

void PaneFacts::show(const FacePicture& picture, QDate other) {
    m_hasPicture = !picture.image.isNull();
    m_facts->setText(m_hasPicture ? factsText(picture, other) : QString());
    m_facts->setNote(m_hasPicture ? damageText(picture.damage) : QString());
    if (!m_hasPicture)
        m_scale->clear();
    if (!m_hasPicture)
        m_day->setText(m_title);
    else if (picture.takenOn.isNull())
        m_day->setText(tr("%1 · day not known").arg(m_title));
    else
        m_day->setText(tr("%1 · taken %2").arg(m_title, dateText(picture.takenOn)));
}

QString PaneFacts::factsText(const FacePicture& picture, QDate other) {
    const QLocale locale;
    const QPointF across = picture.face.landmarks.at(1) - picture.face.landmarks.at(0);
    const double turn = turnOfEyes(picture.face);
    QStringList facts;
    if (picture.damage.any()) // first: what is cut off where there is no room is never this
        facts.append(tr("damaged picture"));
    //: %1 a width, %2 a height
    facts.append(tr("%1 × %2 px").arg(picture.image.width()).arg(picture.image.height()));
    facts.append(tr("eyes %1 px apart").arg(locale.toString(std::hypot(across.x(), across.y()), 'f', 0)));
    if (const QString gap = dayGapText(picture.takenOn, other); !gap.isEmpty())
        facts.append(gap);
    if (std::abs(turn) >= kLevelWithin)
        facts.append(tr("turned by %1° to level the eyes").arg(locale.toString(turn, 'f', 1)));
    if (picture.face.lightening < 1.0)
        facts.append(tr("face found in a lightened copy"));
    return facts.join(u" · "_s);
}

void PaneFacts::setScale(double scale) {
    if (!m_hasPicture)
        return;
    const QString percent = QLocale().toString(scale * 100.0, 'f', 0);
    //: how large a picture is drawn, against its own pixels
    QString text = tr("drawn at %1 %");
    if (scale >= ImageView::kSharpFrom)
        text = tr("enlarged to %1 %");
    else if (scale > 1.0)
        text = tr("enlarged to %1 %, interpolated");
    m_scale->setText(text.arg(percent));
    m_scale->setToolTip(plainToolTip(scale > 1.0 ? tr("Enlarging adds no detail.") : QString()));
}

} // namespace sl::widgets
