// SPDX-License-Identifier: Apache-2.0
#include "widgets/gallery/tablepreviewdialog.h"

#include "widgets/controls/columnpage.h"
#include "widgets/controls/faintlabel.h"
#include "widgets/controls/plainlabel.h"
#include "widgets/controls/status/errorplace.h"
#include "widgets/style/icon.h"
#include "widgets/style/spacing.h"
#include "widgets/style/theme.h"
#include "widgets/style/workbenchstyle.h"
#include "widgets/text/errortext.h"
#include "widgets/text/plaintext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTableWidget>

namespace sl::widgets {

using namespace Qt::StringLiterals;
using sources::Column;

namespace {

constexpr QSize kFirstSize{980, 720};
constexpr int kAcross = 5; ///< columns chosen beside each other

QStringList fieldNames() {
    return {TablePreviewDialog::tr("Person id"),     TablePreviewDialog::tr("File"),
            TablePreviewDialog::tr("Name"),          TablePreviewDialog::tr("Sex"),
            TablePreviewDialog::tr("Year of birth"), TablePreviewDialog::tr("Date of birth"),
            TablePreviewDialog::tr("Taken on"),      TablePreviewDialog::tr("Source"),
            TablePreviewDialog::tr("Lawful basis"),  TablePreviewDialog::tr("Agency")};
}

} // namespace

TablePreviewDialog::TablePreviewDialog(session::GalleryService& gallery, QSettings& settings,
                                       const QString& table, const sources::TablePreview& read,
                                       QWidget* parent)
    : QDialog(parent)
    , m_gallery(gallery)
    , m_settings(settings)
    , m_table(table)
    , m_titles(read.titles)
    , m_counts(new FaintLabel)
    , m_unused(new FaintLabel)
    , m_rows(new QTableWidget)
    , m_error(new ErrorPlace)
    , m_enrol(new QPushButton(tr("Enrol"))) {
    setObjectName(u"tablePreview"_s);
    setWindowTitle(tr("Enrol from a table"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    show(read);
    restore();
}

QGridLayout* TablePreviewDialog::makeColumns() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(kTight);
    const QStringList names = fieldNames();
    for (int column = 0; column < sources::ColumnCount; ++column) {
        auto* box = new QComboBox;
        box->setObjectName(u"tablePreview.%1"_s.arg(sources::columnName(static_cast<Column>(column))));
        box->setAccessibleName(names.at(column));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->addItem(tr("(no column)"), QString());
        for (const QString& title : m_titles) {
            if (!title.isEmpty() && box->findData(title) < 0)
                box->addItem(title, title);
        }
        auto* label = new PlainLabel(names.at(column));
        label->setBuddy(box);
        const int row = 2 * (column / kAcross);
        grid->addWidget(label, row, column % kAcross);
        grid->addWidget(box, row + 1, column % kAcross);
        connect(box, &QComboBox::activated, this, &TablePreviewDialog::chooseColumns);
        m_columns.append(box);
    }
    return grid;
}

void TablePreviewDialog::layOut() {
    m_counts->setObjectName(u"tablePreview.counts"_s);
    m_unused->setObjectName(u"tablePreview.unused"_s);
    m_enrol->setObjectName(u"tablePreview.enrol"_s);
    m_rows->setObjectName(u"tablePreview.rows"_s);
    m_rows->setAccessibleName(tr("First rows of the table"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setColumnCount(sources::ColumnCount);
    m_rows->setHorizontalHeaderLabels(fieldNames());
    m_rows->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_enrol, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &TablePreviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TablePreviewDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPage, kPage, kPage, kWide);
    layout->setSpacing(kUnit);
    layout->addWidget(pageTitle(QFileInfo(m_table).fileName()));
    layout->addWidget(m_counts);
    layout->addLayout(makeColumns());
    layout->addWidget(m_unused);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_enrol->setProperty(kPrimary, true);
    m_enrol->setDefault(true); // only now is it in the dialog
    resize(kFirstSize.boundedTo(screen()->availableSize() * 0.9));
}

/// The path of the table may differ; its titles do not.
QString TablePreviewDialog::settingsKey() const {
    const QByteArray titles = m_titles.join(QChar(u'\n')).toUtf8();
    return u"gallery/columns/"_s +
           QString::fromLatin1(QCryptographicHash::hash(titles, QCryptographicHash::Sha256).toHex());
}

void TablePreviewDialog::restore() {
    for (const QString& kept : m_settings.value(settingsKey()).toStringList()) {
        const qsizetype sign = kept.indexOf(QLatin1Char('='));
        const auto column = sources::columnNamed(kept.left(sign));
        const QString title = kept.mid(sign + 1);
        if (sign > 0 && column && (title.isEmpty() || m_titles.contains(title)))
            m_choice.insert(*column, title);
    }
    if (!m_choice.isEmpty())
        reread();
}

void TablePreviewDialog::chooseColumns() {
    for (int column = 0; column < sources::ColumnCount; ++column)
        m_choice.insert(static_cast<Column>(column), m_columns.at(column)->currentData().toString());
    reread();
}

void TablePreviewDialog::reread() {
    m_enrol->setEnabled(false);
    m_gallery.preview(m_table, m_choice, kRows)
        .then(this, [this, token = m_latest.begin()](const Result<sources::TablePreview>& preview) {
            if (!m_latest.accept(token))
                return;
            if (preview)
                show(*preview);
            else
                m_error->report(preview.error());
        });
}

void TablePreviewDialog::show(const sources::TablePreview& preview) {
    for (int column = 0; column < sources::ColumnCount; ++column) {
        auto* box = m_columns.at(column);
        box->setCurrentIndex(qMax(0, box->findData(preview.columns[static_cast<size_t>(column)])));
        m_rows->setColumnHidden(column, preview.columns[static_cast<size_t>(column)].isEmpty());
    }
    m_counts->setText(tr("The table has %n rows. These are the first, as they will be read; choose another "
                         "column where one is wrong. Nothing is enrolled before you say so.",
                         nullptr, static_cast<int>(preview.rowCount)));
    m_unused->setText(tr("Nothing is read from: %1.").arg(preview.unused.join(u", "_s)));
    m_unused->setVisible(!preview.unused.isEmpty());
    m_rows->setRowCount(static_cast<int>(preview.rows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        showRow(row, preview);
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < sources::ColumnCount; ++column)
        if (m_rows->columnWidth(column) > kWidest)
            m_rows->setColumnWidth(column, kWidest);
    m_error->clear();
    if (preview.problem)
        m_error->say(tr("Choose a column for the person id and one for the file, and none twice."));
    m_enrol->setEnabled(preview.canBeEnrolled());
}

void TablePreviewDialog::showRow(int at, const sources::TablePreview& preview) {
    const auto& row = preview.rows.at(at);
    const QString why = row.problem ? reasonText(*row.problem, m_table) : QString();
    m_rows->setVerticalHeaderItem(at, new QTableWidgetItem(QString::number(row.line)));
    for (int column = 0; column < sources::ColumnCount; ++column) {
        const auto& cell = row.cells[static_cast<size_t>(column)];
        auto* item = new QTableWidgetItem(cell.text);
        if (cell.isUnread) {
            item->setIcon(icon("warning"));
            item->setForeground(themeColours(palette()).warning);
            item->setToolTip(
                plainToolTip(row.problem ? why : tr("This value cannot be read and will be left empty.")));
        } else if (row.problem) {
            item->setForeground(themeColours(palette()).faint);
            item->setToolTip(plainToolTip(why));
        }
        m_rows->setItem(at, column, item);
    }
}

void TablePreviewDialog::accept() {
    if (!m_enrol->isEnabled())
        return;
    QStringList kept;
    for (auto column = m_choice.begin(); column != m_choice.end(); ++column)
        kept.append(u"%1=%2"_s.arg(sources::columnName(column.key()), column.value()));
    if (!kept.isEmpty())
        m_settings.setValue(settingsKey(), kept);
    Q_EMIT agreed(m_choice);
    QDialog::accept();
}

} // namespace sl::widgets
