// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/controls/drop/dropped.h"

#include <QWidget>

namespace sl::widgets {

/// Takes drops of files, folders, pictures and addresses anywhere on its parent, and says in an outline what
/// a drop does there. UI thread.
class DropOutline : public QWidget {
    Q_OBJECT
public:
    /// `invitation`: what a drop does, as a whole sentence without a full stop.
    DropOutline(QWidget* page, const QString& invitation);

Q_SIGNALS:
    void dropped(const sl::widgets::Dropped& dropped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_invitation;
};

} // namespace sl::widgets
