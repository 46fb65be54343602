// SPDX-License-Identifier: Apache-2.0
#include "app/cli/progressline.h"

#include "widgets/text/format.h"

#include <QTextStream>
#include <QThread>

#include <unistd.h>

namespace sl::cli {
namespace {

void overwrite(const QString& text) {
    QTextStream(stderr) << "\r\033[K" << text << Qt::flush;
}

} // namespace

ProgressLine::ProgressLine(const Job& job) : m_job(job), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    if (m_isTerminal)
        overwrite({});
}

void ProgressLine::wait(const std::function<bool()>& finished) const {
    constexpr unsigned long kStepMs = 20;
    constexpr int kStepsPerLine = 10;
    for (int step = 0; !finished(); ++step) {
        const JobProgress progress = m_job.progress();
        if (m_isTerminal && step % kStepsPerLine == 0 && progress.total > 0)
            overwrite(Cli::tr("%1 of %2 · %3 per second")
                          .arg(widgets::amountText(progress.done, progress.unit),
                               widgets::amountText(progress.total, progress.unit),
                               widgets::amountText(qRound64(progress.perSecond), progress.unit)));
        QThread::msleep(kStepMs);
    }
}

} // namespace sl::cli
