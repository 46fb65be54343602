// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/timeline/timelineview.h"

#include "engine/core/literals.h"
#include "engine/session/casesession.h"
#include "engine/session/casevideos.h"
#include "widgets/controls/casecontext.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/plaintext.h"
#include "widgets/video/people/joincommands.h"
#include "widgets/video/timeline/casetimeline.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>

namespace sl::widgets {

TimelineView::TimelineView(CaseContext& context, Ui& ui, TrackJoiner& joiner, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_timeline(new CaseTimeline)
    , m_scroll(new QScrollArea)
    , m_joins(new JoinCommands(context, ui, joiner, *this, [this] {
        return m_timeline->mapToGlobal(m_timeline->lane(m_timeline->selected()).bottomLeft().toPoint());
    })) {
    setObjectName(u"timelineView"_s);
    build();
    connect(m_timeline, &CaseTimeline::frameChosen, this, &TimelineView::frameChosen);
    connect(m_timeline, &CaseTimeline::menuAsked, m_joins, &JoinCommands::openMenu);
    connect(m_timeline, &CaseTimeline::trackSelected, this, [this](VideoTrackId track) {
        const QRectF lane = m_timeline->lane(track);
        m_scroll->ensureVisible(0, int(lane.center().y()), 0, kPage);
        m_joins->select(track);
        updateCommands();
    });
    connect(m_joins, &JoinCommands::failed, this, &TimelineView::failed);
    connect(m_joins, &JoinCommands::done, this, &TimelineView::updateCommands);
    auto& videos = m_context.session().videos();
    connect(&videos, &session::CaseVideos::joinsChanged, this, &TimelineView::load);
    connect(&videos, &session::CaseVideos::clockChanged, this, &TimelineView::load);
    connect(&m_context.session(), &session::CaseSession::mediaChanged, this, &TimelineView::load);
}

void TimelineView::build() {
    m_timeline->setObjectName(u"timelineView.line"_s);
    m_timeline->setAccessibleName(tr("Everybody who appears in the videos of the case, on one time line"));
    m_scroll->setWidget(m_timeline);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* title = new PlainLabel(tr("Time line of all videos"));
    auto* hint = new FaintLabel(
        tr("Click to see that moment. The wheel zooms time. Videos stand by the clock in their picture, put "
           "right by what it is known to be ahead."));
    auto* close = new QToolButton;
    close->setObjectName(u"timelineView.close"_s);
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setMinimumSize(kTarget, kTarget);
    close->setAccessibleName(tr("Close the time line"));
    close->setToolTip(plainToolTip(tr("Back to the media.")));
    connect(close, &QToolButton::clicked, this, &TimelineView::closed);
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, kUnit, kUnit, kUnit);
    layout->setSpacing(kTight);
    layout->addLayout(row);
    layout->addWidget(hint);
    layout->addWidget(m_scroll, 1);
}

void TimelineView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
    m_timeline->setFocus();
    updateCommands();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

void TimelineView::load() {
    if (!isVisible())
        return;
    shownCase(m_context.session().videos())
        .then(this, [this, token = m_loading.begin()](const Result<ShownCase>& all) {
            if (!m_loading.accept(token))
                return;
            if (!all)
                return Q_EMIT failed(all.error());
            take(*all);
        });
}

void TimelineView::take(const ShownCase& all) {
    m_timeline->setCase(all);
    m_joins->setCase(all, {});
    m_joins->select(m_timeline->selected());
    updateCommands();
}

void TimelineView::updateCommands() {
    if (isVisible())
        m_joins->updateCommands();
}

} // namespace sl::widgets
