// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/status/jobrow.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

constexpr int kBarWidth = 160;
constexpr int kBarSteps = 1000;

QToolButton* smallButton(const char* name, const char* iconName, const QString& tip) {
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(iconName));
    button->setToolTip(plainToolTip(tip));
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

QString rateText(const JobProgress& progress) {
    if (progress.unit == JobUnit::Bytes)
        return sizeText(qRound64(progress.perSecond));
    return QLocale().toString(progress.perSecond, 'f', progress.perSecond < 10 ? 1 : 0);
}

} // namespace

JobRow::JobRow(std::shared_ptr<Job> job, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_job(std::move(job))
    , m_title(title)
    , m_text(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_pause(smallButton("job.pause", "pause", tr("Pause this work.")))
    , m_cancel(smallButton("job.cancel", "cancel", tr("Stop this work. What was done so far is kept."))) {
    m_text->setObjectName(u"job.text"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setFixedWidth(kBarWidth);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kUnit);
    m_bar->setAccessibleName(title);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    layout->addWidget(m_text, 1);

    connect(m_job.get(), &Job::progressed, this, &JobRow::display);
    connect(m_job.get(), &Job::finished, this, &JobRow::finished);
    connect(m_pause, &QToolButton::clicked, this, &JobRow::togglePause);
    connect(m_cancel, &QToolButton::clicked, this, &JobRow::cancel);
    display(m_job->progress());
    if (m_job->isFinished()) // before anybody listened
        QMetaObject::invokeMethod(this, &JobRow::finished, Qt::QueuedConnection);
}

void JobRow::cancel() {
    m_cancel->setEnabled(false);
    m_pause->setEnabled(false);
    m_job->cancel();
}

void JobRow::togglePause() {
    const bool paused = !m_job->isPaused();
    m_job->setPaused(paused);
    m_pause->setIcon(icon(paused ? "resume" : "pause"));
    const QString tip = paused ? tr("Continue this work.") : tr("Pause this work.");
    m_pause->setToolTip(plainToolTip(tip));
    m_pause->setAccessibleName(tip);
    display(m_job->progress());
}

void JobRow::display(const JobProgress& progress) {
    m_bar->setRange(0,
                    progress.total > 0 ? kBarSteps : 0); // 0..0 runs to and fro while the total is not known
    if (progress.total > 0)
        m_bar->setValue(
            static_cast<int>((double(progress.done) + progress.part) * kBarSteps / double(progress.total)));

    QStringList parts;
    if (progress.total > 0)
        //: %1 is what is done ("Importing media"), %2 and %3 are numbers
        parts.append(tr("%1: %2 of %3")
                         .arg(m_title, amountText(progress.done, progress.unit),
                              amountText(progress.total, progress.unit)));
    else
        parts.append(m_title);
    if (m_job->isPaused()) {
        parts.append(tr("paused"));
    } else {
        if (progress.perSecond > 0.0)
            //: %1 is a number of items
            parts.append(tr("%1 per second").arg(rateText(progress)));
        if (progress.secondsLeft)
            parts.append(timeLeftText(*progress.secondsLeft));
    }
    m_text->setText(parts.join(u" · "_s));
    m_text->setToolTip(plainToolTip(progress.current));
}

} // namespace sl::widgets
