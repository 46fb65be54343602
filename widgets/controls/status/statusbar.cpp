// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/status/statusbar.h"

#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorrow.h"
#include "widgets/controls/status/jobrow.h"
#include "widgets/style/spacing.h"
#include "widgets/text/errortext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

#include <memory>

namespace sl::widgets {
namespace {
constexpr int kLineHeight = 40;
constexpr int kMessageMs = 10000;
} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QFrame(parent)
    , m_errors(new QVBoxLayout)
    , m_line(new QStackedLayout)
    , m_message(new PlainLabel)
    , m_more(new PlainLabel)
    , m_standing(new PlainLabel)
    , m_forget(new QTimer(this)) {
    setObjectName(u"statusArea"_s);
    m_message->setObjectName(u"status.message"_s);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_standing->setObjectName(u"status.standing"_s);
    m_more->setVisible(false);

    auto* bottom = new QWidget;
    bottom->setFixedHeight(kLineHeight);
    auto* line = new QHBoxLayout(bottom);
    line->setContentsMargins(kWide, 0, kWide, 0);
    line->setSpacing(kWide);
    line->addLayout(m_line, 1);
    m_line->addWidget(m_message);
    line->addWidget(m_more);
    line->addWidget(m_standing);

    m_errors->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_errors);
    layout->addWidget(bottom);

    m_forget->setSingleShot(true);
    m_forget->setInterval(kMessageMs);
    connect(m_forget, &QTimer::timeout, m_message, &QLabel::clear);
}

StatusBar::~StatusBar() = default;

void StatusBar::follow(const std::shared_ptr<Job>& job, const QString& title) {
    auto* row = new JobRow(job, title);
    m_jobs.append(row);
    m_line->addWidget(row);
    connect(row, &JobRow::finished, this, [this, row] { remove(row); });
    showNewestJob();
}

void StatusBar::remove(JobRow* row) {
    if (m_jobs.removeAll(row) == 0)
        return;
    m_line->removeWidget(row);
    row->deleteLater();
    showNewestJob();
    if (m_jobs.isEmpty())
        Q_EMIT jobsEnded();
}

QStringList StatusBar::runningJobs() const {
    QStringList titles;
    for (const JobRow* row : m_jobs)
        titles.append(row->title());
    return titles;
}

void StatusBar::cancelJobs() {
    for (JobRow* row : std::as_const(m_jobs))
        row->cancel();
}

void StatusBar::showNewestJob() {
    if (m_jobs.isEmpty())
        m_line->setCurrentWidget(m_message);
    else
        m_line->setCurrentWidget(m_jobs.last());
    const int others = static_cast<int>(m_jobs.size()) - 1;
    m_more->setText(others > 0 ? tr("%n more running", nullptr, others) : QString());
    m_more->setVisible(others > 0);
}

void StatusBar::say(const QString& sentence) {
    m_message->setText(sentence);
    m_forget->start();
}

void StatusBar::complain(const Error& error) {
    const QString sentence = errorText(error);
    if (error.code == ErrorCode::Cancelled)
        return say(sentence);
    warn(sentence);
}

void StatusBar::warn(const QString& sentence) {
    if (!complaints().contains(sentence))
        m_errors->addWidget(new ErrorRow(sentence));
}

void StatusBar::setStanding(const QString& text) {
    m_standing->setText(text);
}

void StatusBar::forgetPerson() {
    m_message->clear();
    m_forget->stop();
    setStanding({});
    while (const std::unique_ptr<QLayoutItem> item{m_errors->takeAt(0)})
        delete item->widget();
}

QStringList StatusBar::complaints() const {
    QStringList sentences;
    for (int i = 0; i < m_errors->count(); ++i) {
        if (const auto* row = qobject_cast<const ErrorRow*>(m_errors->itemAt(i)->widget()))
            sentences.append(row->sentence());
    }
    return sentences;
}

} // namespace sl::widgets
