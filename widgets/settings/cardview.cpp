// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/cardview.h"

#include <QImage>
#include <QTextDocument>

namespace sl::widgets {
namespace {

/// Has one pixel that is not seen for whatever the text names. The view's own loadResource() would not do:
/// where that gives nothing, QTextDocument reads the file itself, /dev/zero included.
class ClosedDocument : public QTextDocument {
public:
    explicit ClosedDocument(QObject* parent) : QTextDocument(parent), m_pixel(1, 1, QImage::Format_ARGB32) {
        m_pixel.fill(Qt::transparent);
    }

protected:
    QVariant loadResource(int, const QUrl&) override { return m_pixel; }

private:
    QImage m_pixel;
};

} // namespace

CardView::CardView(QWidget* parent) : QTextBrowser(parent) {
    setDocument(new ClosedDocument(this));
    setOpenLinks(false);
}

void CardView::showCard(const QString& markdown) {
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                          QTextDocument::MarkdownDialectGitHub);
}

} // namespace sl::widgets
