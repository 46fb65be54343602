// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session/galleryservice.h"
#include "widgets/controls/latest.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSettings;
class QTableWidget;

namespace sl::widgets {

class ErrorPlace;
class FaintLabel;

/// Shows a table of portraits as it will be read, before anything of it is enrolled, and lets somebody choose
/// the columns. What was chosen is remembered for tables with the same titles. Open with open(); deletes
/// itself. UI thread.
class TablePreviewDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int kRows = 20;    ///< that are shown
    static constexpr int kWidest = 280; ///< pixels of a column, until somebody draws it wider

    /// `read`: the table without a choice.
    TablePreviewDialog(session::GalleryService& gallery, QSettings& settings, const QString& table,
                       const sources::TablePreview& read, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void agreed(const sl::sources::ColumnChoice& columns);

private:
    [[nodiscard]] QGridLayout* makeColumns();
    void layOut();
    void restore();
    void chooseColumns();
    void reread();
    void show(const sources::TablePreview& preview);
    void showRow(int at, const sources::TablePreview& preview);
    [[nodiscard]] QString settingsKey() const;

    session::GalleryService& m_gallery;
    QSettings& m_settings;
    const QString m_table;
    const QStringList m_titles;
    sources::ColumnChoice m_choice;
    QList<QComboBox*> m_columns; ///< by sources::Column
    FaintLabel* m_counts;
    FaintLabel* m_unused;
    QTableWidget* m_rows;
    ErrorPlace* m_error;
    QPushButton* m_enrol;
    Latest<sources::TablePreview> m_latest;
};

} // namespace sl::widgets
