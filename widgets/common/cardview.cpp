// SPDX-License-Identifier: Apache-2.0
#include "widgets/common/cardview.h"

#include <QTextDocument>

namespace sl::widgets {

CardView::CardView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
}

void CardView::showCard(const QString& markdown) {
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                          QTextDocument::MarkdownDialectGitHub);
}

QVariant CardView::loadResource(int, const QUrl&) {
    return {};
}

} // namespace sl::widgets
