// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/drop/dropoutline.h"

#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace sl::widgets {

using namespace Qt::StringLiterals;

DropOutline::DropOutline(QWidget* page, const QString& invitation) : QWidget(page), m_invitation(invitation) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"dropOutline"_s);
    hide();
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool DropOutline::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDropEvent*>(event);
        const QMimeData* brought = drag->mimeData();
        if (!brought || (!brought->hasImage() && droppedFrom(*brought).isEmpty()))
            return false;
        drag->setDropAction(Qt::CopyAction); // the originals stay where they are
        drag->accept();
        setGeometry(parentWidget()->rect());
        raise();
        show();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const Dropped brought = droppedFrom(*drop->mimeData());
        if (brought.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(brought);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropOutline::paintEvent(QPaintEvent*) {
    const ThemeColours colours = themeColours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.6F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(colours.accent, 3.0, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kUnit, kUnit, -kUnit, -kUnit), kUnit, kUnit);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    QRect plate = QFontMetrics(bold).boundingRect(m_invitation).adjusted(-kWide, -kUnit, kWide, kUnit);
    plate.moveCenter(rect().center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(plate, kTight, kTight);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(plate, Qt::AlignCenter, m_invitation);
}

} // namespace sl::widgets
