// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/rates/ratetablemodel.h"

#include "engine/evaluation/ratetables.h"
#include "widgets/settings/rates/ratewords.h"
#include "widgets/style/spacing.h"
#include "widgets/text/format.h"
#include "widgets/text/plaintext.h"

#include <QFontMetrics>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sl::widgets {
namespace {

/// Two lines, and a little more.
QSize roomFor(const QString& text) {
    const QFontMetrics metrics(QGuiApplication::font());
    return {metrics.size(0, text).width() + kWide, 2 * metrics.lineSpacing() + kUnit};
}

} // namespace

QString RateTableModel::ofWhom(const QString& column, const QString& value, int faces) {
    if (column.isEmpty()) // everybody
        return RateWords::probes(faces);
    //: %1 is a group, %2 is "Probes of one face"
    return tr("%1; %2").arg(RateWords::group(column, value), RateWords::probes(faces));
}

QString RateTableModel::measureAt(const QString& measure, double target,
                                  const std::optional<double>& threshold) {
    if (target <= 0.0)
        return measure;
    if (!threshold)
        //: %1 is a rate, %2 its target
        return tr("%1, target %2").arg(measure, RateWords::number(target));
    //: %1 is a rate, %2 its target, %3 a similarity
    return tr("%1, target %2, from a similarity of %3 on")
        .arg(measure, RateWords::number(target), similarityText(*threshold));
}

QString RateTableModel::tooFew() {
    return tr("not measured: there are too few trials for this target");
}

void RateTableModel::setMeasured(const evaluation::MeasuredCard& measured) {
    QList<Row> rows;
    for (const auto& cell : evaluation::cellsOf(measured.rates, measured.scores)) {
        const QString of = cell.measure == u"fmr"_s || cell.measure == u"fnmr"_s
                               ? RateWords::group(cell.column, cell.value)
                               : ofWhom(cell.column, cell.value, cell.faces);
        Row row{measureAt(RateWords::measure(cell.measure, cell.rank), cell.target, cell.threshold), of,
                cell.rate};
        if (cell.target > 0.0 && !cell.threshold)
            row.unset = tooFew();
        rows.append(row);
    }
    setRows(rows);
}

void RateTableModel::setCard(const ErrorCardRecord& card) {
    QList<Row> rows;
    for (const ErrorCardCell& cell : card.cells) {
        const QString of = ofWhom(cell.column, cell.value, cell.faces);
        rows.append({RateWords::measure(u"missed"_s, card.listLength), of, cell.missed});
        QString measure = RateWords::measure(u"fpir"_s, 0);
        if (cell.similarity)
            //: %1 is a rate, %2 a similarity
            measure = tr("%1 from a similarity of %2 on").arg(measure, similarityText(*cell.similarity));
        Row row{measure, of, cell.reached};
        if (!cell.similarity)
            row.unset = tooFew();
        rows.append(row);
    }
    setRows(rows);
}

void RateTableModel::setRows(QList<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RateTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RateTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString RateTableModel::textOf(const Row& row, int column) {
    switch (column) {
    case Measure:
        return row.measure + u'\n' + row.of;
    case Share:
        return RateWords::share(row.rate) + u'\n' + RateWords::interval(row.rate);
    case Trials:
        if (!row.unset.isEmpty())
            return tr("too few\nfor this target");
        //: %1 and %2 are numbers of trials, %n is a number of persons
        return tr("%1 of %2\n%n persons", nullptr, row.rate.persons)
            .arg(countText(row.rate.events), countText(row.rate.trials));
    default:
        return {};
    }
}

QVariant RateTableModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole: {
        QStringList lines{row.measure, row.of};
        if (!row.unset.isEmpty())
            lines.append(row.unset);
        else
            lines.append(RateWords::rate(row.rate));
        return plainToolTip(lines.join(u'\n'));
    }
    case Qt::SizeHintRole:
        return roomFor(textOf(row, index.column()));
    case Qt::TextAlignmentRole:
        if (index.column() == Trials)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant RateTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Measure:
        return tr("Measure");
    case Share:
        return tr("Rate, 95 in 100");
    default:
        return tr("n");
    }
}

} // namespace sl::widgets
