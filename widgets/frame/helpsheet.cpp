// SPDX-License-Identifier: Apache-2.0
#include "widgets/frame/helpsheet.h"

#include "widgets/actions/actiontable.h"
#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/style/spacing.h"
#include "widgets/text/wording.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace sl::widgets {
namespace {

QString keysText(const ActionSpec& spec) {
    QStringList keys;
    for (const QKeySequence& key : ActionTable::keys(spec))
        keys.append(key.toString(QKeySequence::NativeText));
    //: between two keys of which either will do
    return keys.join(HelpSheet::tr(" or "));
}

QList<QByteArray> categories() {
    QList<QByteArray> inOrder;
    for (const ActionSpec& spec : ActionTable::specs()) {
        if (!inOrder.contains(QByteArray(spec.category)))
            inOrder.append(spec.category);
    }
    return inOrder;
}

QWidget* categoryBlock(const QByteArray& category) {
    auto* block = new QWidget;
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, kWide);
    grid->setHorizontalSpacing(kWide);
    grid->setVerticalSpacing(kTight);
    grid->setColumnStretch(1, 1);
    for (const ActionSpec& spec : ActionTable::specs()) {
        if (category != spec.category)
            continue;
        const int row = grid->rowCount();
        if (row == 1)
            grid->addWidget(groupTitle(ActionTable::translatedCategory(spec)), 0, 0, 1, 2);
        auto* keys = new PlainLabel(keysText(spec));
        keys->setMinimumWidth(132);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        auto* tip = new FaintLabel(ActionTable::translatedTip(spec));
        grid->addWidget(tip, row, 1);
    }
    return block;
}

} // namespace

HelpSheet::HelpSheet(QWidget* parent) : QDialog(parent) {
    setObjectName(u"helpSheet"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    const QList<QByteArray> all = categories();
    int leftRows = 0;
    int rightRows = 0;
    for (const QByteArray& category : all) {
        const auto specs = ActionTable::specs();
        const int rows =
            2 + static_cast<int>(std::count_if(specs.begin(), specs.end(), [&category](const ActionSpec& s) {
                return category == s.category;
            }));
        (leftRows <= rightRows ? left : right)->addWidget(categoryBlock(category));
        (leftRows <= rightRows ? leftRows : rightRows) += rows;
    }
    left->addStretch(1);
    right->addStretch(1);
    auto* sheet = new QWidget;
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, kWide, 0);
    columns->setSpacing(kPage);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"helpSheet.close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->addWidget(pageTitle(tr("Commands and keys")));
    layout->addWidget(
        new FaintLabel(tr("A case goes from left to right: media, probe, candidates, comparison, report. %1")
                           .arg(leadSentence())));
    layout->addSpacing(kUnit);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(960, 680);
}

} // namespace sl::widgets
