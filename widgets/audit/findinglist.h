// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/audit/finding.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace sl::widgets {

/// What a check found, what is wrong first; takes no room while there is nothing. Its text can be selected.
/// UI thread.
class FindingList : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);
    void display(const QList<Finding>& findings);
    void clear();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(const Finding& finding);
    void fit(); ///< the height to what its rows need at its width, up to a limit

    QVBoxLayout* m_rows;
};

} // namespace sl::widgets
