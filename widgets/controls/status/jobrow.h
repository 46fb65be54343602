// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/jobs/job.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sl::widgets {

/// One running job: title, how far, how fast, time left, pause and cancel. UI thread.
class JobRow : public QWidget {
    Q_OBJECT
public:
    JobRow(std::shared_ptr<Job> job, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    void cancel();

Q_SIGNALS:
    void finished();

private:
    void display(const JobProgress& progress);
    void togglePause();

    std::shared_ptr<Job> m_job;
    QString m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_pause;
    QToolButton* m_cancel;
};

} // namespace sl::widgets
