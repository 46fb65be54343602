// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/evaluation/errorcard.h"

#include <QAbstractTableModel>

namespace sl::widgets {

/// The rates of a measurement, or what is kept of one, a row of two lines each. UI thread.
class RateTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Measure, Share, Trials, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMeasured(const evaluation::MeasuredCard& measured);
    void setCard(const ErrorCardRecord& card);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString measure, of;
        Rate rate;
        QString unset = {}; ///< why there is no threshold to measure at
    };
    [[nodiscard]] static QString ofWhom(const QString& column, const QString& value, int faces);
    [[nodiscard]] static QString measureAt(const QString& measure, double target,
                                           const std::optional<double>& threshold);
    [[nodiscard]] static QString tooFew();
    [[nodiscard]] static QString textOf(const Row& row, int column);
    void setRows(QList<Row> rows);

    QList<Row> m_rows;
};

} // namespace sl::widgets
