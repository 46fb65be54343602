// SPDX-License-Identifier: Apache-2.0
#include "engine/sources/internal/tablecolumns.h"

#include "engine/core/literals.h"
#include "engine/sources/tablewords.h"

#include <algorithm>

namespace sl::sources {
namespace {

/// Of the title as it is written, else of one that differs in case and signs alone; -1: there is none.
qsizetype placeOf(const QStringList& header, const QString& title) {
    const auto find = [&](const auto& isMeant) {
        const auto found = std::find_if(header.begin(), header.end(),
                                        [&](const QString& field) { return isMeant(cellText(field)); });
        return found == header.end() ? qsizetype(-1) : found - header.begin();
    };
    const qsizetype exact = find([&](const QString& field) { return field == title.trimmed(); });
    return exact >= 0
               ? exact
               : find([&](const QString& field) { return !field.isEmpty() && isSameTitle(field, title); });
}

Error sameMeaning(const QStringList& header, qsizetype one, qsizetype other, const QString& place) {
    return {ErrorCode::TableInvalid, place,
            u"columns %1 (\"%2\") and %3 (\"%4\") mean the same"_s.arg(
                QString::number(one + 1), header.at(one).trimmed(), QString::number(other + 1),
                header.at(other).trimmed())};
}

} // namespace

bool TableColumns::isUsed(qsizetype place) const {
    return std::find(places.begin(), places.end(), place) != places.end();
}

Result<TableColumns> findColumns(const QStringList& header, const ColumnChoice& choice,
                                 const QString& place) {
    TableColumns columns;
    columns.places.fill(-1);
    for (auto chosen = choice.begin(); chosen != choice.end(); ++chosen) {
        if (chosen.value().isEmpty())
            continue;
        const qsizetype at = placeOf(header, chosen.value());
        if (at < 0)
            return fail(ErrorCode::TableInvalid, place,
                        u"there is no column \"%1\""_s.arg(chosen.value().left(40)));
        if (columns.isUsed(at))
            columns.problem = Error{ErrorCode::TableInvalid, place,
                                    u"column \"%1\" is chosen twice"_s.arg(chosen.value().left(40))};
        columns.places[chosen.key()] = at;
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto column = columnCalled(cellText(header.at(i)));
        if (!column || choice.contains(*column) || columns.isUsed(i))
            continue;
        if (columns.places[*column] >= 0 && !columns.problem)
            columns.problem = sameMeaning(header, columns.places[*column], i, place);
        else if (columns.places[*column] < 0)
            columns.places[*column] = i;
    }
    for (const auto& [column, title] : {std::pair(PersonId, "person id"), std::pair(File, "file")}) {
        if (columns.places[column] < 0 && !columns.problem)
            columns.problem = Error{ErrorCode::TableInvalid, place,
                                    u"there is no column \"%1\""_s.arg(QLatin1String(title))};
    }
    return columns;
}

int namedColumns(const QStringList& fields, const ColumnChoice& choice) {
    const auto columns = findColumns(fields, choice, {});
    if (!columns)
        return 0;
    return int(columns->places.size()) -
           int(std::count(columns->places.begin(), columns->places.end(), qsizetype(-1)));
}

} // namespace sl::sources
