// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/tracktile.h"

#include "engine/core/literals.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/imageview/facechip.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/framewords.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QToolButton>

namespace sl::widgets {

TrackTile::TrackTile(const ShownTrack& track, double videoFrom, const QString& joined, QWidget* parent)
    : QFrame(parent), m_chip(new FaceChip(kSide)), m_layOut(new QToolButton) {
    const QString name = tr("Appearance %1").arg(track.number);
    const QString when =
        u"%1\u2013%2"_s.arg(clockText(track.from() - videoFrom, 1), clockText(track.to() - videoFrom, 1));
    m_chip->setObjectName(u"videoView.track%1"_s.arg(track.number));
    m_chip->setAccessibleName(name);
    m_chip->setToolTip(plainToolTip(tr("Show the best frame of this appearance. Return lays it out.")));
    m_chip->installEventFilter(this);
    connect(m_chip, &QAbstractButton::clicked, this, &TrackTile::chosen);
    m_layOut->setObjectName(u"videoView.layOut%1"_s.arg(track.number));
    m_layOut->setText(tr("Lay out"));
    m_layOut->setIcon(icon("add-to-probe"));
    m_layOut->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_layOut->setMinimumHeight(kTarget);
    m_layOut->setToolTip(plainToolTip(tr("Lay the chosen frames of this appearance out as a probe.")));
    m_layOut->setAccessibleName(tr("Lay out appearance %1").arg(track.number));
    m_layOut->setEnabled(!track.kept.isEmpty());
    connect(m_layOut, &QToolButton::clicked, this, &TrackTile::layOutAsked);

    auto* title = new PlainLabel(name);
    auto* facts = new FaintLabel(when + u" · "_s + tr("%n frame(s)", nullptr, int(track.sightings.size())));
    facts->setWordWrap(false);
    if (!joined.isEmpty()) {
        //: %1 names other appearances: "2" or "2, 1 in gate.mkv"
        title->setText(name + u" · "_s + tr("one person with %1").arg(joined));
        title->setObjectName(u"videoView.joined%1"_s.arg(track.number));
        m_chip->setAccessibleName(title->text());
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(facts);
    words->addWidget(m_layOut);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, kUnit, 0);
    layout->setSpacing(kTight);
    layout->addWidget(m_chip, 0, Qt::AlignVCenter);
    layout->addLayout(words);
}

void TrackTile::setImage(const QImage& crop) {
    m_chip->setImage(crop);
}

void TrackTile::setSelected(bool selected) {
    m_chip->setChecked(selected);
}

void TrackTile::contextMenuEvent(QContextMenuEvent* event) {
    event->accept();
    Q_EMIT menuAsked(event->globalPos());
}

bool TrackTile::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_chip && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_layOut->isEnabled())
                Q_EMIT layOutAsked();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace sl::widgets
