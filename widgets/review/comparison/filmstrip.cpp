// SPDX-License-Identifier: Apache-2.0
#include "widgets/review/comparison/filmstrip.h"

#include "widgets/imageview/facechip.h"
#include "widgets/style/spacing.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QScrollBar>

namespace sl::widgets {

using namespace Qt::StringLiterals;

FilmStrip::FilmStrip(int side, QWidget* parent)
    : QScrollArea(parent), m_side(side), m_group(new QButtonGroup(this)) {
    auto* content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kTight);
    m_row->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(m_group, &QButtonGroup::idClicked, this, &FilmStrip::chosen);
}

void FilmStrip::setNames(const QStringList& names) {
    qDeleteAll(m_chips);
    m_chips.clear();
    for (int i = 0; i < names.size(); ++i) {
        auto* chip = new FaceChip(m_side);
        chip->setObjectName(objectName() + u".%1"_s.arg(i));
        chip->setAccessibleName(names.at(i));
        m_group->addButton(chip, i);
        m_row->addWidget(chip);
        m_chips.append(chip);
    }
    updateGeometry();
}

void FilmStrip::setImage(int index, const QImage& image) {
    m_chips.at(index)->setImage(image);
}

void FilmStrip::setName(int index, const QString& name) {
    m_chips.at(index)->setAccessibleName(name);
}

void FilmStrip::setCaption(int index, const QString& caption) {
    m_chips.at(index)->setCaption(caption);
    updateGeometry();
}

void FilmStrip::setMarked(int index, bool marked) {
    m_chips.at(index)->setMarked(marked);
}

void FilmStrip::setCurrent(int index) {
    if (index < 0 || index >= m_chips.size())
        return;
    m_chips.at(index)->setChecked(true);
    ensureWidgetVisible(m_chips.at(index), m_side, 0);
}

int FilmStrip::current() const {
    return m_group->checkedId();
}

QSize FilmStrip::sizeHint() const {
    const int chip = m_chips.isEmpty() ? m_side + 2 * kTight : m_chips.first()->sizeHint().height();
    return {m_side * 4, chip + horizontalScrollBar()->sizeHint().height()};
}

} // namespace sl::widgets
