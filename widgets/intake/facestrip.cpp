// SPDX-License-Identifier: Apache-2.0
#include "widgets/intake/facestrip.h"

#include "widgets/imageview/facechip.h"
#include "widgets/style/spacing.h"
#include "widgets/text/picturenotes.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {

void showDamage(FaceChip& chip, const QString& damage) {
    chip.setWarned(!damage.isEmpty());
    chip.setToolTip(plainToolTip(damage));
    chip.setAccessibleDescription(damage);
}

} // namespace

FaceStrip::FaceStrip(ChipSource chips, QWidget* parent)
    : QScrollArea(parent), m_source(std::move(chips)), m_row(new QHBoxLayout) {
    setObjectName(u"mediaPage.strip"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    m_row->setContentsMargins(0, kTight, 0, kTight);
    m_row->setSpacing(kUnit);
    m_row->setAlignment(Qt::AlignLeft);
    inner->setLayout(m_row);
    setWidget(inner);
    setFixedHeight(FaceChip(kSide).sizeHint().height() + 2 * kTight +
                   horizontalScrollBar()->sizeHint().height());
}

void FaceStrip::setFaces(const QList<FaceRecord>& faces) {
    QList<std::pair<FaceId, FaceChip*>> kept;
    for (const auto& [id, chip] : std::as_const(m_chips)) {
        const bool stays =
            std::any_of(faces.begin(), faces.end(), [id = id](auto& face) { return face.id == id; });
        if (stays)
            kept.append({id, chip});
        else
            delete chip;
    }
    m_chips = kept;
    for (qsizetype i = 0; i < faces.size(); ++i) {
        const FaceId id = faces[i].id;
        if (i < m_chips.size() && m_chips[i].first == id)
            continue;
        auto* chip = new FaceChip(kSide);
        chip->setObjectName(u"mediaPage.face%1"_s.arg(id.value));
        chip->setCheckable(true);
        chip->setCaption(tr("Face %1").arg(i + 1));
        chip->setAccessibleName(tr("Face %1 of %2").arg(i + 1).arg(faces.size()));
        showDamage(*chip, damageText(faces[i].damage));
        connect(chip, &QAbstractButton::clicked, this, [this, id] {
            select(id);
            Q_EMIT faceSelected(id);
        });
        chip->installEventFilter(this);
        m_row->insertWidget(int(i), chip);
        m_chips.insert(i, {id, chip});
        m_source(id, int(kSide * devicePixelRatioF()))
            .then(this, [chip = QPointer(chip)](const Result<QImage>& image) {
                if (chip && image)
                    chip->setImage(*image);
            });
    }
}

FaceId FaceStrip::faceOf(const QObject* chip) const {
    const auto at =
        std::find_if(m_chips.begin(), m_chips.end(), [&](auto& entry) { return entry.second == chip; });
    return at == m_chips.end() ? FaceId{} : at->first;
}

bool FaceStrip::eventFilter(QObject* watched, QEvent* event) {
    const FaceId face = faceOf(watched);
    if (face.isValid() && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) {
            select(face);
            Q_EMIT faceSelected(face);
        }
    }
    const bool isReturn =
        event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return ||
                                              static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
    if (face.isValid() && (isReturn || event->type() == QEvent::MouseButtonDblClick)) {
        Q_EMIT faceActivated(face);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void FaceStrip::select(FaceId face) {
    for (const auto& [id, chip] : std::as_const(m_chips)) {
        chip->setChecked(id == face);
        if (id == face)
            ensureWidgetVisible(chip);
    }
}

void FaceStrip::setInProbe(const QList<FaceId>& faces) {
    for (const auto& [id, chip] : std::as_const(m_chips))
        chip->setMarked(faces.contains(id));
}

} // namespace sl::widgets
