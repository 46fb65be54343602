// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace sl::widgets {

/// A model card: Markdown that came with a pack, from whoever made it. Headings, lists and tables are shown;
/// HTML in it is not, nothing that it names is opened, neither a picture nor a link. UI thread.
class CardView : public QTextBrowser {
    Q_OBJECT
public:
    explicit CardView(QWidget* parent = nullptr);
    void showCard(const QString& markdown);
    /// Nothing, whatever is named.
    [[nodiscard]] QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace sl::widgets
