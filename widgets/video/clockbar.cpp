// SPDX-License-Identifier: Apache-2.0
#include "widgets/video/clockbar.h"

#include "engine/core/literals.h"
#include "engine/session/casevideos.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace sl::widgets {
namespace {

QToolButton* textButton(const char* name, const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(plainToolTip(tip));
    button->setMinimumHeight(kTarget);
    return button;
}

QLineEdit* lineEdit(const char* name, const QString& what, const QString& placeholder, int characters) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(what);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * characters);
    return edit;
}

} // namespace

ClockBar::ClockBar(session::CaseVideos& videos, Ui& ui, QWidget* parent)
    : QWidget(parent)
    , m_videos(videos)
    , m_ui(ui)
    , m_title(new PlainLabel)
    , m_reading(lineEdit("videoView.clockReading", tr("What the clock reads"), u"2026-11-28 14:03:22"_s, 24))
    , m_ahead(lineEdit("videoView.clockAhead", tr("Seconds it is ahead of the true time"), tr("not compared"),
                       12))
    , m_record(textButton("videoView.clockRecord", tr("Record"),
                          tr("Record what this clock reads, signed with your key.")))
    , m_withdraw(textButton("videoView.clockWithdraw", tr("Withdraw"),
                            tr("No clock is known any more. The readings stay on record."))) {
    setObjectName(u"videoView.clockBar"_s);
    build();
    hide();
}

void ClockBar::build() {
    m_title->setObjectName(u"videoView.clockTitle"_s);
    auto* cancel = textButton("videoView.clockCancel", tr("Cancel"), tr("Leave the clock as it is."));
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_reading, 2);
    row->addWidget(new PlainLabel(tr("ahead of the true time by")));
    row->addWidget(m_ahead, 1);
    row->addWidget(new PlainLabel(tr("s")));
    row->addWidget(m_record);
    row->addWidget(m_withdraw);
    row->addWidget(cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kTight);
    layout->addWidget(m_title);
    layout->addLayout(row);
    connect(m_record, &QToolButton::clicked, this, &ClockBar::record);
    connect(m_reading, &QLineEdit::returnPressed, this, &ClockBar::record);
    connect(m_ahead, &QLineEdit::returnPressed, this, &ClockBar::record);
    connect(m_withdraw, &QToolButton::clicked, this, &ClockBar::withdraw);
    connect(cancel, &QToolButton::clicked, this, &QWidget::hide);
}

void ClockBar::open(MediaId video, const session::FrameRecord& frame, const ClockReadingRecord* known,
                    double seconds) {
    m_video = video;
    m_frame = frame;
    m_title->setText(
        tr("What does the clock in the picture of frame %1 read?").arg(countText(frame.ordinal)));
    // what it should read by the reading in force is shown, not offered for signing
    m_reading->setPlaceholderText(known ? clockReadingText(known->clockAt(seconds))
                                        : u"2026-11-28 14:03:22"_s);
    m_reading->clear();
    m_ahead->setText(known && known->ahead ? QString::number(*known->ahead) : QString());
    m_withdraw->setVisible(known);
    m_saying.drop();
    setPending(false);
    show();
    m_reading->setFocus();
}

void ClockBar::follow(const session::FrameRecord& frame) {
    if (m_frame && m_frame->ordinal != frame.ordinal)
        hide();
}

void ClockBar::record() {
    const auto reading = clockReadingFromText(m_reading->text().trimmed());
    if (!reading.isValid()) {
        m_reading->setFocus();
        return m_ui.status.say(tr("Type date and time as the clock shows them: 2026-11-28 14:03:22."));
    }
    session::ClockText clock{reading, {}};
    bool isNumber = true;
    if (const QString ahead = m_ahead->text().trimmed(); !ahead.isEmpty())
        clock.ahead = ahead.toLongLong(&isNumber);
    if (!isNumber) {
        m_ahead->setFocus();
        return m_ui.status.say(tr("Type whole seconds, below 0 for a clock that is behind, or nothing."));
    }
    setPending(true);
    m_videos.readClock(m_video, *m_frame, clock)
        .then(this, [this, token = m_saying.begin()](const Result<ClockReadingRecord>& read) {
            if (!m_saying.accept(token))
                return;
            setPending(false);
            if (!read)
                return Q_EMIT failed(read.error());
            end(tr("The clock in frame %1 reads %2, on record.")
                    .arg(countText(read->frame), clockReadingText(read->reading)));
        });
}

void ClockBar::withdraw() {
    setPending(true);
    m_videos.withdrawClock(m_video).then(
        this, [this, token = m_saying.begin()](const Result<ClockReadingRecord>& none) {
            if (!m_saying.accept(token))
                return;
            setPending(false);
            if (!none)
                return Q_EMIT failed(none.error());
            end(tr("The reading of this clock is withdrawn. It stays on record."));
        });
}

/// One word is signed once.
void ClockBar::setPending(bool isPending) {
    for (QWidget* part : {static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_ahead),
                          static_cast<QWidget*>(m_record), static_cast<QWidget*>(m_withdraw)})
        part->setEnabled(!isPending);
}

void ClockBar::end(const QString& sentence) {
    hide();
    m_ui.status.say(sentence);
}

void ClockBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

} // namespace sl::widgets
