// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/status/errorplace.h"

#include "widgets/controls/status/errorrow.h"
#include "widgets/text/errortext.h"

#include <QBoxLayout>

namespace sl::widgets {

ErrorPlace::ErrorPlace(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ErrorPlace::report(const Error& error) {
    say(errorText(error));
}

void ErrorPlace::say(const QString& sentence) {
    clear();
    layout()->addWidget(new ErrorRow(sentence));
}

void ErrorPlace::clear() {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

QString ErrorPlace::text() const {
    const QLayoutItem* item = layout()->itemAt(0);
    const auto* row = item ? qobject_cast<const ErrorRow*>(item->widget()) : nullptr;
    return row ? row->sentence() : QString();
}

} // namespace sl::widgets
