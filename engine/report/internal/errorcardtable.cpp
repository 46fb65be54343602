// SPDX-License-Identifier: Apache-2.0
#include "engine/report/internal/errorcardtable.h"

namespace sl::report {
namespace {

constexpr double kWho = 40, kColumn = (PageFlow::kTextWidth - kWho) / 2; ///< mm

QList<FlowCell> rowOf(const QString& who, const QString& missed, const QString& reached, TextStyle style) {
    return {FlowCell{0, kWho - 3, {FlowPiece{who, style}}},
            FlowCell{kWho, kColumn - 3, {FlowPiece{missed, style}}},
            FlowCell{kWho + kColumn, kColumn, {FlowPiece{reached, style}}}};
}

QString whoOf(const ErrorCardCell& cell, const ReportTexts& texts) {
    if (cell.column.isEmpty())
        return texts.text("errors.everybody");
    const QString value = cell.value.isEmpty() ? texts.text("document.notRecorded") : cell.value;
    return texts.text("errors.group", {cell.column, value});
}

} // namespace

QString rateText(const Rate& rate, const ReportTexts& texts) {
    const QLocale locale(texts.language());
    if (!rate.isMeasured())
        return texts.text("errors.rateNotMeasured", {locale.toString(rate.persons)});
    return texts.text("errors.rate",
                      {locale.toString(rate.events), locale.toString(rate.trials),
                       locale.toString(rate.interval->low, 'f', 4),
                       locale.toString(rate.interval->high, 'f', 4), locale.toString(rate.persons)});
}

void addErrorCardTable(PageFlow& flow, const QList<ErrorCardCell>& cells, const ReportTexts& texts) {
    const QLocale locale(texts.language());
    const bool hasSimilarity = !cells.isEmpty() && cells.first().similarity.has_value();
    const QString reached =
        hasSimilarity ? texts.text("errors.reached", {locale.toString(*cells.first().similarity, 'f', 3)})
                      : texts.text("errors.reachedNotSet");
    flow.row(rowOf(texts.text("errors.who"), texts.text("errors.missed"), reached, TextStyle::Label), 0.5);
    flow.rule();
    for (const ErrorCardCell& cell : cells)
        flow.row(rowOf(whoOf(cell, texts), rateText(cell.missed, texts),
                       cell.similarity ? rateText(cell.reached, texts) : texts.text("errors.notMeasured"),
                       TextStyle::Body),
                 0.5);
}

} // namespace sl::report
