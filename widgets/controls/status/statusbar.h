// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/ui.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTimer;
class QVBoxLayout;

namespace sl::widgets {

class JobRow;

/// The StatusArea: one line with the running work or the last message, and above it errors until each is
/// closed. The line's height never changes, so nothing jumps when work starts. UI thread.
class StatusBar : public QFrame, public StatusArea {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);
    ~StatusBar() override;

    void follow(const std::shared_ptr<Job>& job, const QString& title) override;
    void say(const QString& sentence) override;
    void complain(const Error& error) override;

    void warn(const QString& sentence);    ///< stays until it is closed, like an error
    void setStanding(const QString& text); ///< at the right end: what is always of interest
    void forgetPerson();                   ///< message, errors and standing text go; running work stays
    [[nodiscard]] QStringList complaints() const;
    [[nodiscard]] QStringList runningJobs() const; ///< their titles
    void cancelJobs();

Q_SIGNALS:
    void jobsEnded(); ///< the last one that was running

private:
    void showNewestJob();
    void remove(JobRow* row);

    QVBoxLayout* m_errors;
    QStackedLayout* m_line;
    QLabel* m_message;
    QLabel* m_more;
    QLabel* m_standing;
    QTimer* m_forget;
    QList<JobRow*> m_jobs;
};

} // namespace sl::widgets
