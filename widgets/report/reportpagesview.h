// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/actions/actiontable.h"
#include "widgets/controls/latest.h"

#include <QBuffer>
#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QPdfDocument;
class QPdfLink;
class QPdfSearchModel;
class QPdfView;

namespace sl::widgets {

/// The pages of a report as they are, with zoom and find above them. UI thread.
class ReportPagesView : public QWidget {
    Q_OBJECT
public:
    explicit ReportPagesView(const ActionTable& actions, QWidget* parent = nullptr);
    ~ReportPagesView() override;

    void setPdf(const QByteArray& pdf);       ///< empty: no page
    void jumpTo(int page, double heightInMm); ///< from 0; a page that is not there is not gone to

Q_SIGNALS:
    void pageTurned(int page); ///< the one in sight, from 0

private:
    [[nodiscard]] QLayout* makeTools(const ActionTable& actions);
    void connectCommands(const ActionTable& actions);
    void zoom(double factor);
    void lookFor(const QString& text);
    void findNext();
    void findOn(int page, Latest<QPdfLink>::Token search);
    void showPlace();

    QPdfDocument* m_document;
    QPdfView* m_pages;
    QBuffer m_bytes; ///< the document reads from it
    QLineEdit* m_find = nullptr;
    QLabel* m_found = nullptr;
    QPdfSearchModel* m_places;
    int m_place = -1; ///< of what is looked for, the one in sight
    Latest<QPdfLink> m_search;
};

} // namespace sl::widgets
