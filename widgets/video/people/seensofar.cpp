// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/people/seensofar.h"

#include "engine/core/literals.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/video/framewords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace sl::widgets {

SeenSoFar::SeenSoFar(session::CaseSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_row(nullptr) {
    setObjectName(u"seenSoFar"_s);
    auto* title = new FaintLabel(
        tr("Seen so far. These faces are provisional: they give way to the appearances when the whole video "
           "has been searched."));
    title->setObjectName(u"seenSoFar.title"_s);
    auto* inner = new QWidget;
    m_row = new QHBoxLayout(inner);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kUnit);
    m_row->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"seenSoFar.faces"_s);
    scroll->setAccessibleName(tr("Faces seen so far, newest first"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->setFixedHeight(kSide + fontMetrics().height() + 2 * kUnit +
                           scroll->horizontalScrollBar()->sizeHint().height());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kTight, kUnit, kTight);
    layout->setSpacing(kTight);
    layout->addWidget(title);
    layout->addWidget(scroll);
    hide();
    connect(&m_session, &session::CaseSession::faceSeen, this, [this](const session::SeenFace& face) {
        if (face.video == m_video) // newer than all that is asked for still
            add(face, 0);
    });
    connect(&m_session, &session::CaseSession::seenFacesGone, this, [this](MediaId video) {
        if (video == m_video)
            clear();
    });
}

void SeenSoFar::showVideo(MediaId video) {
    if (video == m_video)
        return;
    clear();
    m_video = video;
    if (!video.isValid())
        return;
    m_session.seenFaces(video).then(
        this, [this, token = m_asked.begin()](const Result<QList<session::SeenFace>>& faces) {
            if (!m_asked.accept(token) || !faces) // who is logged out sees none
                return;
            for (const auto& face : *faces)
                add(face, int(m_tiles.size()));
        });
}

void SeenSoFar::add(const session::SeenFace& face, int place) {
    auto* tile = tileOf(face);
    m_tiles.insert(place, tile);
    m_row->insertWidget(place, tile);
    if (m_tiles.size() > session::CaseSession::kSeenFaces)
        delete m_tiles.takeLast();
    setVisible(true);
}

QWidget* SeenSoFar::tileOf(const session::SeenFace& face) const {
    const QString time = clockText(face.seconds, 1);
    auto* picture = new PlainLabel;
    picture->setFixedSize(kSide, kSide);
    picture->setAlignment(Qt::AlignCenter);
    //: %1 is a time in a video: "1:02.3"
    picture->setAccessibleName(tr("Provisional: a face at %1").arg(time));
    const double ratio = devicePixelRatioF();
    QImage shown =
        face.picture.scaled(QSize(kSide, kSide) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    picture->setPixmap(QPixmap::fromImage(shown));
    auto* when = new FaintLabel(time);
    when->setObjectName(u"seenSoFar.time"_s);
    when->setWordWrap(false);
    auto* tile = new QWidget;
    tile->setObjectName(u"seenSoFar.face"_s);
    auto* layout = new QVBoxLayout(tile);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(picture);
    layout->addWidget(when, 0, Qt::AlignHCenter);
    return tile;
}

void SeenSoFar::clear() {
    m_asked.drop();
    qDeleteAll(std::as_const(m_tiles));
    m_tiles.clear();
    hide();
}

} // namespace sl::widgets
