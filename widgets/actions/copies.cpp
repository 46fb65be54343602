// SPDX-License-Identifier: Apache-2.0
#include "widgets/actions/copies.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace sl::widgets {

using namespace Qt::StringLiterals;

namespace {
const QString kMark = u"application/x-secondlook-copy"_s;
} // namespace

void copyPicture(const QImage& picture) {
    auto* copied = new QMimeData;
    copied->setImageData(picture);
    copied->setData(kMark, "1");
    QGuiApplication::clipboard()->setMimeData(copied);
}

void forgetCopies() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* held = clipboard->mimeData();
    if (clipboard->ownsClipboard() || (held && held->hasFormat(kMark)))
        clipboard->clear();
}

} // namespace sl::widgets
